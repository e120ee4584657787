<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ro" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Click on the map to load a parcel and its time series</source>
        <translation>Faceți clic pe hartă pentru a încărca o parcelă și seria ei temporală</translation>
    </message>
    <message>
        <source>Draw a polygon: the parcels that touch it become the work list. A right click ends it</source>
        <translation>Desenați un poligon: parcelele pe care le atinge devin lista de lucru. Un clic dreapta îl încheie</translation>
    </message>
    <message>
        <source>Follow Selection</source>
        <translation>Urmărește selecția</translation>
    </message>
    <message>
        <source>Load the parcel that is selected in any polygon layer</source>
        <translation>Încarcă parcela selectată în orice strat de poligoane</translation>
    </message>
    <message>
        <source>Parcels of a Polygon</source>
        <translation>Parcele dintr-un poligon</translation>
    </message>
    <message>
        <source>Pick Parcel</source>
        <translation>Alege parcela</translation>
    </message>
</context>
<context>
    <name>BaseMaps</name>
    <message>
        <source>CbM: base map {}</source>
        <translation>CbM: harta de bază {}</translation>
    </message>
    <message>
        <source>Not connected: the administrator's base maps are not known yet.</source>
        <translation>Neconectat: hărțile de bază ale administratorului nu sunt încă cunoscute.</translation>
    </message>
    <message>
        <source>Only a CbM server can show this one: it lies there, or its address holds a key.</source>
        <translation>Numai un server CbM o poate arăta pe aceasta: se află acolo, sau adresa ei conține o cheie.</translation>
    </message>
    <message>
        <source>QGIS cannot show this kind by its address; a connection to a CbM server can.</source>
        <translation>QGIS nu poate arăta acest fel după adresă; o conexiune la un server CbM poate.</translation>
    </message>
    <message>
        <source>The administrator publishes none.</source>
        <translation>Administratorul nu publică niciuna.</translation>
    </message>
</context>
<context>
    <name>BaseMapsButton</name>
    <message>
        <source>Add WMS/WMTS Layer…</source>
        <translation>Adaugă un strat WMS/WMTS…</translation>
    </message>
    <message>
        <source>Base maps</source>
        <translation>Hărți de bază</translation>
    </message>
    <message>
        <source>Fetch Through the Server</source>
        <translation>Preia prin server</translation>
    </message>
    <message>
        <source>For computers that reach the CbM server but not the web</source>
        <translation>Pentru calculatoarele care ajung la serverul CbM, dar nu la internet</translation>
    </message>
    <message>
        <source>Published by the Administrator</source>
        <translation>Publicate de administrator</translation>
    </message>
    <message>
        <source>Put a Layer of the Project Below</source>
        <translation>Pune dedesubt un strat al proiectului</translation>
    </message>
    <message>
        <source>Show an orthophoto or base map below the parcels</source>
        <translation>Arată o ortofotografie sau o hartă de bază sub parcele</translation>
    </message>
    <message>
        <source>Your Own</source>
        <translation>Ale dumneavoastră</translation>
    </message>
</context>
<context>
    <name>BusyLine</name>
    <message>
        <source>Loading</source>
        <translation>Încărcare</translation>
    </message>
</context>
<context>
    <name>CalendarSaver</name>
    <message>
        <source>CbM: save calendar</source>
        <translation>CbM: salvarea calendarului</translation>
    </message>
    <message>
        <source>Could not save {}: {}</source>
        <translation>{} nu s-a putut salva: {}</translation>
    </message>
    <message>
        <source>Save Calendar</source>
        <translation>Salvează calendarul</translation>
    </message>
    <message>
        <source>Saved {}</source>
        <translation>{} a fost salvat</translation>
    </message>
</context>
<context>
    <name>CalendarSheet</name>
    <message>
        <source>Calendar of the season</source>
        <translation>Calendarul sezonului</translation>
    </message>
</context>
<context>
    <name>Cbm</name>
    <message>
        <source>25th percentile</source>
        <translation>Percentila 25</translation>
    </message>
    <message>
        <source>75th percentile</source>
        <translation>Percentila 75</translation>
    </message>
    <message>
        <source>Backscatter (dB)</source>
        <translation>Retroîmprăștiere (dB)</translation>
    </message>
    <message>
        <source>Backscatter (linear)</source>
        <translation>Retroîmprăștiere (liniară)</translation>
    </message>
    <message>
        <source>Backscatter ratio (dB)</source>
        <translation>Raport de retroîmprăștiere (dB)</translation>
    </message>
    <message>
        <source>Band: 25–75 % of the parcel's pixels</source>
        <translation>Fâșie: 25–75 % din pixelii parcelei</translation>
    </message>
    <message>
        <source>Band: about 25–75 %, from the spread of the bands taken as uncorrelated</source>
        <translation>Fâșie: aproximativ 25–75 %, din împrăștierea benzilor considerate necorelate</translation>
    </message>
    <message>
        <source>Band: lowest to highest temperature of the day</source>
        <translation>Fâșie: de la cea mai scăzută la cea mai ridicată temperatură a zilei</translation>
    </message>
    <message>
        <source>Coherence</source>
        <translation>Coerență</translation>
    </message>
    <message>
        <source>Coherence VV</source>
        <translation>Coerență VV</translation>
    </message>
    <message>
        <source>Distance from the middle of the peers</source>
        <translation>Distanța față de mijlocul parcelelor de comparație</translation>
    </message>
    <message>
        <source>False colour (8-11-4)</source>
        <translation>Culori false (8-11-4)</translation>
    </message>
    <message>
        <source>False colour (8-4-3)</source>
        <translation>Culori false (8-4-3)</translation>
    </message>
    <message>
        <source>Highest temperature (°C)</source>
        <translation>Temperatura maximă (°C)</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Indice</translation>
    </message>
    <message>
        <source>Lowest temperature (°C)</source>
        <translation>Temperatura minimă (°C)</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maxim</translation>
    </message>
    <message>
        <source>Mean temperature (°C)</source>
        <translation>Temperatura medie (°C)</translation>
    </message>
    <message>
        <source>Mean, 25–75 %</source>
        <translation>Medie, 25–75 %</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediană</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minim</translation>
    </message>
    <message>
        <source>NDVI</source>
        <translation>NDVI</translation>
    </message>
    <message>
        <source>NDVI from {} (brown) to {} (dark green)</source>
        <translation>NDVI de la {} (maro) la {} (verde închis)</translation>
    </message>
    <message>
        <source>NDVI histogram</source>
        <translation>Histogramă NDVI</translation>
    </message>
    <message>
        <source>NDVI of the parcel's pixels, 0 to 1; dashed: the median; ◂: pixels below 0</source>
        <translation>NDVI al pixelilor parcelei, de la 0 la 1; linie întreruptă: mediana; ◂: pixeli sub 0</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixeli</translation>
    </message>
    <message>
        <source>Precipitation (mm)</source>
        <translation>Precipitații (mm)</translation>
    </message>
    <message>
        <source>Radar VH</source>
        <translation>Radar VH</translation>
    </message>
    <message>
        <source>Radar VV</source>
        <translation>Radar VV</translation>
    </message>
    <message>
        <source>Radar composite (VV, VH, ratio)</source>
        <translation>Compoziție radar (VV, VH, raport)</translation>
    </message>
    <message>
        <source>Red and near infrared, cumulative</source>
        <translation>Roșu și infraroșu apropiat, cumulat</translation>
    </message>
    <message>
        <source>Reflectance × 10⁴</source>
        <translation>Reflectanță × 10⁴</translation>
    </message>
    <message>
        <source>Scene classification</source>
        <translation>Clasificarea scenei</translation>
    </message>
    <message>
        <source>Sentinel-1 backscatter</source>
        <translation>Retroîmprăștiere Sentinel-1</translation>
    </message>
    <message>
        <source>Sentinel-1 coherence, 12 days</source>
        <translation>Coerență Sentinel-1, 12 zile</translation>
    </message>
    <message>
        <source>Sentinel-1 coherence, 6 days</source>
        <translation>Coerență Sentinel-1, 6 zile</translation>
    </message>
    <message>
        <source>Sentinel-2</source>
        <translation>Sentinel-2</translation>
    </message>
    <message>
        <source>Show or hide this curve</source>
        <translation>Arată sau ascunde această curbă</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Abatere standard</translation>
    </message>
    <message>
        <source>Temperature (°C)</source>
        <translation>Temperatură (°C)</translation>
    </message>
    <message>
        <source>The parcel's pixels: red to the right, near infrared upwards; red: this date, blue: all before</source>
        <translation>Pixelii parcelei: roșu spre dreapta, infraroșu apropiat în sus; roșu: această dată, albastru: toate cele dinainte</translation>
    </message>
    <message>
        <source>True colour (4-3-2)</source>
        <translation>Culori naturale (4-3-2)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valoare</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Meteo</translation>
    </message>
    <message numerus="yes">
        <source>Without value: %n observation(s), see the table</source>
        <translation>
            <numerusform>Fără valoare: %n observație, vezi tabelul</numerusform>
            <numerusform>Fără valoare: %n observații, vezi tabelul</numerusform>
            <numerusform>Fără valoare: %n de observații, vezi tabelul</numerusform>
        </translation>
    </message>
    <message>
        <source>a band is missing</source>
        <translation>lipsește o bandă</translation>
    </message>
    <message>
        <source>bare soil</source>
        <translation>sol descoperit</translation>
    </message>
    <message>
        <source>cloud shadow</source>
        <translation>umbră de nor</translation>
    </message>
    <message>
        <source>cloud unknown</source>
        <translation>nori necunoscuți</translation>
    </message>
    <message>
        <source>cloud {}</source>
        <translation>nori {}</translation>
    </message>
    <message>
        <source>cloud, high probability</source>
        <translation>nor, probabilitate ridicată</translation>
    </message>
    <message>
        <source>cloud, medium probability</source>
        <translation>nor, probabilitate medie</translation>
    </message>
    <message>
        <source>dark area</source>
        <translation>zonă întunecată</translation>
    </message>
    <message>
        <source>max.</source>
        <translation>max.</translation>
    </message>
    <message>
        <source>median</source>
        <translation>mediană</translation>
    </message>
    <message>
        <source>min.</source>
        <translation>min.</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>fără date</translation>
    </message>
    <message>
        <source>no valid pixel</source>
        <translation>niciun pixel valid</translation>
    </message>
    <message>
        <source>not defined</source>
        <translation>nedefinit</translation>
    </message>
    <message>
        <source>not used: {}</source>
        <translation>nefolosite: {}</translation>
    </message>
    <message>
        <source>saturated or defective</source>
        <translation>saturat sau defect</translation>
    </message>
    <message>
        <source>scenes cannot be told apart</source>
        <translation>scenele nu pot fi deosebite</translation>
    </message>
    <message>
        <source>snow or ice</source>
        <translation>zăpadă sau gheață</translation>
    </message>
    <message>
        <source>std. dev.</source>
        <translation>ab. std.</translation>
    </message>
    <message>
        <source>thin cirrus</source>
        <translation>cirus subțire</translation>
    </message>
    <message>
        <source>unclassified</source>
        <translation>neclasificat</translation>
    </message>
    <message>
        <source>vegetation</source>
        <translation>vegetație</translation>
    </message>
    <message>
        <source>water</source>
        <translation>apă</translation>
    </message>
    <message>
        <source>{band} – {card}</source>
        <translation>{band} – {card}</translation>
    </message>
    <message>
        <source>{curve}, parcel {parcel}</source>
        <translation>{curve}, parcela {parcel}</translation>
    </message>
    <message>
        <source>{quantity}, {statistic}</source>
        <translation>{quantity}, {statistic}</translation>
    </message>
    <message>
        <source>{} (stored)</source>
        <translation>{} (stocat)</translation>
    </message>
    <message>
        <source>{} cannot be derived</source>
        <translation>{} nu poate fi derivat</translation>
    </message>
    <message>
        <source>{} from the middle of the peers</source>
        <translation>{} față de mijlocul parcelelor de comparație</translation>
    </message>
    <message>
        <source>{} pixels</source>
        <translation>{} pixeli</translation>
    </message>
    <message>
        <source>{} – peers</source>
        <translation>{} – parcele de comparație</translation>
    </message>
    <message>
        <source>{}: distance from the peers</source>
        <translation>{}: distanța față de parcelele de comparație</translation>
    </message>
    <message>
        <source>“{}” exists already. Replace it?</source>
        <translation>„{}” există deja. Îl înlocuiți?</translation>
    </message>
</context>
<context>
    <name>CbmPlugin</name>
    <message>
        <source>&amp;CbM – Checks by Monitoring</source>
        <translation>&amp;CbM – controale prin monitorizare</translation>
    </message>
    <message>
        <source>CbM</source>
        <translation>CbM</translation>
    </message>
    <message>
        <source>Connections and Settings…</source>
        <translation>Conexiuni și setări…</translation>
    </message>
    <message>
        <source>First Steps</source>
        <translation>Primii pași</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Ghid</translation>
    </message>
</context>
<context>
    <name>CbmProcessing</name>
    <message numerus="yes">
        <source>%n attribute name(s) are longer than a shapefile allows; {file} lists what they are called. A GeoPackage keeps them.</source>
        <translation>
            <numerusform>%n nume de atribut este mai lung decât permite un shapefile; {file} arată cum se numește. Un GeoPackage îl păstrează.</numerusform>
            <numerusform>%n nume de atribute sunt mai lungi decât permite un shapefile; {file} arată cum se numesc. Un GeoPackage le păstrează.</numerusform>
            <numerusform>%n de nume de atribute sunt mai lungi decât permite un shapefile; {file} arată cum se numesc. Un GeoPackage le păstrează.</numerusform>
        </translation>
    </message>
    <message>
        <source>0 is no-data</source>
        <translation>0 înseamnă fără date</translation>
    </message>
    <message>
        <source>4 neighbours (edges)</source>
        <translation>4 vecini (laturi)</translation>
    </message>
    <message>
        <source>8 neighbours (edges and corners)</source>
        <translation>8 vecini (laturi și colțuri)</translation>
    </message>
    <message>
        <source>A connection saved in the options of CbM: a server or a database.</source>
        <translation>O conexiune salvată în opțiunile CbM: un server sau o bază de date.</translation>
    </message>
    <message>
        <source>All bands if none is chosen.</source>
        <translation>Toate benzile, dacă nu se alege niciuna.</translation>
    </message>
    <message>
        <source>All pixels that a polygon touches</source>
        <translation>Toți pixelii pe care îi atinge un poligon</translation>
    </message>
    <message>
        <source>Area and year, such as nl_2017; with a parcel type nl_2017_g.</source>
        <translation>Zona și anul, de exemplu nl_2017; cu un tip de parcelă nl_2017_g.</translation>
    </message>
    <message>
        <source>Areas are larger than [m2]</source>
        <translation>Suprafețele sunt mai mari de [m2]</translation>
    </message>
    <message>
        <source>At most hidden (per cent of the parcel)</source>
        <translation>Cel mult ascuns (procent din parcelă)</translation>
    </message>
    <message>
        <source>Band of near infrared</source>
        <translation>Banda de infraroșu apropiat</translation>
    </message>
    <message>
        <source>Band of red</source>
        <translation>Banda de roșu</translation>
    </message>
    <message>
        <source>Band {number} states a scale and offset; the numbers are of what is stored.</source>
        <translation>Banda {number} indică o scală și un decalaj; numerele sunt ale valorilor stocate.</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Benzi</translation>
    </message>
    <message>
        <source>Bands and indices</source>
        <translation>Benzi și indici</translation>
    </message>
    <message>
        <source>Between commas or one a line; they are added to those of the layer.</source>
        <translation>Separate prin virgule sau câte unul pe rând; se adaugă la cele din strat.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Anulat.</translation>
    </message>
    <message>
        <source>Chips of parcels</source>
        <translation>Decupaje ale parcelelor</translation>
    </message>
    <message>
        <source>Class names (YAML or QGIS style)</source>
        <translation>Numele claselor (YAML sau stil QGIS)</translation>
    </message>
    <message>
        <source>Class raster</source>
        <translation>Raster de clase</translation>
    </message>
    <message>
        <source>Class {value}: {pixels} pixels, mean {mean}.</source>
        <translation>Clasa {value}: {pixels} pixeli, media {mean}.</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Cloudy above (per cent)</source>
        <translation>Înnorat peste (procent)</translation>
    </message>
    <message>
        <source>Clusters are larger than [pixels]</source>
        <translation>Clusterele sunt mai mari de [pixeli]</translation>
    </message>
    <message>
        <source>Connected by</source>
        <translation>Conectați prin</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexiune</translation>
    </message>
    <message>
        <source>Count as published</source>
        <translation>Numărare ca în publicație</translation>
    </message>
    <message>
        <source>Counts the pixels of each class in every parcel (pixels whose centre lies inside) and flags parcels in which some class has a share within the limits: at 30 to 70 %, a parcel of 60 and 40 % is flagged, one of 75 and 25 % is not.

The result has the fields foi_h (1 flagged, 0 not, empty not judged), the pixels and the percentage (P_...) of each class, total, nodata, unlisted (pixels of values without a name) and reason (why a parcel was not judged).</source>
        <translation>Numără pixelii fiecărei clase din fiecare parcelă (pixelii al căror centru se află în interior) și semnalează parcelele în care o clasă are o pondere între limite: la 30–70 %, o parcelă cu 60 și 40 % este semnalată, una cu 75 și 25 % nu.

Rezultatul are câmpurile foi_h (1 semnalată, 0 nu, gol neevaluată), pixelii și procentul (P_...) fiecărei clase, total, nodata, unlisted (pixeli cu valori fără nume) și reason (de ce o parcelă nu a fost evaluată).</translation>
    </message>
    <message>
        <source>Cuts the areas of each class out of the parcels, pixels at the edge by the share that lies inside, and flags parcels with connected areas of at least two different classes larger than the threshold.

The results are the parcels with foi_c (1 flagged, 0 not, empty not judged) and reason, and the areas of flagged parcels as polygons with id, temp_id, pixelvalue (class) and area in square metres.</source>
        <translation>Decupează din parcele suprafețele fiecărei clase, pixelii de la margine după partea care se află în interior, și semnalează parcelele cu suprafețe conexe din cel puțin două clase diferite mai mari decât pragul.

Rezultatele sunt parcelele cu foi_c (1 semnalată, 0 nu, gol neevaluată) și reason, precum și suprafețele parcelelor semnalate ca poligoane cu id, temp_id, pixelvalue (clasa) și area în metri pătrați.</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Set de date</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decizii</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>Declarat</translation>
    </message>
    <message>
        <source>Either</source>
        <translation>Oricare</translation>
    </message>
    <message>
        <source>FOI assessment</source>
        <translation>Evaluare FOI</translation>
    </message>
    <message>
        <source>FOI cardinality (area)</source>
        <translation>Cardinalitate FOI (suprafață)</translation>
    </message>
    <message>
        <source>FOI cardinality (clusters)</source>
        <translation>Cardinalitate FOI (clustere)</translation>
    </message>
    <message>
        <source>FOI clusters</source>
        <translation>Clustere FOI</translation>
    </message>
    <message>
        <source>FOI heterogeneity</source>
        <translation>Eterogenitate FOI</translation>
    </message>
    <message>
        <source>FOI signal statistics</source>
        <translation>Statistici de semnal FOI</translation>
    </message>
    <message>
        <source>Fetch again what is there</source>
        <translation>Preia din nou ce există deja</translation>
    </message>
    <message>
        <source>Field with the band</source>
        <translation>Câmpul cu banda</translation>
    </message>
    <message>
        <source>Field with the date</source>
        <translation>Câmpul cu data</translation>
    </message>
    <message>
        <source>Field with the parcel id</source>
        <translation>Câmpul cu ID-ul parcelei</translation>
    </message>
    <message>
        <source>Field with the parcel id (first one if empty)</source>
        <translation>Câmpul cu ID-ul parcelei (gol: primul)</translation>
    </message>
    <message>
        <source>Field with the parcel id in the results</source>
        <translation>Câmpul cu ID-ul parcelei în rezultate</translation>
    </message>
    <message>
        <source>Field with the scene name</source>
        <translation>Câmpul cu numele scenei</translation>
    </message>
    <message>
        <source>Finds clusters, connected pixels of one class inside a parcel, and flags parcels in which clusters of at least two different classes have more pixels than the threshold: the parcel seems to hold more than one field. What is connected only outside the parcel is two clusters.

The result has the fields foi_c (1 flagged, 0 not, empty not judged), clusters, as in (3, 200), (5, 21) for class and pixels, n_clusters, the largest cluster of each class (max_...) and reason.

The published count flags two clusters of the same class as well, and never counts class 0.</source>
        <translation>Găsește clustere, adică pixeli conectați ai unei clase în interiorul unei parcele, și semnalează parcelele în care clustere din cel puțin două clase diferite au mai mulți pixeli decât pragul: parcela pare să cuprindă mai mult de un câmp. Ce este conectat numai în afara parcelei reprezintă două clustere.

Rezultatul are câmpurile foi_c (1 semnalată, 0 nu, gol neevaluată), clusters, ca în (3, 200), (5, 21) pentru clasă și pixeli, n_clusters, cel mai mare cluster al fiecărei clase (max_...) și reason.

Numărarea din publicație semnalează și două clustere ale aceleiași clase și nu numără niciodată clasa 0.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Prima zi</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dosar</translation>
    </message>
    <message>
        <source>Give a layer with parcels, or parcel ids.</source>
        <translation>Indicați un strat cu parcele sau ID-uri de parcele.</translation>
    </message>
    <message>
        <source>Grouping pixels</source>
        <translation>Se grupează pixelii</translation>
    </message>
    <message>
        <source>Groups the pixels of images of several dates by their course (k-means), and writes the groups as a class raster: with it a parcel can be checked where there is no crop map. The same images always give the same classes, numbered by rising mean; 0 is no-data.

The images have one grid: NDVI of one band each, or images with a red and a near-infrared band, whose numbers are then given. With parcels only their pixels are grouped.</source>
        <translation>Grupează pixelii imaginilor din mai multe date după evoluția lor (k-medii) și scrie grupurile ca raster de clase: cu el se poate verifica o parcelă acolo unde nu există o hartă a culturilor. Aceleași imagini dau întotdeauna aceleași clase, numerotate după media crescătoare; 0 înseamnă fără date.

Imaginile au aceeași grilă: NDVI cu câte o bandă, sau imagini cu o bandă de roșu și una de infraroșu apropiat, ale căror numere se indică atunci. Cu parcele, se grupează numai pixelii lor.</translation>
    </message>
    <message>
        <source>Histogram method</source>
        <translation>Metoda histogramei</translation>
    </message>
    <message>
        <source>Homogeneity (FOI)</source>
        <translation>Omogenitate (FOI)</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imagini</translation>
    </message>
    <message>
        <source>Images of several dates</source>
        <translation>Imagini din mai multe date</translation>
    </message>
    <message>
        <source>Images on a page</source>
        <translation>Imagini pe pagină</translation>
    </message>
    <message>
        <source>Images written</source>
        <translation>Imagini scrise</translation>
    </message>
    <message>
        <source>Images: {product}</source>
        <translation>Imagini: {product}</translation>
    </message>
    <message>
        <source>Inner buffer (metres)</source>
        <translation>Tampon interior (metri)</translation>
    </message>
    <message>
        <source>Inner buffer [m]</source>
        <translation>Tampon interior [m]</translation>
    </message>
    <message>
        <source>Judges parcels by the statistics of their pixels over time: a table with one row per parcel, date and band, with count, mean, std, p25, p50 and p75, as the time-series panel exports it.

Histogram method: the mean lies outside the middle half of the pixels, or the quartiles lie as of two kinds of pixels rather than of one. Signal-to-noise: mean / std is below the limit. A parcel is flagged when the sign lasts for the given number of observations in a row; observations of few pixels do not count.

With a field for the scene, several scenes of one satellite pass count once.</source>
        <translation>Evaluează parcelele după statisticile pixelilor lor în timp: un tabel cu un rând pentru fiecare parcelă, dată și bandă, cu count, mean, std, p25, p50 și p75, așa cum îl exportă panoul seriilor temporale.

Metoda histogramei: media se află în afara jumătății din mijloc a pixelilor, sau quartilele sunt așezate ca la două feluri de pixeli, nu la unul. Raport semnal-zgomot: mean / std este sub limită. O parcelă este semnalată când semnul durează numărul dat de observații consecutive; observațiile cu puțini pixeli nu se numără.

Cu un câmp pentru scenă, mai multe scene ale aceleiași treceri a satelitului se numără o singură dată.</translation>
    </message>
    <message>
        <source>Judging parcels</source>
        <translation>Se evaluează parcelele</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ultima zi</translation>
    </message>
    <message>
        <source>List of the images</source>
        <translation>Lista imaginilor</translation>
    </message>
    <message>
        <source>Lists for each parcel its peers: parcels of the same crop within a distance and larger than 0.3 ha, the nearest first.

Columns: parcel, dataset, crop (of both), peer (the id of the other parcel), rank (1 is the nearest), distance (metres, from outline to outline). A parcel without peers has no row and is named in the log.

With the field peer as the parcel id, Series of parcels gives the series of the peers.</source>
        <translation>Enumeră pentru fiecare parcelă parcelele ei de comparație: parcele cu aceeași cultură până la o anumită distanță și mai mari de 0.3 ha, cea mai apropiată prima.

Coloane: parcel (parcela), dataset (setul de date), crop (cultura ambelor), peer (ID-ul celeilalte parcele), rank (1 este cea mai apropiată), distance (metri, de la contur la contur). O parcelă fără parcele de comparație nu are rând și este numită în jurnal.

Cu câmpul peer ca ID de parcelă, Serii ale parcelelor dă seriile parcelelor de comparație.</translation>
    </message>
    <message>
        <source>Lower limit of a share [%]</source>
        <translation>Limita inferioară a unei ponderi [%]</translation>
    </message>
    <message>
        <source>Most peers of a parcel</source>
        <translation>Cele mai multe parcele de comparație pentru o parcelă</translation>
    </message>
    <message>
        <source>No observation of this parcel is stored.</source>
        <translation>Pentru această parcelă nu este stocată nicio observație.</translation>
    </message>
    <message>
        <source>None of the parcels is in the dataset.</source>
        <translation>Niciuna dintre parcele nu este în setul de date.</translation>
    </message>
    <message>
        <source>Not in the dataset ({n}): {ids}</source>
        <translation>Nu sunt în setul de date ({n}): {ids}</translation>
    </message>
    <message>
        <source>Nothing decided yet.</source>
        <translation>Nimic decis încă.</translation>
    </message>
    <message>
        <source>Observations in a row</source>
        <translation>Observații consecutive</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Rezultat</translation>
    </message>
    <message>
        <source>Own bands instead, as stored</source>
        <translation>În schimb benzi proprii, așa cum sunt stocate</translation>
    </message>
    <message>
        <source>Pages: {n}.</source>
        <translation>Pagini: {n}.</translation>
    </message>
    <message>
        <source>Parcel ids</source>
        <translation>ID-urile parcelelor</translation>
    </message>
    <message>
        <source>Parcel {pid}</source>
        <translation>Parcela {pid}</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Parcele</translation>
    </message>
    <message>
        <source>Parcels (optional)</source>
        <translation>Parcele (opțional)</translation>
    </message>
    <message>
        <source>Parcels not judged: {number} ({reason}).</source>
        <translation>Parcele neevaluate: {number} ({reason}).</translation>
    </message>
    <message>
        <source>Parcels of {dataset}</source>
        <translation>Parcelele din {dataset}</translation>
    </message>
    <message>
        <source>Peers of parcels</source>
        <translation>Parcele de comparație</translation>
    </message>
    <message>
        <source>Percentiles</source>
        <translation>Percentile</translation>
    </message>
    <message>
        <source>Polygons</source>
        <translation>Poligoane</translation>
    </message>
    <message>
        <source>Polygons without: {number} ({reason}).</source>
        <translation>Poligoane fără pixeli: {number} ({reason}).</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produs</translation>
    </message>
    <message>
        <source>Raster</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Raster values without a name: {values}.</source>
        <translation>Valori de raster fără nume: {values}.</translation>
    </message>
    <message>
        <source>Reading band {number}</source>
        <translation>Se citește banda {number}</translation>
    </message>
    <message>
        <source>Reading parcels</source>
        <translation>Se citesc parcelele</translation>
    </message>
    <message>
        <source>Reading polygons</source>
        <translation>Se citesc poligoanele</translation>
    </message>
    <message>
        <source>Reading the class raster</source>
        <translation>Se citește rasterul de clase</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motiv</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Raport</translation>
    </message>
    <message>
        <source>Report of parcels</source>
        <translation>Raport despre parcele</translation>
    </message>
    <message>
        <source>Results of a FOI check</source>
        <translation>Rezultatele unei verificări FOI</translation>
    </message>
    <message>
        <source>Saves the images of parcels as GeoTIFFs, one per parcel and overpass: parcel/scene.product.tif in the folder. The parcels are those of a layer or table with their ids, or a list of ids.

A product is written as values (float, no-data -9999): reflectance 0 to 1, the index, scene classes, dB or coherence. With bands of your own, such as B02 B08 B11 of the product s2, the pixels are written as stored, with scale and offset.

Images that are in the folder already are kept, so that a run can be taken up again. manifest.csv lists every image: file, parcel, dataset, date (UTC), product, bands, scene, direction, cloud (hidden share of the parcel), status (written, kept, failed) and reason.</source>
        <translation>Salvează imaginile parcelelor ca GeoTIFF, câte una pentru fiecare parcelă și trecere: parcelă/scenă.produs.tif în dosar. Parcelele sunt cele ale unui strat sau tabel cu ID-urile lor, sau ale unei liste de ID-uri.

Un produs se scrie ca valori (float, fără date -9999): reflectanță de la 0 la 1, indicele, clasele scenei, dB sau coerență. Cu benzi proprii, ca B02 B08 B11 ale produsului s2, pixelii se scriu așa cum sunt stocați, cu scală și decalaj.

Imaginile aflate deja în dosar se păstrează, astfel încât o rulare întreruptă poate fi reluată. manifest.csv enumeră fiecare imagine: file, parcel, dataset, date (UTC), product, bands, scene, direction, cloud (ponderea ascunsă a parcelei), status (written scrisă, kept păstrată, failed eșuată) și reason.</translation>
    </message>
    <message>
        <source>Say which field has the parcel ids; the fields are: {fields}.</source>
        <translation>Spuneți ce câmp conține ID-urile parcelelor; câmpurile sunt: {fields}.</translation>
    </message>
    <message>
        <source>Scene classes that hide the ground</source>
        <translation>Clasele scenei care ascund solul</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Valoare inițială</translation>
    </message>
    <message>
        <source>Series of parcels</source>
        <translation>Serii ale parcelelor</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Semn</translation>
    </message>
    <message>
        <source>Signal-to-noise below</source>
        <translation>Raport semnal-zgomot sub</translation>
    </message>
    <message>
        <source>Signal-to-noise ratio</source>
        <translation>Raport semnal-zgomot</translation>
    </message>
    <message>
        <source>Smallest number of pixels</source>
        <translation>Cel mai mic număr de pixeli</translation>
    </message>
    <message>
        <source>Statistics of polygons</source>
        <translation>Statistici pe poligoane</translation>
    </message>
    <message>
        <source>Such as B02 B08 B11; s1 bands VVb VHb.</source>
        <translation>De exemplu B02 B08 B11; benzile s1: VVb VHb.</translation>
    </message>
    <message>
        <source>Sums up the pixels of a raster in each polygon of a layer, by the same rules and to the same numbers as the extraction of parcel signatures. Polygons are brought into the CRS of the raster, which is read only where polygons are, so that it may be of any size; polygons may overlap.

A pixel counts when its centre lies in the polygon, or, if wanted, when the polygon touches it; no-data, infinite and not-a-number values do not count. Values are taken as stored.

Adds to the attributes of the layer, for each band: count (valid pixels), mean, std (of the population), min, max and percentiles (linear between pixels) such as p25; with several bands as b2_mean. And reason, why a polygon has no valid pixel in any band: no_geometry, not_polygon, buffer_empty, outside, no_pixel_centre or all_nodata.</source>
        <translation>Rezumă pixelii unui raster în fiecare poligon al unui strat, după aceleași reguli și cu aceleași numere ca extragerea semnăturilor parcelelor. Poligoanele sunt aduse în CRS-ul rasterului, care se citește numai unde sunt poligoane, așa că poate avea orice mărime; poligoanele se pot suprapune.

Un pixel contează când centrul lui se află în poligon sau, dacă se dorește, când poligonul îl atinge; valorile fără date, infinite și nenumerice nu contează. Valorile se iau așa cum sunt stocate.

Adaugă la atributele stratului, pentru fiecare bandă: count (pixeli valizi), mean, std (a populației), min, max și percentile (liniar între pixeli) ca p25; cu mai multe benzi ca b2_mean. Și reason, de ce un poligon nu are niciun pixel valid în nicio bandă: no_geometry, not_polygon, buffer_empty, outside, no_pixel_centre sau all_nodata.</translation>
    </message>
    <message>
        <source>Table of signatures</source>
        <translation>Tabel de semnături</translation>
    </message>
    <message>
        <source>The dataset has no images of this product; there are: {names}.</source>
        <translation>Setul de date nu are imagini ale acestui produs; există: {names}.</translation>
    </message>
    <message>
        <source>The first day is after the last day: exchange them.</source>
        <translation>Prima zi este după ultima: schimbați-le între ele.</translation>
    </message>
    <message>
        <source>The image that came cannot be read.</source>
        <translation>Imaginea primită nu poate fi citită.</translation>
    </message>
    <message>
        <source>The results do not hold this parcel.</source>
        <translation>Rezultatele nu conțin această parcelă.</translation>
    </message>
    <message>
        <source>The results need a field with the parcel id, and foi_h or foi_c: {fields}.</source>
        <translation>Rezultatele au nevoie de un câmp cu ID-ul parcelei și de foi_h sau foi_c: {fields}.</translation>
    </message>
    <message>
        <source>Thematic raster from chips</source>
        <translation>Raster tematic din decupaje</translation>
    </message>
    <message>
        <source>There are no scenes of this kind here.</source>
        <translation>Nu există aici scene de acest fel.</translation>
    </message>
    <message>
        <source>There is no connection “{name}” on this computer; there are: {names}.</source>
        <translation>Pe acest calculator nu există conexiunea „{name}”; există: {names}.</translation>
    </message>
    <message>
        <source>There is no dataset “{name}” in this connection; there are: {names}.</source>
        <translation>În această conexiune nu există setul de date „{name}”; există: {names}.</translation>
    </message>
    <message>
        <source>There is no saved connection: add one in the options of CbM first.</source>
        <translation>Nu există nicio conexiune salvată: adăugați mai întâi una în opțiunile CbM.</translation>
    </message>
    <message>
        <source>This login may not read any dataset of this connection.</source>
        <translation>Acest cont nu are voie să citească niciun set de date al acestei conexiuni.</translation>
    </message>
    <message>
        <source>Time series</source>
        <translation>Serii temporale</translation>
    </message>
    <message>
        <source>Upper limit of a share [%]</source>
        <translation>Limita superioară a unei ponderi [%]</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Când</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Cine</translation>
    </message>
    <message>
        <source>With cloudy observations</source>
        <translation>Cu observații înnorate</translation>
    </message>
    <message>
        <source>Within (metres)</source>
        <translation>Până la (metri)</translation>
    </message>
    <message>
        <source>Without a file: those of the layer's style or attribute table.</source>
        <translation>Fără fișier: cele din stilul sau din tabelul de atribute al stratului.</translation>
    </message>
    <message>
        <source>Without peers within that distance ({n}): {ids}</source>
        <translation>Fără parcele de comparație până la această distanță ({n}): {ids}</translation>
    </message>
    <message>
        <source>Without such an observation ({n}): {ids}</source>
        <translation>Fără o astfel de observație ({n}): {ids}</translation>
    </message>
    <message>
        <source>Writes a report with a page for each parcel: what is declared, the series of the bands and indices named, the clearest images of each part of the season, the history of decisions and, if a layer of results is given, what the FOI check has found.

The file is HTML with the pictures inside, or PDF where its name ends in .pdf. What the source does not have, such as images in a database without access to their store, is said on the page.</source>
        <translation>Scrie un raport cu o pagină pentru fiecare parcelă: ce s-a declarat, seriile benzilor și indicilor numiți, cele mai clare imagini din fiecare parte a sezonului, istoricul deciziilor și, dacă se indică un strat de rezultate, ce a găsit verificarea FOI.

Fișierul este HTML cu imaginile în interior, sau PDF când numele lui se termină în .pdf. Ce nu are sursa, de exemplu imagini într-o bază de date fără acces la depozitul lor, se spune pe pagină.</translation>
    </message>
    <message>
        <source>Writes the stored time series of parcels into a table, one row per parcel, band or index and observation. The parcels are those of a layer or table with their ids, or a list of ids; the geometry of the layer does not matter.

Bands and indices: names such as NDVI, EVI2, B08 or VVb between commas, your own formulas by their names; s2/B08 takes a band of one product only.

Columns: parcel, dataset, product (band or index), card (what it was made from), source (bands), unit, date (UTC); count (valid pixels), mean, std, min, p25, p50, p75, max (empty where an index was computed from bands: only mean and std are known then); cloud (hidden share 0 to 1 of the parcel), cloudy (1 above the threshold), scene, others (scenes of the same overpass that do not count), reason (why there is no value). Reflectance is times 10000; backscatter is in dB, its std in linear power.

FOI signal statistics reads such a table as it is.</source>
        <translation>Scrie seriile temporale stocate ale parcelelor într-un tabel, câte un rând pentru fiecare parcelă, bandă sau indice și observație. Parcelele sunt cele ale unui strat sau tabel cu ID-urile lor, sau ale unei liste de ID-uri; geometria stratului nu contează.

Benzi și indici: nume ca NDVI, EVI2, B08 sau VVb separate prin virgule, formulele proprii după numele lor; s2/B08 ia o bandă a unui singur produs.

Coloane: parcel, dataset, product (bandă sau indice), card (din ce s-a făcut), source (benzi), unit, date (UTC); count (pixeli valizi), mean, std, min, p25, p50, p75, max (gol când un indice s-a calculat din benzi: atunci se cunosc numai mean și std); cloud (ponderea ascunsă de la 0 la 1 a parcelei), cloudy (1 peste prag), scene, others (scene ale aceleiași treceri care nu contează), reason (de ce nu există valoare). Reflectanța este înmulțită cu 10000; retroîmprăștierea este în dB, std-ul ei în putere liniară.

Statistici de semnal FOI citește un astfel de tabel așa cum este.</translation>
    </message>
    <message>
        <source>Writing results</source>
        <translation>Se scriu rezultatele</translation>
    </message>
    <message>
        <source>all rows</source>
        <translation>toate rândurile</translation>
    </message>
    <message>
        <source>none</source>
        <translation>niciuna</translation>
    </message>
    <message>
        <source>{band}: {flagged} of {all} parcels flagged.</source>
        <translation>{band}: {flagged} din {all} parcele semnalate.</translation>
    </message>
    <message>
        <source>{flagged} of {all} parcels flagged.</source>
        <translation>{flagged} din {all} parcele semnalate.</translation>
    </message>
    <message>
        <source>{rows} rows of {parcels} parcels.</source>
        <translation>{rows} rânduri din {parcels} parcele.</translation>
    </message>
    <message>
        <source>{some} of {all} polygons have valid pixels.</source>
        <translation>{some} din {all} poligoane au pixeli valizi.</translation>
    </message>
    <message>
        <source>{value} ({pixels} pixels)</source>
        <translation>{value} ({pixels} pixeli)</translation>
    </message>
    <message>
        <source>{written} images written, {kept} were there, {failed} failed.</source>
        <translation>{written} imagini scrise, {kept} existau deja, {failed} eșuate.</translation>
    </message>
</context>
<context>
    <name>CbmProvider</name>
    <message>
        <source>CbM – Checks by Monitoring</source>
        <translation>CbM – controale prin monitorizare</translation>
    </message>
</context>
<context>
    <name>ChipLayers</name>
    <message>
        <source>CbM / {}</source>
        <translation>CbM / {}</translation>
    </message>
    <message>
        <source>CbM: images for the map</source>
        <translation>CbM: imagini pentru hartă</translation>
    </message>
    <message>
        <source>The images could not be written: {}</source>
        <translation>Imaginile nu s-au putut scrie: {}</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>CbM: images of parcel {}</source>
        <translation>CbM: imaginile parcelei {}</translation>
    </message>
    <message>
        <source>The image that came cannot be read.</source>
        <translation>Imaginea primită nu poate fi citită.</translation>
    </message>
    <message>
        <source>There are no scenes of this kind here.</source>
        <translation>Nu există aici scene de acest fel.</translation>
    </message>
</context>
<context>
    <name>ClassMap</name>
    <message>
        <source>Classes inside the parcel</source>
        <translation>Clasele din interiorul parcelei</translation>
    </message>
</context>
<context>
    <name>ClassNames</name>
    <message>
        <source>Class names (*.yml *.yaml *.qml)</source>
        <translation>Numele claselor (*.yml *.yaml *.qml)</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>&amp;Left:</source>
        <translation>&amp;Stânga:</translation>
    </message>
    <message>
        <source>&amp;Right:</source>
        <translation>&amp;Dreapta:</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>&amp;Alăturat</translation>
    </message>
    <message>
        <source>Compare Two Dates</source>
        <translation>Compararea a două date</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>CbM: series of the peers of parcel {}</source>
        <translation>CbM: seriile parcelelor de comparație pentru parcela {}</translation>
    </message>
</context>
<context>
    <name>ConnectionDialog</name>
    <message>
        <source>&amp;Cancel Test</source>
        <translation>&amp;Anulează testul</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Conexiune</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nume</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Sursă</translation>
    </message>
    <message>
        <source>&amp;Test Connection</source>
        <translation>&amp;Testează conexiunea</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>A CbM server answers over the web; a database is asked directly, inside the agency</source>
        <translation>Un server CbM răspunde prin web; o bază de date este interogată direct, în interiorul agenției</translation>
    </message>
    <message>
        <source>Access keys for images (optional)</source>
        <translation>Chei de acces pentru imagini (opțional)</translation>
    </message>
    <message>
        <source>Access keys of the S3 store in which the scenes lie (method “Basic” or “AWS S3”). Without them, those of the environment and of the AWS profile file are used</source>
        <translation>Cheile de acces ale depozitului S3 în care se află scenele (metoda „Basic” sau „AWS S3”). Fără ele se folosesc cele din mediu și din fișierul de profil AWS</translation>
    </message>
    <message>
        <source>Add CbM Connection</source>
        <translation>Adaugă o conexiune CbM</translation>
    </message>
    <message>
        <source>Address and login are those of a PostgreSQL connection of QGIS: make or edit one in the Browser panel under PostgreSQL, with an authentication configuration.</source>
        <translation>Adresa și datele de autentificare sunt cele ale unei conexiuni PostgreSQL din QGIS: creați sau editați una în panoul Browser, la PostgreSQL, cu o configurație de autentificare.</translation>
    </message>
    <message>
        <source>Address of the server, without user name, password or /query</source>
        <translation>Adresa serverului, fără nume de utilizator, parolă sau /query</translation>
    </message>
    <message>
        <source>Any name, for example “Agency server”</source>
        <translation>Orice nume, de exemplu „Serverul agenției”</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zonă</translation>
    </message>
    <message>
        <source>Areas and years found by the test</source>
        <translation>Zonele și anii găsiți de test</translation>
    </message>
    <message>
        <source>Asking the database…</source>
        <translation>Se interoghează baza de date…</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Se interoghează serverul…</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Autentificare</translation>
    </message>
    <message>
        <source>Authentication configuration</source>
        <translation>Configurație de autentificare</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Anulat.</translation>
    </message>
    <message>
        <source>CbM server</source>
        <translation>Server CbM</translation>
    </message>
    <message>
        <source>Choose a PostgreSQL connection.</source>
        <translation>Alegeți o conexiune PostgreSQL.</translation>
    </message>
    <message>
        <source>Connected to {}.</source>
        <translation>Conectat la {}.</translation>
    </message>
    <message>
        <source>Connected to {}: no data for this user.</source>
        <translation>Conectat la {}: nu există date pentru acest utilizator.</translation>
    </message>
    <message>
        <source>Edit CbM Connection</source>
        <translation>Editează conexiunea CbM</translation>
    </message>
    <message>
        <source>Give the connection a name.</source>
        <translation>Dați un nume conexiunii.</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>Felul sursei</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nume</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Parcele</translation>
    </message>
    <message>
        <source>PostgreSQL connection saved in QGIS</source>
        <translation>Conexiune PostgreSQL salvată în QGIS</translation>
    </message>
    <message>
        <source>PostgreSQL database</source>
        <translation>Bază de date PostgreSQL</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produse</translation>
    </message>
    <message>
        <source>Projects refer to the connection by this name</source>
        <translation>Proiectele se referă la conexiune prin acest nume</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Rezultatul testului</translation>
    </message>
    <message>
        <source>There is already a connection with this name.</source>
        <translation>Există deja o conexiune cu acest nume.</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>User name and password are kept in QGIS' encrypted store</source>
        <translation>Numele de utilizator și parola sunt păstrate în depozitul criptat al QGIS</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>An</translation>
    </message>
    <message>
        <source>a CbM server</source>
        <translation>un server CbM</translation>
    </message>
</context>
<context>
    <name>Connections</name>
    <message>
        <source>Remove the connection “{}”?</source>
        <translation>Ștergeți conexiunea „{}”?</translation>
    </message>
</context>
<context>
    <name>DatasetChooser</name>
    <message>
        <source>Add Connection…</source>
        <translation>Adaugă o conexiune…</translation>
    </message>
    <message>
        <source>Add, edit or refresh the connection</source>
        <translation>Adaugă, editează sau reîmprospătează conexiunea</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zonă</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexiune</translation>
    </message>
    <message>
        <source>Connection menu</source>
        <translation>Meniul conexiunii</translation>
    </message>
    <message>
        <source>Edit Connection…</source>
        <translation>Editează conexiunea…</translation>
    </message>
    <message>
        <source>No connection yet</source>
        <translation>Nicio conexiune încă</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Reîmprospătează</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Zoom to the Area's Centre</source>
        <translation>Zoom la centrul zonei</translation>
    </message>
</context>
<context>
    <name>DecisionBox</name>
    <message>
        <source>Anything worth knowing later</source>
        <translation>Orice merită știut mai târziu</translation>
    </message>
    <message>
        <source>Decide: {} (key {})</source>
        <translation>Decide: {} (tasta {})</translation>
    </message>
    <message>
        <source>In a word or two, if need be</source>
        <translation>Într-un cuvânt sau două, dacă e nevoie</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notă</translation>
    </message>
    <message>
        <source>Note on the decision</source>
        <translation>Notă la decizie</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motiv</translation>
    </message>
    <message>
        <source>Reason of the decision</source>
        <translation>Motivul deciziei</translation>
    </message>
    <message>
        <source>Storing…</source>
        <translation>Se stochează…</translation>
    </message>
</context>
<context>
    <name>DecisionHistory</name>
    <message>
        <source>Add a decision that lets the one before the latest count again, “Inconclusive” where there was none; nothing is removed</source>
        <translation>Adaugă o decizie prin care redevine valabilă penultima, „Neconcludentă” unde nu era niciuna; nu se șterge nimic</translation>
    </message>
    <message>
        <source>Decided when the parcel had another outline.</source>
        <translation>Decis când parcela avea alt contur.</translation>
    </message>
    <message>
        <source>Decisions on this parcel, the latest first</source>
        <translation>Deciziile despre această parcelă, cea mai recentă prima</translation>
    </message>
    <message>
        <source>Looking for decisions…</source>
        <translation>Se caută decizii…</translation>
    </message>
    <message>
        <source>Nothing decided yet.</source>
        <translation>Nimic decis încă.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motiv</translation>
    </message>
    <message>
        <source>Take Back</source>
        <translation>Retrage</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Când</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Cine</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>CbM: decision on parcel {}</source>
        <translation>CbM: decizie despre parcela {}</translation>
    </message>
    <message>
        <source>CbM: decisions on parcel {}</source>
        <translation>CbM: decizii despre parcela {}</translation>
    </message>
    <message>
        <source>Pick a parcel first.</source>
        <translation>Alegeți mai întâi o parcelă.</translation>
    </message>
    <message>
        <source>Taken back: {}</source>
        <translation>Retrasă: {}</translation>
    </message>
    <message>
        <source>The last decision is being stored.</source>
        <translation>Ultima decizie este în curs de stocare.</translation>
    </message>
</context>
<context>
    <name>FilmModel</name>
    <message>
        <source>ascending</source>
        <translation>ascendentă</translation>
    </message>
    <message>
        <source>descending</source>
        <translation>descendentă</translation>
    </message>
    <message>
        <source>relative orbit {}</source>
        <translation>orbita relativă {}</translation>
    </message>
</context>
<context>
    <name>FilmStrip</name>
    <message>
        <source>Images of the parcel by date</source>
        <translation>Imaginile parcelei după dată</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>A click on the map brings a parcel's series, images and decisions.</source>
        <translation>Un clic pe hartă aduce seriile, imaginile și deciziile unei parcele.</translation>
    </message>
    <message>
        <source>Add Connection…</source>
        <translation>Adaugă o conexiune…</translation>
    </message>
    <message>
        <source>An area and a year, of those that you may see.</source>
        <translation>O zonă și un an, dintre cele pe care le puteți vedea.</translation>
    </message>
    <message>
        <source>Choose Area…</source>
        <translation>Alege zona…</translation>
    </message>
    <message>
        <source>Choose an area and a year above.</source>
        <translation>Alegeți mai sus o zonă și un an.</translation>
    </message>
    <message>
        <source>Choose the dataset</source>
        <translation>Alegeți setul de date</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Închide</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectează</translation>
    </message>
    <message>
        <source>Connected to {}.</source>
        <translation>Conectat la {}.</translation>
    </message>
    <message>
        <source>Connecting to {}…</source>
        <translation>Se conectează la {}…</translation>
    </message>
    <message>
        <source>From a declared parcel to a decision, in three steps to begin with.</source>
        <translation>De la o parcelă declarată la o decizie, pentru început în trei pași.</translation>
    </message>
    <message>
        <source>Give the address of your agency's CbM server and your login, or take a PostgreSQL connection of QGIS. Your administrator knows both.</source>
        <translation>Dați adresa serverului CbM al agenției și datele de autentificare sau luați o conexiune PostgreSQL din QGIS. Administratorul le cunoaște pe amândouă.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Ghid</translation>
    </message>
    <message>
        <source>Not connected to {} yet.</source>
        <translation>Încă neconectat la {}.</translation>
    </message>
    <message>
        <source>Parcel {} is picked: the panels show its series, images and decisions.</source>
        <translation>Parcela {} este aleasă: panourile îi arată seriile, imaginile și deciziile.</translation>
    </message>
    <message>
        <source>Pick a parcel</source>
        <translation>Alegeți o parcelă</translation>
    </message>
    <message>
        <source>Show All Parcels</source>
        <translation>Arată toate parcelele</translation>
    </message>
    <message>
        <source>Show the parcels, choose “Pick Parcel” and click on one; or type a parcel id above.</source>
        <translation>Arătați parcelele, alegeți „Alege parcela” și faceți clic pe una; sau scrieți mai sus un ID de parcelă.</translation>
    </message>
    <message>
        <source>This server has no data for you yet. Ask its administrator.</source>
        <translation>Acest server nu are încă date pentru dumneavoastră. Întrebați administratorul lui.</translation>
    </message>
    <message>
        <source>{} is chosen, with {} parcels; others are above.</source>
        <translation>{} este ales, cu {} parcele; altele sunt mai sus.</translation>
    </message>
    <message>
        <source>{} is chosen; others are above.</source>
        <translation>{} este ales; altele sunt mai sus.</translation>
    </message>
</context>
<context>
    <name>Foi</name>
    <message>
        <source>Both</source>
        <translation>Ambele</translation>
    </message>
    <message>
        <source>Heterogeneous</source>
        <translation>Eterogenă</translation>
    </message>
    <message>
        <source>Heterogeneous, several objects</source>
        <translation>Eterogenă, mai multe obiecte</translation>
    </message>
    <message>
        <source>Heterogeneous: {} (within {}).</source>
        <translation>Eterogenă: {} (între {}).</translation>
    </message>
    <message>
        <source>Homogeneous</source>
        <translation>Omogenă</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Neevaluată</translation>
    </message>
    <message>
        <source>Several objects</source>
        <translation>Mai multe obiecte</translation>
    </message>
    <message>
        <source>Several objects: {}.</source>
        <translation>Mai multe obiecte: {}.</translation>
    </message>
    <message>
        <source>This parcel cannot be judged: {}.</source>
        <translation>Această parcelă nu poate fi evaluată: {}.</translation>
    </message>
    <message>
        <source>This parcel is homogeneous: {}.</source>
        <translation>Această parcelă este omogenă: {}.</translation>
    </message>
    <message>
        <source>all its pixels are no-data</source>
        <translation>toți pixelii ei sunt fără date</translation>
    </message>
    <message>
        <source>it has no geometry</source>
        <translation>nu are geometrie</translation>
    </message>
    <message>
        <source>it has too few pixels</source>
        <translation>are prea puțini pixeli</translation>
    </message>
    <message>
        <source>it holds no pixel centre</source>
        <translation>nu conține niciun centru de pixel</translation>
    </message>
    <message>
        <source>it is not a polygon</source>
        <translation>nu este un poligon</translation>
    </message>
    <message>
        <source>it lies outside the class raster</source>
        <translation>se află în afara rasterului de clase</translation>
    </message>
    <message>
        <source>none of its pixels is of a class with a name</source>
        <translation>niciunul dintre pixelii ei nu este dintr-o clasă cu nume</translation>
    </message>
    <message>
        <source>nothing is left of it inside the buffer</source>
        <translation>în interiorul tamponului nu rămâne nimic din ea</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>pixeli</translation>
    </message>
    <message>
        <source>{listed} and {more} more</source>
        <translation>{listed} și încă {more}</translation>
    </message>
    <message>
        <source>{number} × {name} (up to {size} {unit})</source>
        <translation>{number} × {name} (până la {size} {unit})</translation>
    </message>
</context>
<context>
    <name>FoiChecks</name>
    <message>
        <source>CbM: FOI check of {}</source>
        <translation>CbM: verificare FOI pentru {}</translation>
    </message>
    <message>
        <source>CbM: FOI preview</source>
        <translation>CbM: previzualizare FOI</translation>
    </message>
    <message>
        <source>FOI {}</source>
        <translation>FOI {}</translation>
    </message>
    <message>
        <source>The results could not be saved: {}</source>
        <translation>Rezultatele nu s-au putut salva: {}</translation>
    </message>
</context>
<context>
    <name>FoiDock</name>
    <message numerus="yes">
        <source>%n pixel(s) have values without a name.</source>
        <translation>
            <numerusform>%n pixel are o valoare fără nume.</numerusform>
            <numerusform>%n pixeli au valori fără nume.</numerusform>
            <numerusform>%n de pixeli au valori fără nume.</numerusform>
        </translation>
    </message>
    <message>
        <source>All features ({})</source>
        <translation>Toate obiectele ({})</translation>
    </message>
    <message>
        <source>CbM FOI</source>
        <translation>CbM FOI</translation>
    </message>
    <message>
        <source>Choose a class raster first.</source>
        <translation>Alegeți mai întâi un raster de clase.</translation>
    </message>
    <message>
        <source>Choose a class raster: one band of whole numbers, such as a crop map.</source>
        <translation>Alegeți un raster de clase: o bandă de numere întregi, cum ar fi o hartă a culturilor.</translation>
    </message>
    <message>
        <source>Choose an area and a year first.</source>
        <translation>Alegeți mai întâi o zonă și un an.</translation>
    </message>
    <message>
        <source>GeoPackage (*.gpkg)</source>
        <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <source>Parcel {} · {} pixels</source>
        <translation>Parcela {} · {} pixeli</translation>
    </message>
    <message>
        <source>Pick a parcel on the map first, or choose a layer of parcels.</source>
        <translation>Alegeți mai întâi o parcelă pe hartă sau un strat de parcele.</translation>
    </message>
    <message>
        <source>Pick a parcel on the map, or select one in the layer chosen above.</source>
        <translation>Alegeți o parcelă pe hartă sau selectați una în stratul ales mai sus.</translation>
    </message>
    <message>
        <source>Raster values without a name: {}.</source>
        <translation>Valori de raster fără nume: {}.</translation>
    </message>
    <message>
        <source>Save the results</source>
        <translation>Salvează rezultatele</translation>
    </message>
    <message>
        <source>Saved {}</source>
        <translation>{} a fost salvat</translation>
    </message>
    <message>
        <source>Selected features ({})</source>
        <translation>Obiecte selectate ({})</translation>
    </message>
    <message>
        <source>The layer {} has no field “{}” with parcel ids; the work list stays as it was.</source>
        <translation>Stratul {} nu are un câmp „{}” cu ID-uri de parcele; lista de lucru rămâne cum era.</translation>
    </message>
    <message>
        <source>The parcel below</source>
        <translation>Parcela de mai jos</translation>
    </message>
</context>
<context>
    <name>FoiPanel</name>
    <message>
        <source>All ({})</source>
        <translation>Toate ({})</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anulează</translation>
    </message>
    <message>
        <source>Class raster</source>
        <translation>Raster de clase</translation>
    </message>
    <message>
        <source>Flagged ({})</source>
        <translation>Semnalate ({})</translation>
    </message>
    <message>
        <source>Layer of parcels to check</source>
        <translation>Stratul cu parcelele de verificat</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mesaje</translation>
    </message>
    <message>
        <source>One band of whole numbers, such as a crop map</source>
        <translation>O bandă de numere întregi, cum ar fi o hartă a culturilor</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Parcele</translation>
    </message>
    <message>
        <source>Picked parcel</source>
        <translation>Parcela aleasă</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Progresul verificării</translation>
    </message>
    <message>
        <source>Results, one row per parcel</source>
        <translation>Rezultate, câte o parcelă pe rând</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Rulează</translation>
    </message>
    <message>
        <source>Save as GeoPackage…</source>
        <translation>Salvează ca GeoPackage…</translation>
    </message>
    <message>
        <source>Save the results as GeoPackage</source>
        <translation>Salvează rezultatele ca GeoPackage</translation>
    </message>
    <message>
        <source>Show only parcels of this outcome</source>
        <translation>Arată numai parcelele cu acest rezultat</translation>
    </message>
    <message>
        <source>Take these parcels into the work list</source>
        <translation>Preia aceste parcele în lista de lucru</translation>
    </message>
    <message>
        <source>Which parcels are checked</source>
        <translation>Ce parcele se verifică</translation>
    </message>
    <message>
        <source>{} of {} parcels flagged, {} homogeneous, {} not judged.</source>
        <translation>{} din {} parcele semnalate, {} omogene, {} neevaluate.</translation>
    </message>
</context>
<context>
    <name>FoiResultsModel</name>
    <message>
        <source>Clusters</source>
        <translation>Clustere</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Rezultat</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>Parcelă</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Ponderi</translation>
    </message>
</context>
<context>
    <name>FoiSettings</name>
    <message>
        <source> pixels</source>
        <translation> pixeli</translation>
    </message>
    <message>
        <source>0 is no-data</source>
        <translation>0 înseamnă fără date</translation>
    </message>
    <message>
        <source>Areas above</source>
        <translation>Suprafețe peste</translation>
    </message>
    <message>
        <source>Areas are larger than</source>
        <translation>Suprafețele sunt mai mari de</translation>
    </message>
    <message>
        <source>Choose a file with class names</source>
        <translation>Alege un fișier cu numele claselor</translation>
    </message>
    <message>
        <source>Class names</source>
        <translation>Numele claselor</translation>
    </message>
    <message>
        <source>Clusters above</source>
        <translation>Clustere peste</translation>
    </message>
    <message>
        <source>Clusters have more pixels than</source>
        <translation>Clusterele au mai mulți pixeli decât</translation>
    </message>
    <message>
        <source>Clusters of pixels</source>
        <translation>Clustere de pixeli</translation>
    </message>
    <message>
        <source>Connected areas</source>
        <translation>Suprafețe conexe</translation>
    </message>
    <message>
        <source>Connected by</source>
        <translation>Vecini prin</translation>
    </message>
    <message>
        <source>Count as published</source>
        <translation>Numărare ca în publicație</translation>
    </message>
    <message>
        <source>Fewest pixels</source>
        <translation>Minim de pixeli</translation>
    </message>
    <message>
        <source>File with the class names</source>
        <translation>Fișierul cu numele claselor</translation>
    </message>
    <message>
        <source>Heterogeneous at</source>
        <translation>Eterogenă la</translation>
    </message>
    <message>
        <source>Highest share that makes a parcel heterogeneous</source>
        <translation>Cea mai mare pondere care face o parcelă eterogenă</translation>
    </message>
    <message>
        <source>Inner buffer</source>
        <translation>Tampon interior</translation>
    </message>
    <message>
        <source>Lowest share that makes a parcel heterogeneous</source>
        <translation>Cea mai mică pondere care face o parcelă eterogenă</translation>
    </message>
    <message>
        <source>Parcels with fewer pixels of a class are not judged</source>
        <translation>Parcelele cu mai puțini pixeli ai unei clase nu se evaluează</translation>
    </message>
    <message>
        <source>Pixels of a cluster are connected by</source>
        <translation>Pixelii unui cluster sunt conectați prin</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Valori implicite</translation>
    </message>
    <message>
        <source>Several objects by</source>
        <translation>Obiecte după</translation>
    </message>
    <message>
        <source>Thresholds and Class Names</source>
        <translation>Praguri și numele claselor</translation>
    </message>
    <message>
        <source>Two clusters of the same class flag a parcel as well, and class 0 never counts</source>
        <translation>Și două clustere ale aceleiași clase semnalează o parcelă, iar clasa 0 nu contează niciodată</translation>
    </message>
    <message>
        <source>What several objects are found by</source>
        <translation>După ce se recunosc mai multe obiecte</translation>
    </message>
    <message>
        <source>edges (4)</source>
        <translation>laturi (4)</translation>
    </message>
    <message>
        <source>edges and corners (8)</source>
        <translation>laturi și colțuri (8)</translation>
    </message>
    <message>
        <source>from the raster's style</source>
        <translation>din stilul rasterului</translation>
    </message>
    <message>
        <source>to</source>
        <translation>până la</translation>
    </message>
</context>
<context>
    <name>Formulas</name>
    <message>
        <source>Name “{}” is taken; choose another.</source>
        <translation>Numele „{}” este ocupat; alegeți altul.</translation>
    </message>
    <message>
        <source>Name “{}”: a letter, then at most 23 letters, digits or _.</source>
        <translation>Numele „{}”: o literă, apoi cel mult 23 de litere, cifre sau _.</translation>
    </message>
    <message>
        <source>the formula is too long.</source>
        <translation>formula este prea lungă.</translation>
    </message>
    <message>
        <source>the formula names no band, for example B08 or VV.</source>
        <translation>formula nu numește nicio bandă, de exemplu B08 sau VV.</translation>
    </message>
    <message>
        <source>there is no function “{}”; there are {functions}.</source>
        <translation>nu există funcția „{}”; există {functions}.</translation>
    </message>
    <message>
        <source>write a formula, for example (B08 - B04) / (B08 + B04).</source>
        <translation>scrieți o formulă, de exemplu (B08 - B04) / (B08 + B04).</translation>
    </message>
    <message>
        <source>{}: this parcel has no product with all of its bands; there are {}.</source>
        <translation>{}: această parcelă nu are niciun produs cu toate benzile necesare; există {}.</translation>
    </message>
    <message>
        <source>“{}” cannot be read as a formula.</source>
        <translation>„{}” nu poate fi citit ca formulă.</translation>
    </message>
    <message>
        <source>“{}” is not allowed; use numbers, bands, + - * / ** ( ).</source>
        <translation>„{}” nu este permis; folosiți numere, benzi, + - * / ** ( ).</translation>
    </message>
    <message>
        <source>“{}” takes another number of values.</source>
        <translation>„{}” primește alt număr de valori.</translation>
    </message>
</context>
<context>
    <name>FormulasDialog</name>
    <message>
        <source>Add a formula</source>
        <translation>Adaugă o formulă</translation>
    </message>
    <message>
        <source>Bands as reflectance 0 to 1 (B02, B03, …, B8A, B11) or radar power (VV, VH). Operators + - * / ** ( ), functions {}.</source>
        <translation>Benzi ca reflectanță de la 0 la 1 (B02, B03, …, B8A, B11) sau putere radar (VV, VH). Operatori + - * / ** ( ), funcții {}.</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formulă</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nume</translation>
    </message>
    <message>
        <source>Own Formulas</source>
        <translation>Formule proprii</translation>
    </message>
    <message>
        <source>Own formulas</source>
        <translation>Formule proprii</translation>
    </message>
    <message>
        <source>Remove the selected formula</source>
        <translation>Șterge formula selectată</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>+, −, Home</source>
        <translation>+, −, Home</translation>
    </message>
    <message>
        <source>&lt;b&gt;Add Connection…&lt;/b&gt; in the message, with the same name.</source>
        <translation>&lt;b&gt;Adaugă o conexiune…&lt;/b&gt; din mesaj, cu același nume.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Bring Back the Previous List&lt;/b&gt; undoes that a list was replaced or cleared.</source>
        <translation>&lt;b&gt;Readuce lista anterioară&lt;/b&gt; anulează înlocuirea sau golirea unei liste.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Calendar&lt;/b&gt; (&lt;kbd&gt;D&lt;/kbd&gt;) shows the season at a glance: a row for every month, eight half weeks across, each date in its place, the parcel's series below. The calendar is saved as PNG or PDF.</source>
        <translation>&lt;b&gt;Calendar&lt;/b&gt; (&lt;kbd&gt;D&lt;/kbd&gt;) arată sezonul dintr-o privire: un rând pentru fiecare lună, opt jumătăți de săptămână pe lățime, fiecare dată la locul ei, seria parcelei dedesubt. Calendarul se salvează ca PNG sau PDF.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Choose the dataset&lt;/b&gt;, an area and a year. The newest one is taken unless you choose another.</source>
        <translation>&lt;b&gt;Alegeți setul de date&lt;/b&gt;, o zonă și un an. Se ia cel mai nou dacă nu alegeți altul.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Compare&lt;/b&gt; (&lt;kbd&gt;V&lt;/kbd&gt;) shows two dates with a divider to drag. &lt;b&gt;Side by side&lt;/b&gt; puts them next to each other.</source>
        <translation>&lt;b&gt;Compară&lt;/b&gt; (&lt;kbd&gt;V&lt;/kbd&gt;) arată două date cu un separator de tras. &lt;b&gt;Alăturat&lt;/b&gt; le pune una lângă alta.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Compliant&lt;/b&gt;, &lt;b&gt;Not compliant&lt;/b&gt; or &lt;b&gt;Inconclusive&lt;/b&gt;, with a reason and a note if need be. Every decision is kept with who and when; the latest counts. Taking one back adds a new decision: what counted before it, or &lt;b&gt;Inconclusive&lt;/b&gt; where nothing did. Decisions taken before the parcel's outline changed are marked.</source>
        <translation>&lt;b&gt;Conformă&lt;/b&gt;, &lt;b&gt;Neconformă&lt;/b&gt; sau &lt;b&gt;Neconcludentă&lt;/b&gt;, la nevoie cu un motiv și o notă. Fiecare decizie se păstrează cu cine și când; contează ultima. Retragerea unei decizii adaugă una nouă: cea valabilă înainte, sau &lt;b&gt;Neconcludentă&lt;/b&gt; unde nu era niciuna. Deciziile luate înainte de schimbarea conturului parcelei sunt marcate.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Connect.&lt;/b&gt; &lt;b&gt;Add Connection…&lt;/b&gt; asks for a name, the server's address and a login. Your administrator knows them.</source>
        <translation>&lt;b&gt;Conectați-vă.&lt;/b&gt; &lt;b&gt;Adaugă o conexiune…&lt;/b&gt; cere un nume, adresa serverului și datele de autentificare. Administratorul le cunoaște.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Curves&lt;/b&gt;: a smooth curve drawn beside the observations, never instead of them; own formulas such as &lt;code&gt;(B08 - B05) / (B08 + B05)&lt;/code&gt;.</source>
        <translation>&lt;b&gt;Curbe&lt;/b&gt;: o curbă netezită desenată lângă observații, niciodată în locul lor; formule proprii ca &lt;code&gt;(B08 - B05) / (B08 + B05)&lt;/code&gt;.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Edit Connection…&lt;/b&gt; in the message takes the new ones.</source>
        <translation>&lt;b&gt;Editează conexiunea…&lt;/b&gt; din mesaj le primește pe cele noi.</translation>
    </message>
    <message>
        <source>&lt;b&gt;FOI&lt;/b&gt;: whether the parcel is one homogeneous field.</source>
        <translation>&lt;b&gt;FOI&lt;/b&gt;: dacă parcela este un singur câmp omogen.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Images&lt;/b&gt;: the parcel on every date, as a filmstrip or as a calendar.</source>
        <translation>&lt;b&gt;Imagini&lt;/b&gt;: parcela la fiecare dată, ca bandă de imagini sau ca un calendar.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Keep&lt;/b&gt; a parcel in the plot (&lt;kbd&gt;K&lt;/kbd&gt;) to compare it with the ones you pick next.</source>
        <translation>&lt;b&gt;Păstrați&lt;/b&gt; o parcelă în grafic (&lt;kbd&gt;K&lt;/kbd&gt;) pentru a o compara cu cele alese apoi.</translation>
    </message>
    <message>
        <source>&lt;b&gt;List scenes&lt;/b&gt; (&lt;kbd&gt;L&lt;/kbd&gt;) beside the plot; a click on a point or a row shows that scene in the Images panel.</source>
        <translation>&lt;b&gt;Listați scenele&lt;/b&gt; (&lt;kbd&gt;L&lt;/kbd&gt;) lângă grafic; un clic pe un punct sau pe un rând arată scena în panoul imaginilor.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Parcel&lt;/b&gt;: where you look, what was declared there, and your decision.</source>
        <translation>&lt;b&gt;Parcelă&lt;/b&gt;: unde priviți, ce s-a declarat acolo și decizia dumneavoastră.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Parcels with Attribute Table&lt;/b&gt; adds them once more as a layer with a table, for selections and expressions.</source>
        <translation>&lt;b&gt;Parcele cu tabel de atribute&lt;/b&gt; le adaugă încă o dată ca strat cu tabel, pentru selecții și expresii.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Peers&lt;/b&gt; (&lt;kbd&gt;E&lt;/kbd&gt;): the grey ground is what parcels with the same crop nearby show at that time. The distance from their middle is said under the mouse; &lt;b&gt;Curves&lt;/b&gt; has a panel for it.</source>
        <translation>&lt;b&gt;Parcele de comparație&lt;/b&gt; (&lt;kbd&gt;E&lt;/kbd&gt;): fondul gri este ceea ce arată în acel moment parcelele din apropiere cu aceeași cultură. Distanța față de mijlocul lor se citește sub cursor; &lt;b&gt;Curbe&lt;/b&gt; are un grafic pentru ea.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Pick Parcel&lt;/b&gt; and a click on the map. Where parcels overlap, choose one in the list.</source>
        <translation>&lt;b&gt;Alege parcela&lt;/b&gt; și un clic pe hartă. Unde parcelele se suprapun, alegeți una din listă.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Pick a parcel.&lt;/b&gt; &lt;b&gt;Show All Parcels&lt;/b&gt; puts them on the map and goes near enough; &lt;b&gt;Pick Parcel&lt;/b&gt; and a click bring series, images and decisions of the parcel under the cursor.</source>
        <translation>&lt;b&gt;Alegeți o parcelă.&lt;/b&gt; &lt;b&gt;Arată toate parcelele&lt;/b&gt; le pune pe hartă și se apropie destul; &lt;b&gt;Alege parcela&lt;/b&gt; și un clic aduc seriile, imaginile și deciziile parcelei de sub cursor.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Temporal controller&lt;/b&gt; (&lt;kbd&gt;C&lt;/kbd&gt;): the plot and QGIS' clock move each other.</source>
        <translation>&lt;b&gt;Controler temporal&lt;/b&gt; (&lt;kbd&gt;C&lt;/kbd&gt;): graficul și ceasul QGIS se mișcă unul pe altul.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Time Series&lt;/b&gt;: what the satellites measured on the parcel all season long.</source>
        <translation>&lt;b&gt;Serii temporale&lt;/b&gt;: ce au măsurat sateliții pe parcelă tot sezonul.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Work List&lt;/b&gt;: the parcels you go through, one after the other.</source>
        <translation>&lt;b&gt;Listă de lucru&lt;/b&gt;: parcelele pe care le parcurgeți, una după alta.</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Enter&lt;/kbd&gt; puts an image on the map; &lt;b&gt;Add all to the map&lt;/b&gt; makes a group that the temporal controller plays.</source>
        <translation>&lt;kbd&gt;Enter&lt;/kbd&gt; pune o imagine pe hartă; &lt;b&gt;Adaugă toate la hartă&lt;/b&gt; face un grup pe care îl redă controlerul temporal.</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;cbm 12345&lt;/kbd&gt; in QGIS' locator, at the bottom left of the window (&lt;kbd&gt;Ctrl+K&lt;/kbd&gt;).</source>
        <translation>&lt;kbd&gt;cbm 12345&lt;/kbd&gt; în localizatorul QGIS, în stânga jos a ferestrei (&lt;kbd&gt;Ctrl+K&lt;/kbd&gt;).</translation>
    </message>
    <message>
        <source>A button is grey</source>
        <translation>Un buton este gri</translation>
    </message>
    <message>
        <source>A click on a point shows what was measured that day, with the image beside it; the Images panel goes to the same date.</source>
        <translation>Un clic pe un punct arată ce s-a măsurat în acea zi, cu imaginea alături; panoul Imagini merge la aceeași dată.</translation>
    </message>
    <message>
        <source>A failure is one sentence in QGIS' message bar, with the button that helps. While a server or a database does not answer, what was seen before stays usable; the plugin looks for it quietly, and when it answers again the panels go on by themselves. Decisions are never sent twice unasked: one that is not stored is named until it is, and &lt;b&gt;Store Again&lt;/b&gt; sends it.</source>
        <translation>O eroare este o propoziție în bara de mesaje QGIS, cu butonul care ajută. Cât timp un server sau o bază de date nu răspunde, ce s-a văzut deja rămâne disponibil; modulul le caută discret, iar când răspund din nou, panourile continuă singure. Deciziile nu se trimit niciodată de două ori fără cerere: cea nesalvată este numită până când este salvată, iar &lt;b&gt;Salvează din nou&lt;/b&gt; o trimite.</translation>
    </message>
    <message>
        <source>A message above the map that the server does not answer, with buttons to try again and to edit the connection</source>
        <translation>Un mesaj deasupra hărții că serverul nu răspunde, cu butoane pentru a încerca din nou și pentru a edita conexiunea</translation>
    </message>
    <message>
        <source>A parcel has no observations</source>
        <translation>O parcelă nu are observații</translation>
    </message>
    <message>
        <source>A parcel in spring left of the divider and in summer right of it</source>
        <translation>O parcelă primăvara în stânga separatorului și vara în dreapta lui</translation>
    </message>
    <message>
        <source>A project uses a connection that this computer does not have</source>
        <translation>Un proiect folosește o conexiune pe care acest calculator nu o are</translation>
    </message>
    <message>
        <source>A selection in any polygon layer, with &lt;b&gt;Follow Selection&lt;/b&gt; in the CbM menu.</source>
        <translation>O selecție în orice strat de poligoane, cu &lt;b&gt;Urmărește selecția&lt;/b&gt; în meniul CbM.</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algoritm</translation>
    </message>
    <message>
        <source>All scenes of the season over the picked parcel, under one stretch, so that colours can be compared between dates. Choose true colour, false colours, NDVI, the scene classification or radar; leave out cloudy dates; make all of them brighter. Below each picture stand its date, the hidden share of the parcel, and the orbit (↗ ascending, ↘ descending).</source>
        <translation>Toate scenele sezonului peste parcela aleasă, cu o singură întindere, pentru ca culorile să poată fi comparate între date. Alegeți culori naturale, culori false, NDVI, clasificarea scenei sau radar; omiteți datele înnorate; luminați-le pe toate. Sub fiecare imagine stau data ei, ponderea ascunsă a parcelei și orbita (↗ ascendentă, ↘ descendentă).</translation>
    </message>
    <message>
        <source>An observation in the plot with its date, values, number of pixels, cloud share and image</source>
        <translation>O observație în grafic cu data, valorile, numărul de pixeli, ponderea norilor și imaginea ei</translation>
    </message>
    <message>
        <source>Ask whether it runs. &lt;b&gt;Try Again&lt;/b&gt;, or wait: the plugin looks for it by itself.</source>
        <translation>Întrebați dacă funcționează. &lt;b&gt;Încearcă din nou&lt;/b&gt; sau așteptați: modulul îl caută singur.</translation>
    </message>
    <message>
        <source>Beside the pictures it can show the &lt;b&gt;NDVI histogram&lt;/b&gt; of the parcel's pixels (one scale for all dates) and where they lie between &lt;b&gt;red and near infrared&lt;/b&gt;: the date's own in red over those of all dates before. Radar can be kept to ascending or descending passes, which see the parcel from two sides.</source>
        <translation>Lângă imagini poate arăta &lt;b&gt;histograma NDVI&lt;/b&gt; a pixelilor parcelei (o singură scală pentru toate datele) și unde se află aceștia între &lt;b&gt;roșu și infraroșu apropiat&lt;/b&gt;: cei ai datei înseși în roșu peste cei ai tuturor datelor dinainte. Radarul poate fi limitat la treceri ascendente sau descendente, care văd parcela din două părți.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>CbM adds a tool bar and five panels to QGIS. Move, stack or close them like any other panel: QGIS remembers where they were.</source>
        <translation>CbM adaugă în QGIS o bară de instrumente și cinci panouri. Mutați-le, suprapuneți-le sau închideți-le ca pe orice alt panou: QGIS ține minte unde erau.</translation>
    </message>
    <message>
        <source>CbM for QGIS: the analyst's guide</source>
        <translation>CbM pentru QGIS: ghidul analistului</translation>
    </message>
    <message>
        <source>Chips of parcels</source>
        <translation>Decupaje ale parcelelor</translation>
    </message>
    <message>
        <source>Choose area and year in the &lt;b&gt;CbM Parcel&lt;/b&gt; panel. Then there are four ways to a parcel:</source>
        <translation>Alegeți zona și anul în panoul &lt;b&gt;CbM Parcelă&lt;/b&gt;. Atunci patru drumuri duc la o parcelă:</translation>
    </message>
    <message>
        <source>Choose products (indices, bands, radar, coherence, weather) and a statistic. The ribbon is the range from 25 to 75 % of the parcel's pixels. Cloudy observations are hollow and not joined; which classes count as hidden and from which share on is up to you.</source>
        <translation>Alegeți produse (indici, benzi, radar, coerență, meteo) și o statistică. Panglica este intervalul de la 25 la 75 % din pixelii parcelei. Observațiile înnorate sunt goale și neunite; ce clase contează ca ascunse și de la ce pondere, dumneavoastră hotărâți.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiuni</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Ctrl+Return, Esc</source>
        <translation>Ctrl+Enter, Esc</translation>
    </message>
    <message>
        <source>Databases cannot be asked, servers can</source>
        <translation>Bazele de date nu pot fi întrebate, serverele da</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Efect</translation>
    </message>
    <message>
        <source>FOI checks</source>
        <translation>Verificări FOI</translation>
    </message>
    <message>
        <source>FOI heterogeneity, FOI cardinality</source>
        <translation>Eterogenitate FOI, cardinalitate FOI</translation>
    </message>
    <message>
        <source>FOI signal statistics</source>
        <translation>Statistici de semnal FOI</translation>
    </message>
    <message>
        <source>Fill the list from a file of ids, the clipboard, a crop, a decision still to be taken, a polygon drawn on the map or a selection. Walk it with &lt;kbd&gt;N&lt;/kbd&gt; and &lt;kbd&gt;P&lt;/kbd&gt;; after a decision the next parcel comes up by itself.</source>
        <translation>Umpleți lista dintr-un fișier de ID-uri, din clipboard, după o cultură, după o decizie încă de luat, cu un poligon desenat pe hartă sau cu o selecție. Parcurgeți-o cu &lt;kbd&gt;N&lt;/kbd&gt; și &lt;kbd&gt;P&lt;/kbd&gt;; după o decizie, următoarea parcelă apare singură.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primii pași</translation>
    </message>
    <message>
        <source>For many parcels at once, the algorithms under &lt;b&gt;CbM&lt;/b&gt; in the Processing toolbox do the same work, also in models, in batches and with &lt;code&gt;qgis_process&lt;/code&gt;.</source>
        <translation>Pentru multe parcele deodată, algoritmii de la &lt;b&gt;CbM&lt;/b&gt; din caseta de instrumente Processing fac aceeași muncă, și în modele, în loturi și cu &lt;code&gt;qgis_process&lt;/code&gt;.</translation>
    </message>
    <message>
        <source>From a declared parcel to a decision, without leaving QGIS.</source>
        <translation>De la parcela declarată la decizie, fără a părăsi QGIS.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imagini</translation>
    </message>
    <message>
        <source>Is the parcel one homogeneous field? Choose a class raster; the panel shows classes and clusters inside the picked parcel, their shares against the limits, and a verdict. Run it on a selection or on all parcels; the result is a layer with a filter. A click on a row goes there.</source>
        <translation>Este parcela un singur câmp omogen? Alegeți un raster de clase; panoul arată clasele și clusterele din interiorul parcelei alese, ponderile lor față de limite și un verdict. Rulați verificarea pe o selecție sau pe toate parcelele; rezultatul este un strat cu un filtru. Un clic pe un rând duce acolo.</translation>
    </message>
    <message>
        <source>It may be too small for a pixel, or outside of all scenes. Your administrator can say which.</source>
        <translation>Poate fi prea mică pentru un pixel sau în afara tuturor scenelor. Administratorul poate spune care dintre ele.</translation>
    </message>
    <message>
        <source>It takes too long</source>
        <translation>Durează prea mult</translation>
    </message>
    <message>
        <source>Its id in the panel, and &lt;kbd&gt;Enter&lt;/kbd&gt;.</source>
        <translation>ID-ul ei în panou și &lt;kbd&gt;Enter&lt;/kbd&gt;.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tastă</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Limits, clusters and class names are under &lt;b&gt;Thresholds and Class Names&lt;/b&gt;.</source>
        <translation>Limitele, clusterele și numele claselor se află la &lt;b&gt;Praguri și numele claselor&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Makes</source>
        <translation>Produce</translation>
    </message>
    <message>
        <source>More stands in QGIS' message log, under &lt;b&gt;CbM&lt;/b&gt;.</source>
        <translation>Mai multe se află în jurnalul de mesaje QGIS, la &lt;b&gt;CbM&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Most of them ask for the connection's name, the dataset (area and year, such as &lt;code&gt;nl_2024&lt;/code&gt;) and the parcels: a layer, or their ids with commas between.</source>
        <translation>Cei mai mulți cer numele conexiunii, setul de date (zona și anul, de exemplu &lt;code&gt;nl_2024&lt;/code&gt;) și parcelele: un strat sau ID-urile lor separate prin virgule.</translation>
    </message>
    <message>
        <source>No server answers</source>
        <translation>Niciun server nu răspunde</translation>
    </message>
    <message>
        <source>Open &lt;b&gt;Settings ▸ Options ▸ CbM&lt;/b&gt; and add a connection: a &lt;b&gt;CbM server&lt;/b&gt; (its address and a login kept in QGIS' own authentication store) or a &lt;b&gt;PostgreSQL database&lt;/b&gt; that is already saved in QGIS. Both show the same parcels, series, decisions and images. &lt;b&gt;Test Connection&lt;/b&gt; says what is wrong in a sentence.</source>
        <translation>Deschideți &lt;b&gt;Setări ▸ Opțiuni ▸ CbM&lt;/b&gt; și adăugați o conexiune: un &lt;b&gt;server CbM&lt;/b&gt; (adresa lui și un cont păstrat în depozitul de autentificare al QGIS) sau o &lt;b&gt;bază de date PostgreSQL&lt;/b&gt; deja salvată în QGIS. Ambele arată aceleași parcele, serii, decizii și imagini. &lt;b&gt;Testează conexiunea&lt;/b&gt; spune într-o frază ce nu este în regulă.</translation>
    </message>
    <message>
        <source>Parcel panel, work list, map, plot, images</source>
        <translation>Panoul parcelei, lista de lucru, harta, graficul, imaginile</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Parcele</translation>
    </message>
    <message>
        <source>Parcels on the map</source>
        <translation>Parcelele pe hartă</translation>
    </message>
    <message>
        <source>Parcels on the map in the colours of their latest decisions, with the legend below the parcel's card</source>
        <translation>Parcele pe hartă în culorile ultimelor lor decizii, cu legenda sub fișa parcelei</translation>
    </message>
    <message>
        <source>Peers of parcels</source>
        <translation>Parcele de comparație</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Grafic</translation>
    </message>
    <message>
        <source>Plots can be neither copied nor saved</source>
        <translation>Graficele nu pot fi nici copiate, nici salvate</translation>
    </message>
    <message>
        <source>Report of parcels</source>
        <translation>Raport despre parcele</translation>
    </message>
    <message>
        <source>Save as PNG, SVG or CSV, or copy. CSV tells the scene and the bands behind every number.</source>
        <translation>Salvați ca PNG, SVG sau CSV, sau copiați. CSV arată scena și benzile din spatele fiecărui număr.</translation>
    </message>
    <message>
        <source>Series of parcels</source>
        <translation>Serii ale parcelelor</translation>
    </message>
    <message>
        <source>Statistics of polygons</source>
        <translation>Statistici pe poligoane</translation>
    </message>
    <message>
        <source>The FOI panel with a flagged parcel: its classes, their shares between the limits, and the list of results</source>
        <translation>Panoul FOI cu o parcelă semnalată: clasele ei, ponderile lor între limite și lista rezultatelor</translation>
    </message>
    <message>
        <source>The NDVI of a parcel through the season with its smooth curve, before the grey band of its peers</source>
        <translation>NDVI-ul unei parcele de-a lungul sezonului cu curba sa netezită, în fața fâșiei gri a parcelelor de comparație</translation>
    </message>
    <message>
        <source>The Parcel panel with the three first steps: connect, choose the dataset, pick a parcel</source>
        <translation>Panoul Parcelă cu primii trei pași: conectare, alegerea setului de date, alegerea unei parcele</translation>
    </message>
    <message>
        <source>The Processing toolbox with the algorithms of CbM</source>
        <translation>Caseta de instrumente Processing cu algoritmii CbM</translation>
    </message>
    <message>
        <source>The Python package &lt;code&gt;matplotlib&lt;/code&gt; is missing.</source>
        <translation>Lipsește pachetul Python &lt;code&gt;matplotlib&lt;/code&gt;.</translation>
    </message>
    <message>
        <source>The Python package &lt;code&gt;psycopg2&lt;/code&gt; is missing.</source>
        <translation>Lipsește pachetul Python &lt;code&gt;psycopg2&lt;/code&gt;.</translation>
    </message>
    <message>
        <source>The QGIS window with a parcel on the map, its NDVI series below and the parcel's card to the right</source>
        <translation>Fereastra QGIS cu o parcelă pe hartă, seria ei NDVI dedesubt și fișa parcelei în dreapta</translation>
    </message>
    <message>
        <source>The blue book in each panel opens this guide at the panel's chapter. Where a button is grey, rest the mouse on it: it says why.</source>
        <translation>Cartea albastră din fiecare panou deschide acest ghid la capitolul panoului. Unde un buton este gri, lăsați mouse-ul pe el: spune de ce.</translation>
    </message>
    <message>
        <source>The calendar with the histogram of the parcel's NDVI on each date, from bare soil to full growth</source>
        <translation>Calendarul cu histograma NDVI a parcelei la fiecare dată, de la solul gol la creșterea deplină</translation>
    </message>
    <message>
        <source>The card shows crop, area, centroid and the nearest parcels with the same crop (the peers). The groups of the card can be folded and stay so. &lt;b&gt;Copy&lt;/b&gt; takes the attributes, and by its arrow the id, the centroid or the outline alone.</source>
        <translation>Fișa arată cultura, suprafața, centroidul și cele mai apropiate parcele cu aceeași cultură (parcelele de comparație). Grupurile fișei se pot plia și rămân așa. &lt;b&gt;Copiază&lt;/b&gt; ia atributele, iar prin săgeată doar ID-ul, centroidul sau conturul.</translation>
    </message>
    <message>
        <source>The connection dialog after a successful test, with the area, year and products it has found</source>
        <translation>Fereastra conexiunii după un test reușit, cu zona, anul și produsele găsite</translation>
    </message>
    <message>
        <source>The filmstrip of a parcel in true colour, with date, cloud share and orbit below each picture</source>
        <translation>Banda de imagini a unei parcele în culori naturale, cu data, ponderea norilor și orbita sub fiecare imagine</translation>
    </message>
    <message>
        <source>The first button beside the year adds all parcels to the map: outlined (for imagery below), by crop, or by latest decision as a traffic light. From afar they are summed up. A decision shows on the map as soon as it is stored. The colours are explained below the card; where the parcels come from a database, in QGIS' own layer panel.</source>
        <translation>Primul buton de lângă an adaugă toate parcelele la hartă: ca contururi (cu imagini dedesubt), după cultură, sau după ultima decizie ca un semafor. De departe sunt agregate. O decizie apare pe hartă imediat ce este salvată. Culorile sunt explicate sub fișă; când parcelele vin dintr-o bază de date, în panoul straturilor QGIS.</translation>
    </message>
    <message>
        <source>The form of the algorithm Series of parcels, filled in for one parcel</source>
        <translation>Formularul algoritmului Serii ale parcelelor, completat pentru o parcelă</translation>
    </message>
    <message>
        <source>The mouse on it tells what is missing: a right, a product, or access to the images.</source>
        <translation>Mouse-ul pe el spune ce lipsește: un drept, un produs sau accesul la imagini.</translation>
    </message>
    <message>
        <source>The parcel's card with reason, note and the three outcomes, and the decisions so far below</source>
        <translation>Fișa parcelei cu motiv, notă și cele trei rezultate, iar dedesubt deciziile de până acum</translation>
    </message>
    <message>
        <source>The red cross cancels at once. How long QGIS waits for a server is in the options.</source>
        <translation>Crucea roșie anulează imediat. Cât așteaptă QGIS un server se stabilește în opțiuni.</translation>
    </message>
    <message>
        <source>The report is for the file, or for the farmer:</source>
        <translation>Raportul este pentru dosar sau pentru fermier:</translation>
    </message>
    <message>
        <source>The report of a parcel: what was declared, the NDVI series and the clearest images of the season</source>
        <translation>Raportul unei parcele: ce s-a declarat, seria NDVI și cele mai clare imagini ale sezonului</translation>
    </message>
    <message>
        <source>The season of a parcel as a calendar: a row for each month and the parcel's picture on each date</source>
        <translation>Sezonul unei parcele ca un calendar: un rând pentru fiecare lună și imaginea parcelei la fiecare dată</translation>
    </message>
    <message>
        <source>The second button puts an orthophoto or base map below them: those the administrator publishes, the XYZ connections saved in QGIS, or a layer of the project. &lt;b&gt;Fetch Through the Server&lt;/b&gt; is for computers that do not reach the web.</source>
        <translation>Al doilea pune sub ele o ortofotografie sau o hartă de bază: cele publicate de administrator, conexiunile XYZ salvate în QGIS sau un strat al proiectului. &lt;b&gt;Preia prin server&lt;/b&gt; este pentru calculatoarele care nu ajung la internet.</translation>
    </message>
    <message>
        <source>The steps come up by themselves until there is a connection. &lt;b&gt;Plugins ▸ CbM – Checks by Monitoring ▸ First Steps&lt;/b&gt; brings them back.</source>
        <translation>Pașii apar singuri cât timp nu există o conexiune. &lt;b&gt;Module ▸ CbM – controale prin monitorizare ▸ Primii pași&lt;/b&gt; îi readuce.</translation>
    </message>
    <message>
        <source>The work list with all potato parcels, their areas and what was decided</source>
        <translation>Lista de lucru cu toate parcelele de cartofi, suprafețele lor și ce s-a decis</translation>
    </message>
    <message>
        <source>The workbench</source>
        <translation>Spațiul de lucru</translation>
    </message>
    <message>
        <source>Thematic raster from chips</source>
        <translation>Raster tematic din decupaje</translation>
    </message>
    <message>
        <source>Three plots below each other on one axis of time: NDVI, temperature and precipitation</source>
        <translation>Trei grafice unul sub altul pe o singură axă a timpului: NDVI, temperatură și precipitații</translation>
    </message>
    <message>
        <source>Time series</source>
        <translation>Serii temporale</translation>
    </message>
    <message>
        <source>Time series, peers</source>
        <translation>Serii de timp, comparație</translation>
    </message>
    <message>
        <source>Toolbox</source>
        <translation>Instrumente</translation>
    </message>
    <message>
        <source>Turn the wheel or drag a frame to look closer; &lt;kbd&gt;Home&lt;/kbd&gt; shows the whole season again.</source>
        <translation>Rotiți rotița sau trageți un cadru pentru a privi mai de aproape; &lt;kbd&gt;Home&lt;/kbd&gt; arată din nou tot sezonul.</translation>
    </message>
    <message>
        <source>Two dates compared</source>
        <translation>Două date comparate</translation>
    </message>
    <message>
        <source>User name or password are wrong, or expired</source>
        <translation>Numele de utilizator sau parola sunt greșite sau au expirat</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Vremea</translation>
    </message>
    <message>
        <source>Weather of the parcel's place stands among the products: rain as bars, the day's mean temperature with a band from lowest to highest. Choose it beside an index, and drought or frost explains what a curve alone does not.</source>
        <translation>Vremea de la locul parcelei se află printre produse: ploaia ca bare, temperatura medie a zilei cu o fâșie de la cea mai scăzută la cea mai ridicată. Alegeți-o lângă un indice: seceta sau înghețul explică ceea ce o curbă singură nu explică.</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Ce ajută</translation>
    </message>
    <message>
        <source>What was seen is kept on disk: the second look is instant and works without a network, also by a click on a parcel seen before; the size of this cache and a button to empty it are on the same page.</source>
        <translation>Ce s-a vizualizat rămâne pe disc: a doua oară apare imediat și funcționează fără rețea, și la un clic pe o parcelă văzută înainte; mărimea acestei memorii cache și un buton pentru golirea ei sunt pe aceeași pagină.</translation>
    </message>
    <message>
        <source>What you see</source>
        <translation>Ce vedeți</translation>
    </message>
    <message>
        <source>What you see is what you walk: filter by a text or a decision, click a heading to sort, a third time for the list's own order.</source>
        <translation>Se parcurge ceea ce se vede: filtrați după un text sau o decizie, faceți clic pe un antet pentru sortare, a treia oară pentru ordinea proprie a listei.</translation>
    </message>
    <message>
        <source>When something fails</source>
        <translation>Când ceva nu merge</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Unde</translation>
    </message>
    <message>
        <source>Without a server images are cut from the scenes where they lie: a folder, a web server, or an S3 store with your own access keys (chosen in the connection, or those of the environment and of the AWS profile file). Where you have no access the Images panel says why.</source>
        <translation>Fără server, imaginile se decupează din scene acolo unde se află: un dosar, un server web sau un depozit S3 cu propriile chei de acces (alese în conexiune, sau cele din mediu și din fișierul de profil AWS). Unde nu aveți acces, panoul imaginilor spune de ce.</translation>
    </message>
    <message>
        <source>Work list</source>
        <translation>Listă de lucru</translation>
    </message>
    <message>
        <source>a class raster for the FOI check, from a stack of images</source>
        <translation>un raster de clase pentru verificarea FOI, dintr-un set de imagini</translation>
    </message>
    <message>
        <source>a page for each parcel, with series, images and decisions, as HTML or PDF</source>
        <translation>o pagină pentru fiecare parcelă, cu serie, imagini și decizii, în HTML sau PDF</translation>
    </message>
    <message>
        <source>a table of the nearest parcels with the same crop</source>
        <translation>un tabel al celor mai apropiate parcele cu aceeași cultură</translation>
    </message>
    <message>
        <source>a table with a row for each parcel, product and date</source>
        <translation>un tabel cu un rând pentru fiecare parcelă, produs și dată</translation>
    </message>
    <message>
        <source>calendar, compare, show on the map</source>
        <translation>calendar, comparare, arătare pe hartă</translation>
    </message>
    <message>
        <source>compliant, not compliant, inconclusive</source>
        <translation>conformă, neconformă, neconcludentă</translation>
    </message>
    <message>
        <source>copy values or the selected rows</source>
        <translation>copiază valorile sau rândurile selectate</translation>
    </message>
    <message>
        <source>images of parcels as GeoTIFF in a folder, with a list</source>
        <translation>imagini ale parcelelor ca GeoTIFF într-un dosar, cu o listă</translation>
    </message>
    <message>
        <source>next observation, next curve; Enter chooses it</source>
        <translation>observația următoare, curba următoare; Enter o alege</translation>
    </message>
    <message>
        <source>next, previous, next undecided</source>
        <translation>următoarea, anterioara, următoarea fără decizie</translation>
    </message>
    <message>
        <source>pan, table, list, keep, peers, controller</source>
        <translation>mutare, tabel, listă, păstrare, parcele de comparație, controler</translation>
    </message>
    <message>
        <source>parcels whose series looks like that of two fields</source>
        <translation>parcele a căror serie seamănă cu cea a două câmpuri</translation>
    </message>
    <message>
        <source>parcels with the verdict of the FOI check</source>
        <translation>parcele cu verdictul verificării FOI</translation>
    </message>
    <message>
        <source>polygons with the statistics of any raster inside them</source>
        <translation>poligoane cu statisticile oricărui raster din interiorul lor</translation>
    </message>
    <message>
        <source>run, cancel</source>
        <translation>rulează, anulează</translation>
    </message>
    <message>
        <source>zoom in, out, everything</source>
        <translation>mărire, micșorare, tot</translation>
    </message>
</context>
<context>
    <name>HelpButton</name>
    <message>
        <source>Help</source>
        <translation>Ajutor</translation>
    </message>
</context>
<context>
    <name>ImagesDock</name>
    <message numerus="yes">
        <source>%n image(s) added; the temporal controller plays them.</source>
        <translation>
            <numerusform>%n imagine adăugată; controlerul temporal o redă.</numerusform>
            <numerusform>%n imagini adăugate; controlerul temporal le redă.</numerusform>
            <numerusform>%n de imagini adăugate; controlerul temporal le redă.</numerusform>
        </translation>
    </message>
    <message>
        <source>CbM</source>
        <translation>CbM</translation>
    </message>
    <message>
        <source>CbM Images</source>
        <translation>CbM Imagini</translation>
    </message>
    <message>
        <source>Loading parcel…</source>
        <translation>Se încarcă parcela…</translation>
    </message>
    <message>
        <source>Looking for scenes…</source>
        <translation>Se caută scene…</translation>
    </message>
    <message>
        <source>Parcel {}</source>
        <translation>Parcela {}</translation>
    </message>
    <message>
        <source>Parcel {} · {}</source>
        <translation>Parcela {} · {}</translation>
    </message>
    <message>
        <source>Pick a parcel to see its images.</source>
        <translation>Alegeți o parcelă pentru a-i vedea imaginile.</translation>
    </message>
</context>
<context>
    <name>ImagesPanel</name>
    <message>
        <source>Add all to the map</source>
        <translation>Adaugă toate la hartă</translation>
    </message>
    <message>
        <source>All dates have the same stretch, so that colours can be compared</source>
        <translation>Toate datele au aceeași întindere, pentru ca culorile să poată fi comparate</translation>
    </message>
    <message>
        <source>Ascending ↗</source>
        <translation>Ascendentă ↗</translation>
    </message>
    <message>
        <source>Both directions</source>
        <translation>Ambele direcții</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Luminozitate</translation>
    </message>
    <message>
        <source>Compare two dates</source>
        <translation>Compară două date</translation>
    </message>
    <message>
        <source>Darker or brighter, on all dates alike</source>
        <translation>Mai întunecat sau mai luminos, la fel la toate datele</translation>
    </message>
    <message>
        <source>Descending ↘</source>
        <translation>Descendentă ↘</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajutor</translation>
    </message>
    <message>
        <source>Images loaded</source>
        <translation>Imagini încărcate</translation>
    </message>
    <message>
        <source>Leave out dates on which more of the parcel is hidden</source>
        <translation>Omite datele la care este ascunsă o parte mai mare din parcelă</translation>
    </message>
    <message>
        <source>Most cloud in per cent</source>
        <translation>Nebulozitatea maximă în procente</translation>
    </message>
    <message>
        <source>Orbit direction</source>
        <translation>Direcția orbitei</translation>
    </message>
    <message>
        <source>Passes to the north (ascending) or to the south (descending)</source>
        <translation>Treceri spre nord (ascendente) sau spre sud (descendente)</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produs</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Salvează ca PDF…</translation>
    </message>
    <message>
        <source>Save as picture (PNG)…</source>
        <translation>Salvează ca imagine (PNG)…</translation>
    </message>
    <message>
        <source>Save the calendar</source>
        <translation>Salvează calendarul</translation>
    </message>
    <message>
        <source>Season as a calendar</source>
        <translation>Sezonul ca un calendar</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Arată pe hartă</translation>
    </message>
    <message>
        <source>Stop loading</source>
        <translation>Oprește încărcarea</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Întindere</translation>
    </message>
    <message>
        <source>Stretch to these images</source>
        <translation>Întinde la aceste imagini</translation>
    </message>
    <message>
        <source>Usual stretch</source>
        <translation>Întinderea obișnuită</translation>
    </message>
    <message>
        <source>What is shown of each scene</source>
        <translation>Ce se arată din fiecare scenă</translation>
    </message>
</context>
<context>
    <name>LayerLinks</name>
    <message>
        <source>Open in CbM</source>
        <translation>Deschide în CbM</translation>
    </message>
</context>
<context>
    <name>LayersButton</name>
    <message>
        <source>Layers of a database have their attribute table already.</source>
        <translation>Straturile unei baze de date au ele însele tabelul de atribute.</translation>
    </message>
    <message>
        <source>Parcels as a layer</source>
        <translation>Parcelele ca strat</translation>
    </message>
    <message>
        <source>Parcels with Attribute Table (OGC API)</source>
        <translation>Parcele cu tabel de atribute (OGC API)</translation>
    </message>
    <message>
        <source>Parcels: {}</source>
        <translation>Parcele: {}</translation>
    </message>
    <message>
        <source>Show all parcels on the map</source>
        <translation>Arată toate parcelele pe hartă</translation>
    </message>
</context>
<context>
    <name>LookLegend</name>
    <message>
        <source>Legend</source>
        <translation>Legendă</translation>
    </message>
</context>
<context>
    <name>MapTool</name>
    <message>
        <source>The map has no CRS: choose one in the status bar, at the bottom right.</source>
        <translation>Harta nu are CRS: alegeți unul în bara de stare, jos în dreapta.</translation>
    </message>
</context>
<context>
    <name>NoObservation</name>
    <message>
        <source>No observation is stored for parcel {}.</source>
        <translation>Nu este stocată nicio observație pentru parcela {}.</translation>
    </message>
    <message>
        <source>No observation is stored for parcel {}: it is too small or too narrow, no pixel centre lies in it ({} m²).</source>
        <translation>Nu este stocată nicio observație pentru parcela {}: este prea mică sau prea îngustă, niciun centru de pixel nu se află în ea ({} m²).</translation>
    </message>
    <message>
        <source>No observation is stored for parcel {}: it lies outside the scenes.</source>
        <translation>Nu este stocată nicio observație pentru parcela {}: se află în afara scenelor.</translation>
    </message>
    <message>
        <source>No observation is stored for parcel {}: the administrator has such small parcels left out ({} m²).</source>
        <translation>Nu este stocată nicio observație pentru parcela {}: administratorul exclude parcelele atât de mici ({} m²).</translation>
    </message>
    <message>
        <source>No observation is stored for parcel {}: the scenes hold no data in its place.</source>
        <translation>Nu este stocată nicio observație pentru parcela {}: scenele nu au date în acest loc.</translation>
    </message>
</context>
<context>
    <name>OptionsFactory</name>
    <message>
        <source>CbM</source>
        <translation>CbM</translation>
    </message>
</context>
<context>
    <name>OptionsPage</name>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>A&amp;daugă…</translation>
    </message>
    <message>
        <source>&amp;Cache on disk, at most</source>
        <translation>Memorie cache pe &amp;disc, cel mult</translation>
    </message>
    <message>
        <source>&amp;Clear Cache</source>
        <translation>&amp;Golește memoria cache</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editează…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ajutor</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Șt&amp;erge</translation>
    </message>
    <message>
        <source>&amp;Time to wait for a server</source>
        <translation>&amp;Timp de așteptare pentru un server</translation>
    </message>
    <message>
        <source>CbM</source>
        <translation>CbM</translation>
    </message>
    <message>
        <source>CbM for QGIS {}</source>
        <translation>CbM pentru QGIS {}</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiuni</translation>
    </message>
    <message>
        <source>Connections to CbM servers and databases</source>
        <translation>Conexiuni la servere CbM și baze de date</translation>
    </message>
    <message>
        <source>How long to wait for an answer before giving up</source>
        <translation>Cât se așteaptă un răspuns înainte de a renunța</translation>
    </message>
    <message>
        <source>Images added to the map count, too; those that the open project or a saved one shows are never removed.</source>
        <translation>Se socotesc și imaginile adăugate pe hartă; cele afișate de proiectul deschis sau de unul salvat nu sunt șterse niciodată.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nume</translation>
    </message>
    <message>
        <source>Remember nothing</source>
        <translation>Nu reține nimic</translation>
    </message>
    <message>
        <source>Report an &amp;Issue…</source>
        <translation>Raportează o &amp;problemă…</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Cereri</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Sursă</translation>
    </message>
    <message>
        <source>What was looked at is kept on disk: the second look is instant and works offline</source>
        <translation>Ce s-a vizualizat rămâne pe disc: a doua oară apare imediat și funcționează fără rețea</translation>
    </message>
    <message>
        <source>{} MB in use</source>
        <translation>{} MB folosiți</translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message>
        <source>Compliant</source>
        <translation>Conformă</translation>
    </message>
    <message>
        <source>Inconclusive</source>
        <translation>Neconcludentă</translation>
    </message>
    <message>
        <source>Not compliant</source>
        <translation>Neconformă</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Fără decizie</translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message>
        <source>FOI Panel</source>
        <translation>Panoul FOI</translation>
    </message>
    <message>
        <source>Images Panel</source>
        <translation>Panoul imaginilor</translation>
    </message>
    <message>
        <source>Parcel Panel</source>
        <translation>Panoul parcelei</translation>
    </message>
    <message>
        <source>Time Series Panel</source>
        <translation>Panoul seriilor temporale</translation>
    </message>
    <message>
        <source>Work List Panel</source>
        <translation>Panoul listei de lucru</translation>
    </message>
</context>
<context>
    <name>ParcelCard</name>
    <message>
        <source>Centroid (Latitude, Longitude)</source>
        <translation>Centroid (latitudine, longitudine)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiază</translation>
    </message>
    <message>
        <source>Copy the attributes to the clipboard; the arrow offers single ones</source>
        <translation>Copiază atributele în clipboard; săgeata le oferă pe rând</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decide</translation>
    </message>
    <message>
        <source>Decisions so far</source>
        <translation>Decizii de până acum</translation>
    </message>
    <message>
        <source>Outline (WKT)</source>
        <translation>Contur (WKT)</translation>
    </message>
    <message>
        <source>Parcel Id</source>
        <translation>ID-ul parcelei</translation>
    </message>
    <message>
        <source>Peers: same crop nearby</source>
        <translation>Comparație: aceeași cultură</translation>
    </message>
    <message>
        <source>Show the parcel and its surroundings on the map</source>
        <translation>Arată pe hartă parcela și împrejurimile ei</translation>
    </message>
    <message>
        <source>Zoom to Parcel</source>
        <translation>Zoom la parcelă</translation>
    </message>
</context>
<context>
    <name>ParcelDock</name>
    <message>
        <source>Add Connection…</source>
        <translation>Adaugă o conexiune…</translation>
    </message>
    <message>
        <source>Cancel loading</source>
        <translation>Anulează încărcarea</translation>
    </message>
    <message>
        <source>CbM Parcel</source>
        <translation>CbM Parcelă</translation>
    </message>
    <message>
        <source>Choose an area and a year above.</source>
        <translation>Alegeți mai sus o zonă și un an.</translation>
    </message>
    <message>
        <source>Choose “Pick Parcel” and click on the map, or type a parcel id and press Enter.</source>
        <translation>Alegeți „Alege parcela” și faceți clic pe hartă, sau introduceți un ID de parcelă și apăsați Enter.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectează</translation>
    </message>
    <message>
        <source>Connect to a CbM server to begin.</source>
        <translation>Pentru a începe, conectați-vă la un server CbM.</translation>
    </message>
    <message>
        <source>Connecting to {}…</source>
        <translation>Se conectează la {}…</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Se încarcă…</translation>
    </message>
    <message>
        <source>Not connected to {} yet.</source>
        <translation>Încă neconectat la {}.</translation>
    </message>
    <message>
        <source>Overlapping here</source>
        <translation>Suprapuse aici</translation>
    </message>
    <message>
        <source>Parcel id</source>
        <translation>ID-ul parcelei</translation>
    </message>
    <message>
        <source>Parcels that overlap here</source>
        <translation>Parcele care se suprapun aici</translation>
    </message>
    <message>
        <source>Search for a parcel by its id</source>
        <translation>Caută o parcelă după ID</translation>
    </message>
    <message>
        <source>This server has no data for you yet. Ask its administrator.</source>
        <translation>Acest server nu are încă date pentru dumneavoastră. Întrebați administratorul lui.</translation>
    </message>
    <message>
        <source>Type a parcel id and press Enter</source>
        <translation>Introduceți un ID de parcelă și apăsați Enter</translation>
    </message>
</context>
<context>
    <name>ParcelFilterDialog</name>
    <message>
        <source>&amp;Crop</source>
        <translation>&amp;Cultură</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Oricare</translation>
    </message>
    <message>
        <source>Any crop; a name or a code</source>
        <translation>Orice cultură; un nume sau un cod</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>Cel &amp;mult</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Cultură</translation>
    </message>
    <message>
        <source>Latest &amp;decision</source>
        <translation>Ultima &amp;decizie</translation>
    </message>
    <message>
        <source>Latest decision</source>
        <translation>Ultima decizie</translation>
    </message>
    <message>
        <source>Parcels to Go Through</source>
        <translation>Parcele de parcurs</translation>
    </message>
</context>
<context>
    <name>ParcelLayers</name>
    <message>
        <source>CbM: attributes of {}</source>
        <translation>CbM: atributele {}</translation>
    </message>
    <message>
        <source>CbM: parcels of {}</source>
        <translation>CbM: parcelele din {}</translation>
    </message>
    <message>
        <source>Parcels {}</source>
        <translation>Parcele {}</translation>
    </message>
    <message>
        <source>Parcels {} (attributes)</source>
        <translation>Parcele {} (atribute)</translation>
    </message>
    <message>
        <source>Parcels {}, summed up</source>
        <translation>Parcele {}, însumate</translation>
    </message>
    <message>
        <source>QGIS cannot open the server's vector tiles.</source>
        <translation>QGIS nu poate deschide dalele vectoriale ale serverului.</translation>
    </message>
</context>
<context>
    <name>ParcelLocator</name>
    <message>
        <source>CbM Parcels</source>
        <translation>CbM Parcele</translation>
    </message>
</context>
<context>
    <name>ParcelReport</name>
    <message>
        <source>Clusters (class, pixels)</source>
        <translation>Clustere (clasă, pixeli)</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Rezultat</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motiv</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Ponderi</translation>
    </message>
</context>
<context>
    <name>ParcelStyles</name>
    <message>
        <source>By Crop</source>
        <translation>După cultură</translation>
    </message>
    <message>
        <source>By Latest Decision</source>
        <translation>După ultima decizie</translation>
    </message>
    <message>
        <source>Other crops</source>
        <translation>Alte culturi</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Contur</translation>
    </message>
    <message>
        <source>Parcels, summed up</source>
        <translation>Parcele, însumate</translation>
    </message>
</context>
<context>
    <name>ParcelTable</name>
    <message>
        <source>Area</source>
        <translation>Suprafață</translation>
    </message>
    <message>
        <source>Attributes of the parcel</source>
        <translation>Atributele parcelei</translation>
    </message>
    <message>
        <source>Centroid</source>
        <translation>Centroid</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Cultură</translation>
    </message>
    <message>
        <source>Crop code</source>
        <translation>Codul culturii</translation>
    </message>
    <message>
        <source>Parcel id</source>
        <translation>ID-ul parcelei</translation>
    </message>
</context>
<context>
    <name>ParcelsLegend</name>
    <message>
        <source>Legend</source>
        <translation>Legendă</translation>
    </message>
    <message>
        <source>Parcels: {}</source>
        <translation>Parcele: {}</translation>
    </message>
</context>
<context>
    <name>Peers</name>
    <message>
        <source>CbM: peers of parcel {}</source>
        <translation>CbM: parcelele de comparație pentru parcela {}</translation>
    </message>
</context>
<context>
    <name>PeersList</name>
    <message>
        <source>Distance</source>
        <translation>Distanță</translation>
    </message>
    <message>
        <source>Double-click a parcel to load it</source>
        <translation>Dublu clic pe o parcelă pentru a o încărca</translation>
    </message>
    <message>
        <source>Looking for parcels of the same crop…</source>
        <translation>Se caută parcele cu aceeași cultură…</translation>
    </message>
    <message>
        <source>Nearest parcels with the same crop</source>
        <translation>Cele mai apropiate parcele cu aceeași cultură</translation>
    </message>
    <message>
        <source>No parcel of the same crop within 1 km.</source>
        <translation>Nicio parcelă cu aceeași cultură pe o rază de 1 km.</translation>
    </message>
    <message>
        <source>Parcel id</source>
        <translation>ID-ul parcelei</translation>
    </message>
</context>
<context>
    <name>PickTool</name>
    <message>
        <source>The map has no CRS: choose one in the status bar, at the bottom right.</source>
        <translation>Harta nu are CRS: alegeți unul în bara de stare, jos în dreapta.</translation>
    </message>
</context>
<context>
    <name>PlotCanvas</name>
    <message>
        <source>Time series plot</source>
        <translation>Graficul seriei temporale</translation>
    </message>
</context>
<context>
    <name>PlotSurface</name>
    <message>
        <source>Time series plot</source>
        <translation>Graficul seriei temporale</translation>
    </message>
</context>
<context>
    <name>PolygonTool</name>
    <message>
        <source>A polygon has at least three corners: go on, or press Esc.</source>
        <translation>Un poligon are cel puțin trei colțuri: continuați sau apăsați Esc.</translation>
    </message>
    <message>
        <source>The map has no CRS: choose one in the status bar, at the bottom right.</source>
        <translation>Harta nu are CRS: alegeți unul în bara de stare, jos în dreapta.</translation>
    </message>
    <message>
        <source>The polygon crosses itself: take corners back with Backspace, or press Esc.</source>
        <translation>Poligonul se intersectează pe sine: retrageți colțuri cu Backspace sau apăsați Esc.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>CbM: image {}</source>
        <translation>CbM: imaginea {}</translation>
    </message>
</context>
<context>
    <name>Probe</name>
    <message>
        <source>CbM: testing a connection</source>
        <translation>CbM: testarea unei conexiuni</translation>
    </message>
</context>
<context>
    <name>Reporter</name>
    <message>
        <source>Add Connection…</source>
        <translation>Adaugă o conexiune…</translation>
    </message>
    <message>
        <source>CbM</source>
        <translation>CbM</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Detalii…</translation>
    </message>
    <message>
        <source>Edit Connection…</source>
        <translation>Editează conexiunea…</translation>
    </message>
    <message>
        <source>Store Again</source>
        <translation>Salvează din nou</translation>
    </message>
    <message>
        <source>The decision “{}” on parcel {} is not stored. {}</source>
        <translation>Decizia „{}” pentru parcela {} nu este salvată. {}</translation>
    </message>
    <message numerus="yes">
        <source>The decisions on %n parcel(s) are not stored: {}. {}</source>
        <translation>
            <numerusform>Decizia pentru %n parcelă nu este salvată: {}. {}</numerusform>
            <numerusform>Deciziile pentru %n parcele nu sunt salvate: {}. {}</numerusform>
            <numerusform>Deciziile pentru %n de parcele nu sunt salvate: {}. {}</numerusform>
        </translation>
    </message>
    <message>
        <source>This project uses the connection “{}”, which is not set up on this computer.</source>
        <translation>Acest proiect folosește conexiunea „{}”, care nu este configurată pe acest calculator.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Încearcă din nou</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>'{key}:' has no 'value: name' lines below it.</source>
        <translation>Sub „{key}:” nu există rânduri „valoare: nume”.</translation>
    </message>
    <message>
        <source>'{url}' is not a server address; it should look like https://host/path.</source>
        <translation>„{url}” nu este o adresă de server; ar trebui să arate ca https://host/path.</translation>
    </message>
    <message>
        <source>'{value}' is no date such as 2020-06-30 or 2020-06-30T10:40:00Z.</source>
        <translation>„{value}” nu este o dată ca 2020-06-30 sau 2020-06-30T10:40:00Z.</translation>
    </message>
    <message>
        <source>A class raster has one band; this one has the shape {shape}.</source>
        <translation>Un raster de clase are o bandă; acesta are forma {shape}.</translation>
    </message>
    <message>
        <source>A class raster holds whole numbers; this one holds {kind} values.</source>
        <translation>Un raster de clase conține numere întregi; acesta conține valori de tip {kind}.</translation>
    </message>
    <message>
        <source>A grid of {width} x {height} pixels is empty.</source>
        <translation>O grilă de {width} x {height} pixeli este goală.</translation>
    </message>
    <message>
        <source>A polygon has at least three corners.</source>
        <translation>Un poligon are cel puțin trei colțuri.</translation>
    </message>
    <message>
        <source>A report has at most {most} parcels, not {n:,}.</source>
        <translation>Un raport are cel mult {most} parcele, nu {n:,}.</translation>
    </message>
    <message>
        <source>A scene's file does not lie in its store “{store}”; tell the administrator.</source>
        <translation>Fișierul unei scene nu se află în depozitul ei „{store}”; anunțați administratorul.</translation>
    </message>
    <message>
        <source>An image is damaged: {reason}</source>
        <translation>O imagine este deteriorată: {reason}</translation>
    </message>
    <message>
        <source>An inner buffer needs a raster whose CRS is in metres; leave it out.</source>
        <translation>Un tampon interior are nevoie de un raster cu CRS în metri; renunțați la el.</translation>
    </message>
    <message>
        <source>Area threshold {value:g} is not possible: give 0 or more.</source>
        <translation>Pragul de suprafață {value:g} nu este posibil: indicați 0 sau mai mult.</translation>
    </message>
    <message>
        <source>At most {most} percentiles can be asked for, not {n}.</source>
        <translation>Se pot cere cel mult {most} percentile, nu {n}.</translation>
    </message>
    <message>
        <source>Band {number} of {name} holds {kind} values: convert it first.</source>
        <translation>Banda {number} din {name} conține valori de tip {kind}: convertiți-le mai întâi.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Anulat.</translation>
    </message>
    <message>
        <source>Class values from 2^63 on are not possible.</source>
        <translation>Valorile de clasă de la 2^63 în sus nu sunt posibile.</translation>
    </message>
    <message>
        <source>Cluster threshold {value:g} is not possible: give 0 or more.</source>
        <translation>Pragul de cluster {value:g} nu este posibil: indicați 0 sau mai mult.</translation>
    </message>
    <message>
        <source>Column {name} has {values} values for {times} observation times.</source>
        <translation>Coloana {name} are {values} valori pentru {times} momente de observație.</translation>
    </message>
    <message>
        <source>Connectivity {connectivity} is not possible: give 4 or 8.</source>
        <translation>Vecinătatea {connectivity} nu este posibilă: indicați 4 sau 8.</translation>
    </message>
    <message>
        <source>Direct connections to a database</source>
        <translation>Conexiunile directe la o bază de date</translation>
    </message>
    <message>
        <source>Geometry {place} (counted from 0) has a coordinate that is not finite.</source>
        <translation>Geometria {place} (numărată de la 0) are o coordonată care nu este finită.</translation>
    </message>
    <message>
        <source>Geometry {place} (counted from 0) has a part that is not a Polygon.</source>
        <translation>Geometria {place} (numărată de la 0) are o parte care nu este Polygon.</translation>
    </message>
    <message>
        <source>Geometry {place} (counted from 0) has a ring that is not closed.</source>
        <translation>Geometria {place} (numărată de la 0) are un inel care nu este închis.</translation>
    </message>
    <message>
        <source>Geometry {place} (counted from 0) has bytes after its end.</source>
        <translation>Geometria {place} (numărată de la 0) are octeți după sfârșit.</translation>
    </message>
    <message>
        <source>Geometry {place} (counted from 0) is cut short.</source>
        <translation>Geometria {place} (numărată de la 0) este trunchiată.</translation>
    </message>
    <message>
        <source>Geometry {place} (counted from 0) is neither a Polygon nor a MultiPolygon.</source>
        <translation>Geometria {place} (numărată de la 0) nu este nici Polygon, nici MultiPolygon.</translation>
    </message>
    <message>
        <source>Geometry {place} (counted from 0) is not WKB.</source>
        <translation>Geometria {place} (numărată de la 0) nu este WKB.</translation>
    </message>
    <message>
        <source>Give both the red and the near-infrared band, or neither.</source>
        <translation>Indicați atât banda de roșu, cât și cea de infraroșu apropiat, sau niciuna.</translation>
    </message>
    <message>
        <source>Give images of at least two dates.</source>
        <translation>Indicați imagini din cel puțin două date.</translation>
    </message>
    <message>
        <source>Heterogeneity thresholds are reversed: the lower one, {min_share:g} %, is above the upper one, {max_share:g} %.</source>
        <translation>Pragurile de eterogenitate sunt inversate: cel inferior, {min_share:g} %, este peste cel superior, {max_share:g} %.</translation>
    </message>
    <message>
        <source>Heterogeneity thresholds {min_share:g} and {max_share:g}: give percentages, 0 to 100.</source>
        <translation>Pragurile de eterogenitate {min_share:g} și {max_share:g}: indicați procente, de la 0 la 100.</translation>
    </message>
    <message>
        <source>Images are read from {kinds} files; this scene has others.</source>
        <translation>Imaginile se citesc din fișiere {kinds}; această scenă are altele.</translation>
    </message>
    <message>
        <source>Images of an S3 store need GDAL 3.6 or later; this QGIS has {version}.</source>
        <translation>Imaginile dintr-un depozit S3 au nevoie de GDAL 3.6 sau mai nou; acest QGIS are {version}.</translation>
    </message>
    <message>
        <source>Inner buffer {value:g} is not possible: give 0 or more.</source>
        <translation>Tamponul interior {value:g} nu este posibil: indicați 0 sau mai mult.</translation>
    </message>
    <message>
        <source>It has a key or password in plain, which would travel with the project: give it an authentication configuration in QGIS.</source>
        <translation>Are o cheie sau o parolă necriptată, care ar călători cu proiectul: dați-i în QGIS o configurație de autentificare.</translation>
    </message>
    <message>
        <source>Its pixels are not squares with north up.</source>
        <translation>Pixelii săi nu sunt pătrate orientate spre nord.</translation>
    </message>
    <message>
        <source>Loading was cancelled.</source>
        <translation>Încărcarea a fost anulată.</translation>
    </message>
    <message>
        <source>Method '{method}' is not known: use one of {methods}.</source>
        <translation>Metoda „{method}” nu este cunoscută: folosiți una dintre {methods}.</translation>
    </message>
    <message>
        <source>Minimum pixels {min_count} is not possible: give 2 or more.</source>
        <translation>Numărul minim de pixeli {min_count} nu este posibil: indicați 2 sau mai mult.</translation>
    </message>
    <message>
        <source>Minimum pixels {value:g} is not possible: give 0 or more.</source>
        <translation>Numărul minim de pixeli {value:g} nu este posibil: indicați 0 sau mai mult.</translation>
    </message>
    <message>
        <source>Name at least one band or index, such as NDVI or B08.</source>
        <translation>Numiți cel puțin o bandă sau un indice, ca NDVI sau B08.</translation>
    </message>
    <message>
        <source>No connection to the database {where}: {reason}</source>
        <translation>Nicio conexiune la baza de date {where}: {reason}</translation>
    </message>
    <message>
        <source>No parcel has a pixel with a class.</source>
        <translation>Nicio parcelă nu are un pixel cu o clasă.</translation>
    </message>
    <message>
        <source>No parcel overlaps the raster: check that both state the right CRS.</source>
        <translation>Nicio parcelă nu se suprapune cu rasterul: verificați că ambele indică CRS-ul corect.</translation>
    </message>
    <message>
        <source>No product has all of the bands {bands}; there are {there}.</source>
        <translation>Niciun produs nu are toate benzile {bands}; există {there}.</translation>
    </message>
    <message>
        <source>No server answers at {host}: {reason}</source>
        <translation>Niciun server nu răspunde la {host}: {reason}</translation>
    </message>
    <message>
        <source>No weather is stored for this area yet; the administrator imports it (cbm-backend weather).</source>
        <translation>Pentru această zonă nu sunt încă stocate date meteo; administratorul le importă (cbm-backend weather).</translation>
    </message>
    <message>
        <source>Percentiles are numbers from 0 to 100, such as 10 50 90, not “{text}”.</source>
        <translation>Percentilele sunt numere de la 0 la 100, ca 10 50 90, nu „{text}”.</translation>
    </message>
    <message>
        <source>Persistence {persistence} is not possible: give 1 or more observations.</source>
        <translation>Numărul de observații consecutive {persistence} nu este posibil: indicați 1 sau mai multe observații.</translation>
    </message>
    <message>
        <source>QGIS cannot open the OGC API collection of {key} on this server.</source>
        <translation>QGIS nu poate deschide colecția OGC API {key} de pe acest server.</translation>
    </message>
    <message>
        <source>QGIS cannot open the parcels of {key} as a layer.</source>
        <translation>QGIS nu poate deschide parcelele din {key} ca strat.</translation>
    </message>
    <message>
        <source>QGIS could not read the authentication for images; edit the connection and check it.</source>
        <translation>QGIS nu a putut citi autentificarea pentru imagini; editați conexiunea și verificați-o.</translation>
    </message>
    <message>
        <source>QGIS could not use the authentication configuration of the connection “{name}”; edit the connection and check it.</source>
        <translation>QGIS nu a putut folosi configurația de autentificare a conexiunii „{name}”; editați conexiunea și verificați-o.</translation>
    </message>
    <message>
        <source>QGIS could not use the connection's authentication configuration; edit the connection and check it.</source>
        <translation>QGIS nu a putut folosi configurația de autentificare a conexiunii; editați conexiunea și verificați-o.</translation>
    </message>
    <message>
        <source>QGIS' authentication database cannot be used: {reason}</source>
        <translation>Baza de date de autentificare a QGIS nu poate fi folosită: {reason}</translation>
    </message>
    <message>
        <source>QGIS' authentication database is locked; enter its master password to use this connection.</source>
        <translation>Baza de date de autentificare a QGIS este blocată; introduceți parola ei principală pentru a folosi această conexiune.</translation>
    </message>
    <message>
        <source>Scene classes must be whole numbers from 0 to 11, not “{text}”.</source>
        <translation>Clasele scenei trebuie să fie numere întregi de la 0 la 11, nu „{text}”.</translation>
    </message>
    <message>
        <source>Server address '{url}': it should start with http:// or https:// and name a host.</source>
        <translation>Adresa serverului „{url}”: ar trebui să înceapă cu http:// sau https:// și să numească o gazdă.</translation>
    </message>
    <message>
        <source>Signal-to-noise limit {min_snr:g} is not possible: give 0 or more.</source>
        <translation>Limita raportului semnal-zgomot {min_snr:g} nu este posibilă: indicați 0 sau mai mult.</translation>
    </message>
    <message>
        <source>Statistics of {kind} values are not defined.</source>
        <translation>Statisticile valorilor de tip {kind} nu sunt definite.</translation>
    </message>
    <message>
        <source>The PostgreSQL connection “{name}” cannot be read: {reason}.</source>
        <translation>Conexiunea PostgreSQL „{name}” nu poate fi citită: {reason}.</translation>
    </message>
    <message>
        <source>The PostgreSQL connection “{name}” is not set up in QGIS on this computer.</source>
        <translation>Conexiunea PostgreSQL „{name}” nu este configurată în QGIS pe acest calculator.</translation>
    </message>
    <message>
        <source>The authentication configuration '{authcfg}' does not exist on this computer; edit the connection and choose one.</source>
        <translation>Configurația de autentificare „{authcfg}” nu există pe acest calculator; editați conexiunea și alegeți una.</translation>
    </message>
    <message>
        <source>The authentication for images holds no access keys: use one of the method “Basic”, with the access key as user name and the secret key as password, or “AWS S3”.</source>
        <translation>Autentificarea pentru imagini nu conține chei de acces: folosiți una cu metoda „Basic”, cu cheia de acces ca nume de utilizator și cheia secretă ca parolă, sau „AWS S3”.</translation>
    </message>
    <message>
        <source>The band has {shape} rows and columns, the spans are for ({height}, {width}).</source>
        <translation>Banda are {shape} rânduri și coloane, iar segmentele sunt pentru ({height}, {width}).</translation>
    </message>
    <message>
        <source>The base map “{name}” does not answer, or has not what was asked for.</source>
        <translation>Harta de bază „{name}” nu răspunde sau nu are ce s-a cerut.</translation>
    </message>
    <message>
        <source>The class name '{item}' occurs twice.</source>
        <translation>Numele de clasă „{item}” apare de două ori.</translation>
    </message>
    <message>
        <source>The class names need one key '{key}:' with 'value: name' in each line below.</source>
        <translation>Numele claselor au nevoie de o singură cheie „{key}:” cu „valoare: nume” pe fiecare rând de dedesubt.</translation>
    </message>
    <message>
        <source>The class names {path} cannot be read: {reason}</source>
        <translation>Numele claselor {path} nu pot fi citite: {reason}</translation>
    </message>
    <message>
        <source>The class raster has {shape} rows and columns, the spans are for ({height}, {width}).</source>
        <translation>Rasterul de clase are {shape} rânduri și coloane, iar segmentele sunt pentru ({height}, {width}).</translation>
    </message>
    <message>
        <source>The class value '{item}' occurs twice.</source>
        <translation>Valoarea de clasă „{item}” apare de două ori.</translation>
    </message>
    <message>
        <source>The class value {value} is not a whole number.</source>
        <translation>Valoarea de clasă {value} nu este un număr întreg.</translation>
    </message>
    <message>
        <source>The class {value} has no name.</source>
        <translation>Clasa {value} nu are nume.</translation>
    </message>
    <message>
        <source>The database {where} did not answer within {seconds:g} s.</source>
        <translation>Baza de date {where} nu a răspuns în {seconds:g} s.</translation>
    </message>
    <message>
        <source>The database {where} does not accept the user name and password stored with the connection.</source>
        <translation>Baza de date {where} nu acceptă numele de utilizator și parola stocate în conexiune.</translation>
    </message>
    <message>
        <source>The database {where} ended the connection; try again.</source>
        <translation>Baza de date {where} a închis conexiunea; încercați din nou.</translation>
    </message>
    <message>
        <source>The database {where} has no free connection at the moment; try again soon, or have its administrator allow more.</source>
        <translation>Baza de date {where} nu are nicio conexiune liberă momentan; încercați din nou în curând sau cereți administratorului să permită mai multe.</translation>
    </message>
    <message>
        <source>The database {where} has no parcels of {key}.</source>
        <translation>Baza de date {where} nu are parcele din {key}.</translation>
    </message>
    <message>
        <source>The database {where} is not a CbM database, or this login may not read its registry (public.cbm_dataset).</source>
        <translation>Baza de date {where} nu este o bază de date CbM, sau acest cont nu are voie să-i citească registrul (public.cbm_dataset).</translation>
    </message>
    <message>
        <source>The database {where} refuses the request: {reason}.</source>
        <translation>Baza de date {where} refuză cererea: {reason}.</translation>
    </message>
    <message>
        <source>The file of the scene {scene} cannot be read.</source>
        <translation>Fișierul scenei {scene} nu poate fi citit.</translation>
    </message>
    <message>
        <source>The file of the scene {scene} is gone.</source>
        <translation>Fișierul scenei {scene} nu mai există.</translation>
    </message>
    <message>
        <source>The file of this image is gone or damaged.</source>
        <translation>Fișierul acestei imagini a dispărut sau este deteriorat.</translation>
    </message>
    <message>
        <source>The files of these scenes lie in no registered store: the administrator adds it (cbm-backend stores add), then images can be read without a server.</source>
        <translation>Fișierele acestor scene nu se află în niciun depozit înregistrat: după ce administratorul îl adaugă (cbm-backend stores add), imaginile se pot citi fără server.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made: {reason}.</source>
        <translation>Dosarul {folder} nu poate fi creat: {reason}.</translation>
    </message>
    <message>
        <source>The geotransform of the raster cannot be inverted.</source>
        <translation>Geotransformarea rasterului nu poate fi inversată.</translation>
    </message>
    <message>
        <source>The image is no GeoTIFF.</source>
        <translation>Imaginea nu este GeoTIFF.</translation>
    </message>
    <message>
        <source>The image {name} cannot be read.</source>
        <translation>Imaginea {name} nu poate fi citită.</translation>
    </message>
    <message>
        <source>The images have no valid pixel in the area.</source>
        <translation>Imaginile nu au niciun pixel valid în zonă.</translation>
    </message>
    <message>
        <source>The images lie in a folder of the server, {folder}, that this computer does not see.</source>
        <translation>Imaginile se află într-un dosar al serverului, {folder}, pe care acest calculator nu îl vede.</translation>
    </message>
    <message>
        <source>The key '{twice}' occurs twice.</source>
        <translation>Cheia „{twice}” apare de două ori.</translation>
    </message>
    <message>
        <source>The key '{unknown}' is not known; the only one allowed is '{key}'.</source>
        <translation>Cheia „{unknown}” nu este cunoscută; singura permisă este „{key}”.</translation>
    </message>
    <message>
        <source>The layer has no parcels.</source>
        <translation>Stratul nu are parcele.</translation>
    </message>
    <message>
        <source>The parcels have no CRS: set it in the layer's properties.</source>
        <translation>Parcelele nu au CRS: setați-l în proprietățile stratului.</translation>
    </message>
    <message>
        <source>The parcels in {source} cannot be read.</source>
        <translation>Parcelele din {source} nu pot fi citite.</translation>
    </message>
    <message>
        <source>The picture could not be encoded as PNG.</source>
        <translation>Imaginea nu a putut fi codificată ca PNG.</translation>
    </message>
    <message>
        <source>The polygon crosses itself or covers more than 10,000 square kilometres; draw it anew.</source>
        <translation>Poligonul se intersectează pe sine sau acoperă peste 10.000 de kilometri pătrați; desenați-l din nou.</translation>
    </message>
    <message>
        <source>The polygon has {corners} corners; draw it with at most {most}.</source>
        <translation>Poligonul are {corners} colțuri; desenați-l cu cel mult {most}.</translation>
    </message>
    <message>
        <source>The polygon reaches beyond the globe.</source>
        <translation>Poligonul depășește globul.</translation>
    </message>
    <message>
        <source>The proxy in QGIS' settings is of another kind than HTTP; CbM servers are reached through HTTP proxies only.</source>
        <translation>Proxy-ul din setările QGIS nu este un proxy HTTP; serverele CbM pot fi accesate numai prin proxy-uri HTTP.</translation>
    </message>
    <message>
        <source>The proxy on the way to {where} does not accept the user name and password.</source>
        <translation>Proxy-ul către {where} nu acceptă numele de utilizator și parola.</translation>
    </message>
    <message>
        <source>The raster has more than 65,000 different values: it is no class raster.</source>
        <translation>Rasterul are peste 65.000 de valori diferite: nu este un raster de clase.</translation>
    </message>
    <message>
        <source>The scene {scene} has no band {band}.</source>
        <translation>Scena {scene} nu are banda {band}.</translation>
    </message>
    <message>
        <source>The server address must not hold a user name or password; choose an authentication.</source>
        <translation>Adresa serverului nu trebuie să conțină nume de utilizator sau parolă; alegeți o autentificare.</translation>
    </message>
    <message>
        <source>The server at {host} did not answer in time.</source>
        <translation>Serverul {host} nu a răspuns la timp.</translation>
    </message>
    <message>
        <source>The server at {host} did not answer within {seconds:g} s.</source>
        <translation>Serverul {host} nu a răspuns în {seconds:g} s.</translation>
    </message>
    <message>
        <source>The server at {where} answered with JSON that is not an object.</source>
        <translation>Serverul {where} a răspuns cu JSON care nu este un obiect.</translation>
    </message>
    <message>
        <source>The server at {where} answers, but it is not a CbM server (no /{route} there).</source>
        <translation>Serverul {where} răspunde, dar nu este un server CbM (nu există acolo /{route}).</translation>
    </message>
    <message>
        <source>The server at {where} answers, but it is not a CbM server (no areas in its reply).</source>
        <translation>Serverul {where} răspunde, dar nu este un server CbM (nicio zonă în răspunsul lui).</translation>
    </message>
    <message>
        <source>The server at {where} did not answer with JSON but with something else; is the address right?</source>
        <translation>Serverul {where} nu a răspuns cu JSON, ci cu altceva; este corectă adresa?</translation>
    </message>
    <message>
        <source>The server at {where} did not answer with JSON but with {kind}; is the address right?</source>
        <translation>Serverul {where} nu a răspuns cu JSON, ci cu {kind}; este corectă adresa?</translation>
    </message>
    <message>
        <source>The server at {where} does not accept this user name and password.</source>
        <translation>Serverul {where} nu acceptă acest nume de utilizator și această parolă.</translation>
    </message>
    <message>
        <source>The server at {where} does not have this parcel.</source>
        <translation>Serverul {where} nu are această parcelă.</translation>
    </message>
    <message>
        <source>The server at {where} does not offer this (/{route}); it may be older.</source>
        <translation>Serverul {where} nu oferă acest lucru (/{route}); poate fi mai vechi.</translation>
    </message>
    <message>
        <source>The server at {where} does not say at which zooms its tiles are.</source>
        <translation>Serverul {where} nu spune la ce niveluri de zoom sunt dalele lui.</translation>
    </message>
    <message>
        <source>The server at {where} gave an answer that is cut short or damaged.</source>
        <translation>Serverul {where} a dat un răspuns trunchiat sau deteriorat.</translation>
    </message>
    <message>
        <source>The server at {where} gave an empty answer.</source>
        <translation>Serverul {where} a dat un răspuns gol.</translation>
    </message>
    <message>
        <source>The server at {where} has no data of this area and year.</source>
        <translation>Serverul {where} nu are date pentru această zonă și acest an.</translation>
    </message>
    <message>
        <source>The server at {where} has no parcels of {key}.</source>
        <translation>Serverul {where} nu are parcele din {key}.</translation>
    </message>
    <message>
        <source>The server at {where} is not available at the moment; try again soon.</source>
        <translation>Serverul {where} nu este disponibil momentan; încercați din nou în curând.</translation>
    </message>
    <message>
        <source>The server at {where} left out {missing} in its reply.</source>
        <translation>Serverul {where} a omis {missing} din răspuns.</translation>
    </message>
    <message>
        <source>The server at {where} made a mistake; its administrator finds it in the log.</source>
        <translation>Serverul {where} a făcut o greșeală; administratorul său o găsește în jurnal.</translation>
    </message>
    <message>
        <source>The server at {where} refuses the request ({status}): {reason}</source>
        <translation>Serverul {where} refuză cererea ({status}): {reason}</translation>
    </message>
    <message>
        <source>The server at {where} reports a fault ({status}): {reason}</source>
        <translation>Serverul {where} raportează o eroare ({status}): {reason}</translation>
    </message>
    <message>
        <source>The server at {where} sends on to {location}; if that is the right one, put its address into the connection.</source>
        <translation>Serverul {where} trimite mai departe la {location}; dacă acesta este cel corect, puneți adresa lui în conexiune.</translation>
    </message>
    <message>
        <source>The server at {where} sent a cloud histogram that cannot be read.</source>
        <translation>Serverul {where} a trimis o histogramă a norilor care nu poate fi citită.</translation>
    </message>
    <message>
        <source>The server at {where} sent a decision that cannot be read.</source>
        <translation>Serverul {where} a trimis o decizie care nu poate fi citită.</translation>
    </message>
    <message>
        <source>The server at {where} sent a list of images that cannot be read.</source>
        <translation>Serverul {where} a trimis o listă de imagini care nu poate fi citită.</translation>
    </message>
    <message>
        <source>The server at {where} sent a list of parcels that cannot be read.</source>
        <translation>Serverul {where} a trimis o listă de parcele care nu poate fi citită.</translation>
    </message>
    <message>
        <source>The server at {where} sent a list of scenes that cannot be read.</source>
        <translation>Serverul {where} a trimis o listă de scene care nu poate fi citită.</translation>
    </message>
    <message>
        <source>The server at {where} sent a parcel outline that is not GeoJSON.</source>
        <translation>Serverul {where} a trimis un contur de parcelă care nu este GeoJSON.</translation>
    </message>
    <message>
        <source>The server at {where} sent a time series with uneven columns.</source>
        <translation>Serverul {where} a trimis o serie temporală cu coloane inegale.</translation>
    </message>
    <message>
        <source>The server at {where} sent a time series without lists.</source>
        <translation>Serverul {where} a trimis o serie temporală fără liste.</translation>
    </message>
    <message>
        <source>The server at {where} sent lists of different lengths.</source>
        <translation>Serverul {where} a trimis liste de lungimi diferite.</translation>
    </message>
    <message>
        <source>The server at {where} sent no list of decisions.</source>
        <translation>Serverul {where} nu a trimis o listă de decizii.</translation>
    </message>
    <message>
        <source>The server at {where} sent reasons that cannot be read.</source>
        <translation>Serverul {where} a trimis motive care nu pot fi citite.</translation>
    </message>
    <message>
        <source>The server at {where} sent weather with uneven columns.</source>
        <translation>Serverul {where} a trimis date meteo cu coloane inegale.</translation>
    </message>
    <message>
        <source>The server at {where} sent weather without days.</source>
        <translation>Serverul {where} a trimis date meteo fără zile.</translation>
    </message>
    <message>
        <source>The server at {where} takes no more requests from you for now; try again in a minute.</source>
        <translation>Serverul {where} nu mai acceptă deocamdată cereri de la dumneavoastră; încercați din nou peste un minut.</translation>
    </message>
    <message>
        <source>The server does not have this.</source>
        <translation>Serverul nu are acest lucru.</translation>
    </message>
    <message>
        <source>The store {store} does not answer.</source>
        <translation>Depozitul {store} nu răspunde.</translation>
    </message>
    <message>
        <source>The store {store} does not let you read its images.</source>
        <translation>Depozitul {store} nu vă lasă să-i citiți imaginile.</translation>
    </message>
    <message>
        <source>The store {store} refuses the access keys found in {place}.</source>
        <translation>Depozitul {store} refuză cheile de acces găsite în {place}.</translation>
    </message>
    <message>
        <source>The store {store} wants access keys: choose an authentication for images in the connection, or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY or an AWS profile.</source>
        <translation>Depozitul {store} cere chei de acces: alegeți în conexiune o autentificare pentru imagini, sau setați AWS_ACCESS_KEY_ID și AWS_SECRET_ACCESS_KEY sau un profil AWS.</translation>
    </message>
    <message>
        <source>The style has no classes: it needs the renderer 'Paletted/Unique values'.</source>
        <translation>Stilul nu are clase: are nevoie de afișarea „Paletă/Valori unice”.</translation>
    </message>
    <message>
        <source>The table has no field '{name}'.</source>
        <translation>Tabelul nu are câmpul „{name}”.</translation>
    </message>
    <message>
        <source>The table has no field '{name}'; it needs {needed}.</source>
        <translation>Tabelul nu are câmpul „{name}”; are nevoie de {needed}.</translation>
    </message>
    <message>
        <source>The table has no rows.</source>
        <translation>Tabelul nu are rânduri.</translation>
    </message>
    <message>
        <source>The {statistic} of {product} cannot be derived; choose {statistics}.</source>
        <translation>Pentru {product} nu se poate deriva: {statistic}; alegeți {statistics}.</translation>
    </message>
    <message>
        <source>There are no images to group.</source>
        <translation>Nu există imagini de grupat.</translation>
    </message>
    <message>
        <source>There are {values:,} classes and {most} are possible: is this a class raster?</source>
        <translation>Există {values:,} clase și sunt posibile {most}: este acesta un raster de clase?</translation>
    </message>
    <message>
        <source>There is no class: list every value of the raster with its name.</source>
        <translation>Nu există nicio clasă: enumerați fiecare valoare a rasterului cu numele ei.</translation>
    </message>
    <message>
        <source>There is no parcel with id '{pid}' in {key}.</source>
        <translation>Nu există parcelă cu ID-ul „{pid}” în {key}.</translation>
    </message>
    <message>
        <source>There is no plot to take away.</source>
        <translation>Nu există un grafic de preluat.</translation>
    </message>
    <message>
        <source>There is no scene {scene} any more.</source>
        <translation>Scena {scene} nu mai există.</translation>
    </message>
    <message>
        <source>There is no such image.</source>
        <translation>Nu există o astfel de imagine.</translation>
    </message>
    <message>
        <source>This database does not tell your login where the scenes of {aoi} lie; a newer one does (cbm-backend db upgrade).</source>
        <translation>Această bază de date nu spune contului dumneavoastră unde se află scenele din {aoi}; una mai nouă o face (cbm-backend db upgrade).</translation>
    </message>
    <message>
        <source>This is no QGIS style.</source>
        <translation>Acesta nu este un stil QGIS.</translation>
    </message>
    <message>
        <source>This scene has no image of the parcel.</source>
        <translation>Această scenă nu are o imagine a parcelei.</translation>
    </message>
    <message>
        <source>This server is of the original kind: it has parcels, series and chips only.</source>
        <translation>Acest server este de felul original: are numai parcele, serii și decupaje.</translation>
    </message>
    <message>
        <source>This takes the server at {where} too long; ask for less at a time.</source>
        <translation>Durează prea mult pentru serverul {where}; cereți mai puțin odată.</translation>
    </message>
    <message>
        <source>You have no access to this area on the server at {where}; its administrator grants it.</source>
        <translation>Nu aveți acces la această zonă pe serverul {where}; administratorul său îl acordă.</translation>
    </message>
    <message>
        <source>You may not do this in the database {where}: {reason}.</source>
        <translation>Nu aveți voie să faceți acest lucru în baza de date {where}: {reason}.</translation>
    </message>
    <message>
        <source>Your login may not read the decisions of {key}.</source>
        <translation>Contul dumneavoastră nu are voie să citească deciziile din {key}.</translation>
    </message>
    <message>
        <source>Your login may not read the scenes of {aoi}.</source>
        <translation>Contul dumneavoastră nu are voie să citească scenele din {aoi}.</translation>
    </message>
    <message>
        <source>Your login may not read the weather; a newer database lets it (cbm-backend db upgrade).</source>
        <translation>Contul dumneavoastră nu are voie să citească datele meteo; o bază de date mai nouă permite acest lucru (cbm-backend db upgrade).</translation>
    </message>
    <message>
        <source>Your login may not read which base maps there are.</source>
        <translation>Contul dumneavoastră nu are voie să citească ce hărți de bază există.</translation>
    </message>
    <message>
        <source>Your login may read but not decide: the administrator grants cbm_analyst.</source>
        <translation>Contul dumneavoastră are voie să citească, dar nu să decidă: administratorul acordă cbm_analyst.</translation>
    </message>
    <message>
        <source>connection closed without an answer.</source>
        <translation>conexiunea s-a închis fără răspuns.</translation>
    </message>
    <message>
        <source>connection refused. Is it running?</source>
        <translation>conexiune refuzată. Este pornit?</translation>
    </message>
    <message>
        <source>it does not speak HTTP.</source>
        <translation>nu vorbește HTTP.</translation>
    </message>
    <message>
        <source>it gives no reason.</source>
        <translation>nu dă niciun motiv.</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>niciun motiv dat</translation>
    </message>
    <message>
        <source>no secure connection; check its certificate.</source>
        <translation>nicio conexiune sigură; verificați-i certificatul.</translation>
    </message>
    <message>
        <source>no such host.</source>
        <translation>nu există o astfel de gazdă.</translation>
    </message>
    <message>
        <source>the page could not be drawn</source>
        <translation>pagina nu a putut fi desenată</translation>
    </message>
    <message>
        <source>the proxy does not accept the user name and password.</source>
        <translation>proxy-ul nu acceptă numele de utilizator și parola.</translation>
    </message>
    <message>
        <source>the proxy refuses the connection.</source>
        <translation>proxy-ul refuză conexiunea.</translation>
    </message>
    <message>
        <source>the proxy was not found.</source>
        <translation>proxy-ul nu a fost găsit.</translation>
    </message>
    <message>
        <source>{classes} classes are not possible: give 2 to {most}.</source>
        <translation>{classes} clase nu sunt posibile: indicați de la 2 la {most}.</translation>
    </message>
    <message>
        <source>{key} has no table for decisions.</source>
        <translation>{key} nu are tabel pentru decizii.</translation>
    </message>
    <message>
        <source>{key}: the class {value} has no name.</source>
        <translation>{key}: clasa {value} nu are nume.</translation>
    </message>
    <message>
        <source>{name} cannot be opened.</source>
        <translation>{name} nu poate fi deschis.</translation>
    </message>
    <message>
        <source>{name} cannot be written.</source>
        <translation>{name} nu poate fi scris.</translation>
    </message>
    <message>
        <source>{name} has another grid than {other}: all need one.</source>
        <translation>{name} are altă grilă decât {other}: toate au nevoie de aceeași.</translation>
    </message>
    <message>
        <source>{name} has no CRS: set it in the layer's properties.</source>
        <translation>{name} nu are CRS: setați-l în proprietățile stratului.</translation>
    </message>
    <message>
        <source>{name} has no band {band}: it has {bands}.</source>
        <translation>{name} nu are banda {band}: numărul de benzi este {bands}.</translation>
    </message>
    <message>
        <source>{name} has no band {number}.</source>
        <translation>{name} nu are banda {number}.</translation>
    </message>
    <message>
        <source>{name} has {bands} bands; a class raster has one: extract the band with the classes.</source>
        <translation>{name} are {bands} benzi; un raster de clase are una: extrageți banda cu clasele.</translation>
    </message>
    <message>
        <source>{name} holds {kind} values; a class raster holds whole numbers: convert it first.</source>
        <translation>{name} conține valori de tip {kind}; un raster de clase conține numere întregi: convertiți-l mai întâi.</translation>
    </message>
    <message>
        <source>{name} is damaged: {reason}</source>
        <translation>{name} este deteriorat: {reason}</translation>
    </message>
    <message>
        <source>{name} is no raster file: save it as one first.</source>
        <translation>{name} nu este un fișier raster: salvați-l mai întâi ca atare.</translation>
    </message>
    <message>
        <source>{name} is not geocoded.</source>
        <translation>{name} nu este georeferențiat.</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}</source>
        <translation>{path} nu poate fi scris: {reason}</translation>
    </message>
    <message>
        <source>{purpose} need the Python package {package}. Add “python3-{package}” with the OSGeo4W Setup or your system's package manager and restart QGIS.</source>
        <translation>{purpose} au nevoie de pachetul Python {package}. Adăugați „python3-{package}” cu OSGeo4W Setup sau cu managerul de pachete al sistemului și reporniți QGIS.</translation>
    </message>
    <message>
        <source>{task}: something unexpected happened ({kind}).</source>
        <translation>{task}: s-a întâmplat ceva neașteptat ({kind}).</translation>
    </message>
    <message>
        <source>{values} class values have {names} names.</source>
        <translation>{values} valori de clasă au {names} nume.</translation>
    </message>
    <message>
        <source>“{name}” is neither stored here nor can it be computed; there are: {offer}.</source>
        <translation>„{name}” nu este stocat aici și nici nu poate fi calculat; există: {offer}.</translation>
    </message>
</context>
<context>
    <name>SeriesControls</name>
    <message>
        <source>Choose products…</source>
        <translation>Alege produse…</translation>
    </message>
    <message>
        <source>Cloud share in per cent</source>
        <translation>Ponderea norilor în procente</translation>
    </message>
    <message>
        <source>Cloudy</source>
        <translation>Înnorate</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produse</translation>
    </message>
    <message>
        <source>Products to plot: indices and stored bands</source>
        <translation>Produse de desenat: indici și benzi stocate</translation>
    </message>
    <message>
        <source>SCL</source>
        <translation>SCL</translation>
    </message>
    <message>
        <source>Scene classes that count as hidden</source>
        <translation>Clasele scenei care contează ca ascunse</translation>
    </message>
    <message>
        <source>Share of hidden pixels (cloud, shadow, snow) above which an observation is cloudy</source>
        <translation>Ponderea pixelilor ascunși (nor, umbră, zăpadă) peste care o observație este înnorată</translation>
    </message>
    <message>
        <source>Show cloudy observations, as hollow grey marks that the line does not join</source>
        <translation>Arată observațiile înnorate, ca semne gri goale pe care linia nu le unește</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation>Statistică</translation>
    </message>
    <message>
        <source>Statistic of the parcel's pixels</source>
        <translation>Statistica pixelilor parcelei</translation>
    </message>
    <message>
        <source>Usual classes</source>
        <translation>Clasele obișnuite</translation>
    </message>
</context>
<context>
    <name>SeriesDock</name>
    <message>
        <source>All curves are switched off in the legend.</source>
        <translation>Toate curbele sunt dezactivate în legendă.</translation>
    </message>
    <message>
        <source>CbM Time Series</source>
        <translation>CbM Serii temporale</translation>
    </message>
    <message>
        <source>Choose a product above.</source>
        <translation>Alegeți mai sus un produs.</translation>
    </message>
    <message>
        <source>Loading parcel {}…</source>
        <translation>Se încarcă parcela {}…</translation>
    </message>
    <message>
        <source>Loading parcel…</source>
        <translation>Se încarcă parcela…</translation>
    </message>
    <message>
        <source>Loading peers…</source>
        <translation>Se încarcă parcelele de comparație…</translation>
    </message>
    <message>
        <source>Loading was cancelled.</source>
        <translation>Încărcarea a fost anulată.</translation>
    </message>
    <message>
        <source>No peers: {}</source>
        <translation>Fără parcele de comparație: {}</translation>
    </message>
    <message>
        <source>No series loaded.</source>
        <translation>Nicio serie încărcată.</translation>
    </message>
    <message>
        <source>Parcel {}</source>
        <translation>Parcela {}</translation>
    </message>
    <message>
        <source>Pick a parcel on the map or search for it by its id to see its time series.</source>
        <translation>Alegeți o parcelă pe hartă sau căutați-o după ID pentru a-i vedea seria temporală.</translation>
    </message>
    <message>
        <source>This statistic cannot be derived for the chosen products.</source>
        <translation>Această statistică nu poate fi derivată pentru produsele alese.</translation>
    </message>
    <message>
        <source>To copy and save pictures, add the Python package “python3-matplotlib” with the OSGeo4W Setup or your system's package manager and restart QGIS.</source>
        <translation>Pentru a copia și salva imagini, adăugați pachetul Python „python3-matplotlib” cu OSGeo4W Setup sau cu managerul de pachete al sistemului și reporniți QGIS.</translation>
    </message>
    <message>
        <source>Too few parcels with this crop nearby for a band of peers.</source>
        <translation>Prea puține parcele cu această cultură în apropiere pentru o fâșie de comparație.</translation>
    </message>
    <message>
        <source>cloudy (&gt; {} %)</source>
        <translation>înnorate (&gt; {} %)</translation>
    </message>
    <message>
        <source>peers, 25–75 %</source>
        <translation>parcele de comparație, 25–75 %</translation>
    </message>
    <message>
        <source>smoothed</source>
        <translation>netezită</translation>
    </message>
    <message>
        <source>{} · as of {}, from the cache</source>
        <translation>{} · situația din {}, din memoria cache</translation>
    </message>
</context>
<context>
    <name>SeriesExporter</name>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tabel CSV (*.csv)</translation>
    </message>
    <message>
        <source>CbM</source>
        <translation>CbM</translation>
    </message>
    <message>
        <source>CbM: save time series</source>
        <translation>CbM: salvarea seriilor temporale</translation>
    </message>
    <message>
        <source>Could not save {}: {}</source>
        <translation>{} nu s-a putut salva: {}</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Imagine PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Desen SVG (*.svg)</translation>
    </message>
    <message>
        <source>Save Time Series</source>
        <translation>Salvează seriile temporale</translation>
    </message>
    <message>
        <source>Saved {}</source>
        <translation>{} a fost salvat</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copie</translation>
    </message>
</context>
<context>
    <name>SeriesLegend</name>
    <message>
        <source>Legend</source>
        <translation>Legendă</translation>
    </message>
    <message>
        <source>Show or hide this curve</source>
        <translation>Arată sau ascunde această curbă</translation>
    </message>
</context>
<context>
    <name>SeriesModel</name>
    <message>
        <source>Cloud</source>
        <translation>Nori</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Curbă</translation>
    </message>
    <message>
        <source>Date (UTC)</source>
        <translation>Data (UTC)</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Sus</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Jos</translation>
    </message>
    <message>
        <source>Not used: {}</source>
        <translation>Nefolosite: {}</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixeli</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Scenă</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valoare</translation>
    </message>
</context>
<context>
    <name>SeriesPanel</name>
    <message>
        <source>Copy</source>
        <translation>Copiază</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copiază imaginea</translation>
    </message>
    <message>
        <source>Copy values</source>
        <translation>Copiază valorile</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Curbe</translation>
    </message>
    <message>
        <source>Distance from the peers' middle</source>
        <translation>Distanța față de mijlocul parcelelor de comparație</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajutor</translation>
    </message>
    <message>
        <source>Keep this parcel in the plot to compare it with others</source>
        <translation>Păstrează această parcelă în grafic pentru a o compara cu altele</translation>
    </message>
    <message>
        <source>Let go of all kept parcels</source>
        <translation>Renunță la toate parcelele păstrate</translation>
    </message>
    <message>
        <source>Let the temporal controller run over the dates in view</source>
        <translation>Lasă controlerul temporal să parcurgă datele vizibile</translation>
    </message>
    <message>
        <source>List scenes beside the plot</source>
        <translation>Listează scenele lângă grafic</translation>
    </message>
    <message>
        <source>Move the plot by dragging</source>
        <translation>Mută graficul prin tragere</translation>
    </message>
    <message>
        <source>Move with the temporal controller of QGIS</source>
        <translation>Urmează controlerul temporal al QGIS</translation>
    </message>
    <message>
        <source>No smooth curve</source>
        <translation>Fără curbă netezită</translation>
    </message>
    <message>
        <source>Own formulas…</source>
        <translation>Formule proprii…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvează</translation>
    </message>
    <message>
        <source>Save drawing (SVG)…</source>
        <translation>Salvează desenul (SVG)…</translation>
    </message>
    <message>
        <source>Save picture (PNG)…</source>
        <translation>Salvează imaginea (PNG)…</translation>
    </message>
    <message>
        <source>Save values (CSV)…</source>
        <translation>Salvează valorile (CSV)…</translation>
    </message>
    <message>
        <source>Show the peers: parcels nearby with the same crop</source>
        <translation>Arată parcelele de comparație: parcele din apropiere cu aceeași cultură</translation>
    </message>
    <message>
        <source>Show the whole series</source>
        <translation>Arată seria întreagă</translation>
    </message>
    <message>
        <source>Show values as a table</source>
        <translation>Arată valorile ca tabel</translation>
    </message>
    <message>
        <source>Smooth curve, light</source>
        <translation>Curbă netezită, ușor</translation>
    </message>
    <message>
        <source>Smooth curve, medium</source>
        <translation>Curbă netezită, mediu</translation>
    </message>
    <message>
        <source>Smooth curve, strong</source>
        <translation>Curbă netezită, puternic</translation>
    </message>
    <message>
        <source>Stop loading</source>
        <translation>Oprește încărcarea</translation>
    </message>
    <message>
        <source>Time series plot, {}</source>
        <translation>Graficul seriei temporale, {}</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Mărește</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Micșorează</translation>
    </message>
</context>
<context>
    <name>SeriesTable</name>
    <message>
        <source>Values of the time series</source>
        <translation>Valorile seriei temporale</translation>
    </message>
</context>
<context>
    <name>ShareBars</name>
    <message>
        <source>A class with {} to {} % of the parcel makes it heterogeneous.</source>
        <translation>O clasă cu {} până la {} % din parcelă o face eterogenă.</translation>
    </message>
    <message>
        <source>Shares of classes</source>
        <translation>Ponderile claselor</translation>
    </message>
    <message>
        <source>{} others</source>
        <translation>alte {}</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>Add a connection to a CbM server first.</source>
        <translation>Adăugați mai întâi o conexiune la un server CbM.</translation>
    </message>
    <message>
        <source>CbM: connecting</source>
        <translation>CbM: conectare</translation>
    </message>
    <message>
        <source>The server has no dataset {} for you; it has: {}.</source>
        <translation>Serverul nu are setul de date {} pentru dumneavoastră; are: {}.</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>încă nimic</translation>
    </message>
</context>
<context>
    <name>SwipeView</name>
    <message>
        <source>Two dates compared</source>
        <translation>Două date comparate</translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <source>Next parcel of the work list (N)</source>
        <translation>Parcela următoare din lista de lucru (N)</translation>
    </message>
    <message>
        <source>Next parcel without a decision (U)</source>
        <translation>Parcela următoare fără decizie (U)</translation>
    </message>
    <message>
        <source>Previous parcel of the work list (P)</source>
        <translation>Parcela anterioară din lista de lucru (P)</translation>
    </message>
    <message>
        <source>{} of {} · {} undecided</source>
        <translation>{} din {} · {} fără decizie</translation>
    </message>
</context>
<context>
    <name>WorkList</name>
    <message>
        <source>CbM: parcels of the work list</source>
        <translation>CbM: parcelele din lista de lucru</translation>
    </message>
</context>
<context>
    <name>WorkListDock</name>
    <message>
        <source>All</source>
        <translation>Toate</translation>
    </message>
    <message>
        <source>Bring Back the Previous List</source>
        <translation>Readuce lista anterioară</translation>
    </message>
    <message>
        <source>CbM Work List</source>
        <translation>CbM Listă de lucru</translation>
    </message>
    <message>
        <source>Clear the List</source>
        <translation>Golește lista</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajutor</translation>
    </message>
    <message>
        <source>Id or crop</source>
        <translation>ID sau cultură</translation>
    </message>
    <message>
        <source>Load Ids from a File…</source>
        <translation>Încarcă ID-uri dintr-un fișier…</translation>
    </message>
    <message>
        <source>No parcels to go through yet. Load their ids from a file, paste them, choose by crop or decision, draw a polygon on the map, or take what is selected in a layer.</source>
        <translation>Nu există încă parcele de parcurs. Încărcați ID-urile lor dintr-un fișier, lipiți-le, alegeți după cultură sau decizie, desenați un poligon pe hartă sau luați ce este selectat într-un strat.</translation>
    </message>
    <message>
        <source>Parcels by Crop or Decision…</source>
        <translation>Parcele după cultură sau decizie…</translation>
    </message>
    <message>
        <source>Parcels of the work list</source>
        <translation>Parcelele din lista de lucru</translation>
    </message>
    <message>
        <source>Paste Ids</source>
        <translation>Lipește ID-uri</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Salvează ca CSV…</translation>
    </message>
    <message>
        <source>Show only parcels whose id or crop holds this text</source>
        <translation>Arată numai parcelele al căror ID sau cultură conține acest text</translation>
    </message>
    <message>
        <source>Show only parcels with this decision</source>
        <translation>Arată numai parcelele cu această decizie</translation>
    </message>
    <message>
        <source>Take the Active Layer's Selection</source>
        <translation>Ia selecția stratului activ</translation>
    </message>
    <message>
        <source>{} · {} not in the dataset</source>
        <translation>{} · {} nu sunt în setul de date</translation>
    </message>
    <message>
        <source>{} · {} of {} shown</source>
        <translation>{} · {} din {} afișate</translation>
    </message>
</context>
<context>
    <name>WorkListFiller</name>
    <message>
        <source>All parcels</source>
        <translation>Toate parcelele</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fișiere CSV (*.csv)</translation>
    </message>
    <message>
        <source>CbM: parcels by filter</source>
        <translation>CbM: parcele după filtru</translation>
    </message>
    <message>
        <source>CbM: parcels of a polygon</source>
        <translation>CbM: parcelele dintr-un poligon</translation>
    </message>
    <message>
        <source>CbM: parcels of a selection</source>
        <translation>CbM: parcelele dintr-o selecție</translation>
    </message>
    <message>
        <source>Choose an area and a year first.</source>
        <translation>Alegeți mai întâi o zonă și un an.</translation>
    </message>
    <message>
        <source>Lists of parcel ids (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Liste de ID-uri de parcele (*.csv *.txt *.tsv);;Toate fișierele (*)</translation>
    </message>
    <message>
        <source>No parcel fits this filter.</source>
        <translation>Nicio parcelă nu se potrivește acestui filtru.</translation>
    </message>
    <message>
        <source>Only the first {} of {} parcels were taken.</source>
        <translation>S-au luat numai primele {} din {} parcele.</translation>
    </message>
    <message>
        <source>Parcel ids</source>
        <translation>ID-urile parcelelor</translation>
    </message>
    <message>
        <source>Parcels of a polygon</source>
        <translation>Parcelele dintr-un poligon</translation>
    </message>
    <message>
        <source>Pasted ids</source>
        <translation>ID-uri lipite</translation>
    </message>
    <message>
        <source>Save the work list</source>
        <translation>Salvează lista de lucru</translation>
    </message>
    <message>
        <source>Select parcels in a layer and make it the active one first.</source>
        <translation>Selectați mai întâi parcele într-un strat și faceți-l activ.</translation>
    </message>
    <message>
        <source>The file {} cannot be read: {}.</source>
        <translation>Fișierul {} nu poate fi citit: {}.</translation>
    </message>
    <message>
        <source>The layer {} has neither parcel ids nor places on the map.</source>
        <translation>Stratul {} nu are nici ID-uri de parcele, nici locuri pe hartă.</translation>
    </message>
    <message>
        <source>The layer {} has no CRS: set it in the layer's properties.</source>
        <translation>Stratul {} nu are CRS: setați-l în proprietățile stratului.</translation>
    </message>
    <message>
        <source>The list cannot be saved: {}.</source>
        <translation>Lista nu poate fi salvată: {}.</translation>
    </message>
    <message>
        <source>There are no parcel ids in “{}”.</source>
        <translation>Nu există ID-uri de parcele în „{}”.</translation>
    </message>
    <message>
        <source>There is no parcel of this dataset at the first {} features.</source>
        <translation>La primele {} obiecte nu există nicio parcelă din acest set de date.</translation>
    </message>
    <message>
        <source>There is no parcel of this dataset there.</source>
        <translation>Nu există acolo nicio parcelă din acest set de date.</translation>
    </message>
    <message>
        <source>{} (the first {} features)</source>
        <translation>{} (primele {} obiecte)</translation>
    </message>
    <message>
        <source>{} (the first {})</source>
        <translation>{} (primele {})</translation>
    </message>
    <message>
        <source>“{}” is no list of parcel ids: it has to be text with one id a line or a CSV file with a column of ids, none longer than {} characters.</source>
        <translation>„{}” nu este o listă de ID-uri de parcele: trebuie să fie text cu un ID pe rând sau un fișier CSV cu o coloană de ID-uri, niciunul mai lung de {} caractere.</translation>
    </message>
</context>
<context>
    <name>WorkListModel</name>
    <message>
        <source>Area</source>
        <translation>Suprafață</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Cultură</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decizie</translation>
    </message>
    <message>
        <source>Parcel id</source>
        <translation>ID-ul parcelei</translation>
    </message>
    <message>
        <source>The dataset has no parcel with this id.</source>
        <translation>Setul de date nu are nicio parcelă cu acest ID.</translation>
    </message>
    <message>
        <source>not in the dataset</source>
        <translation>nu este în setul de date</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Add a connection to a CbM server first.</source>
        <translation>Adăugați mai întâi o conexiune la un server CbM.</translation>
    </message>
    <message>
        <source>CbM: connecting</source>
        <translation>CbM: conectare</translation>
    </message>
    <message>
        <source>CbM: parcel at a place</source>
        <translation>CbM: parcela dintr-un loc</translation>
    </message>
    <message>
        <source>CbM: parcel {}</source>
        <translation>CbM: parcela {}</translation>
    </message>
    <message>
        <source>Choose an area and a year first.</source>
        <translation>Alegeți mai întâi o zonă și un an.</translation>
    </message>
    <message>
        <source>The server has no dataset {} for you; it has: {}.</source>
        <translation>Serverul nu are setul de date {} pentru dumneavoastră; are: {}.</translation>
    </message>
    <message>
        <source>There is no parcel of {} here.</source>
        <translation>Nu există aici nicio parcelă din {}.</translation>
    </message>
    <message>
        <source>There is no parcel with id '{}' in {}.</source>
        <translation>Nu există parcelă cu ID-ul „{}” în {}.</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>încă nimic</translation>
    </message>
</context>
</TS>
