<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Click on the map to load a parcel and its time series</source>
        <translation>Klik op de kaart om een perceel en zijn tijdreeks te laden</translation>
    </message>
    <message>
        <source>Draw a polygon: the parcels that touch it become the work list. A right click ends it</source>
        <translation>Teken een polygoon: de percelen die hem raken worden de werklijst. Een klik met de rechtermuisknop sluit hem af</translation>
    </message>
    <message>
        <source>Follow Selection</source>
        <translation>Selectie volgen</translation>
    </message>
    <message>
        <source>Load the parcel that is selected in any polygon layer</source>
        <translation>Laad het perceel dat in een willekeurige polygoonlaag is geselecteerd</translation>
    </message>
    <message>
        <source>Parcels of a Polygon</source>
        <translation>Percelen van een polygoon</translation>
    </message>
    <message>
        <source>Pick Parcel</source>
        <translation>Perceel kiezen</translation>
    </message>
</context>
<context>
    <name>BaseMaps</name>
    <message>
        <source>CbM: base map {}</source>
        <translation>CbM: achtergrondkaart {}</translation>
    </message>
    <message>
        <source>Not connected: the administrator's base maps are not known yet.</source>
        <translation>Niet verbonden: de achtergrondkaarten van de beheerder zijn nog niet bekend.</translation>
    </message>
    <message>
        <source>Only a CbM server can show this one: it lies there, or its address holds a key.</source>
        <translation>Alleen een CbM-server kan deze tonen: hij ligt daar, of het adres bevat een sleutel.</translation>
    </message>
    <message>
        <source>QGIS cannot show this kind by its address; a connection to a CbM server can.</source>
        <translation>QGIS kan deze soort niet op adres tonen; een verbinding met een CbM-server kan dat wel.</translation>
    </message>
    <message>
        <source>The administrator publishes none.</source>
        <translation>De beheerder publiceert er geen.</translation>
    </message>
</context>
<context>
    <name>BaseMapsButton</name>
    <message>
        <source>Add WMS/WMTS Layer…</source>
        <translation>WMS/WMTS-laag toevoegen…</translation>
    </message>
    <message>
        <source>Base maps</source>
        <translation>Achtergrondkaarten</translation>
    </message>
    <message>
        <source>Fetch Through the Server</source>
        <translation>Via de server ophalen</translation>
    </message>
    <message>
        <source>For computers that reach the CbM server but not the web</source>
        <translation>Voor computers die wel de CbM-server maar niet het web bereiken</translation>
    </message>
    <message>
        <source>Published by the Administrator</source>
        <translation>Gepubliceerd door de beheerder</translation>
    </message>
    <message>
        <source>Put a Layer of the Project Below</source>
        <translation>Een laag van het project eronder leggen</translation>
    </message>
    <message>
        <source>Show an orthophoto or base map below the parcels</source>
        <translation>Een orthofoto of achtergrondkaart onder de percelen tonen</translation>
    </message>
    <message>
        <source>Your Own</source>
        <translation>Uw eigen</translation>
    </message>
</context>
<context>
    <name>BusyLine</name>
    <message>
        <source>Loading</source>
        <translation>Laden</translation>
    </message>
</context>
<context>
    <name>CalendarSaver</name>
    <message>
        <source>CbM: save calendar</source>
        <translation>CbM: kalender opslaan</translation>
    </message>
    <message>
        <source>Could not save {}: {}</source>
        <translation>Kan {} niet opslaan: {}</translation>
    </message>
    <message>
        <source>Save Calendar</source>
        <translation>Kalender opslaan</translation>
    </message>
    <message>
        <source>Saved {}</source>
        <translation>{} opgeslagen</translation>
    </message>
</context>
<context>
    <name>CalendarSheet</name>
    <message>
        <source>Calendar of the season</source>
        <translation>Kalender van het seizoen</translation>
    </message>
</context>
<context>
    <name>Cbm</name>
    <message>
        <source>25th percentile</source>
        <translation>25e percentiel</translation>
    </message>
    <message>
        <source>75th percentile</source>
        <translation>75e percentiel</translation>
    </message>
    <message>
        <source>Backscatter (dB)</source>
        <translation>Terugverstrooiing (dB)</translation>
    </message>
    <message>
        <source>Backscatter (linear)</source>
        <translation>Terugverstrooiing (lineair)</translation>
    </message>
    <message>
        <source>Backscatter ratio (dB)</source>
        <translation>Verhouding terugverstrooiing (dB)</translation>
    </message>
    <message>
        <source>Band: 25–75 % of the parcel's pixels</source>
        <translation>Strook: 25–75 % van de pixels van het perceel</translation>
    </message>
    <message>
        <source>Band: about 25–75 %, from the spread of the bands taken as uncorrelated</source>
        <translation>Strook: ongeveer 25–75 %, uit de spreiding van de als ongecorreleerd aangenomen banden</translation>
    </message>
    <message>
        <source>Band: lowest to highest temperature of the day</source>
        <translation>Strook: laagste tot hoogste temperatuur van de dag</translation>
    </message>
    <message>
        <source>Coherence</source>
        <translation>Coherentie</translation>
    </message>
    <message>
        <source>Coherence VV</source>
        <translation>Coherentie VV</translation>
    </message>
    <message>
        <source>Distance from the middle of the peers</source>
        <translation>Afstand tot het midden van de vergelijkingspercelen</translation>
    </message>
    <message>
        <source>False colour (8-11-4)</source>
        <translation>Valse kleuren (8-11-4)</translation>
    </message>
    <message>
        <source>False colour (8-4-3)</source>
        <translation>Valse kleuren (8-4-3)</translation>
    </message>
    <message>
        <source>Highest temperature (°C)</source>
        <translation>Hoogste temperatuur (°C)</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Lowest temperature (°C)</source>
        <translation>Laagste temperatuur (°C)</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Mean temperature (°C)</source>
        <translation>Gemiddelde temperatuur (°C)</translation>
    </message>
    <message>
        <source>Mean, 25–75 %</source>
        <translation>Gemiddelde, 25–75 %</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediaan</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>NDVI</source>
        <translation>NDVI</translation>
    </message>
    <message>
        <source>NDVI from {} (brown) to {} (dark green)</source>
        <translation>NDVI van {} (bruin) tot {} (donkergroen)</translation>
    </message>
    <message>
        <source>NDVI histogram</source>
        <translation>NDVI-histogram</translation>
    </message>
    <message>
        <source>NDVI of the parcel's pixels, 0 to 1; dashed: the median; ◂: pixels below 0</source>
        <translation>NDVI van de pixels van het perceel, 0 tot 1; gestippeld: de mediaan; ◂: pixels onder 0</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixels</translation>
    </message>
    <message>
        <source>Precipitation (mm)</source>
        <translation>Neerslag (mm)</translation>
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
        <translation>Radarcomposiet (VV, VH, verhouding)</translation>
    </message>
    <message>
        <source>Red and near infrared, cumulative</source>
        <translation>Rood en nabij-infrarood, cumulatief</translation>
    </message>
    <message>
        <source>Reflectance × 10⁴</source>
        <translation>Reflectie × 10⁴</translation>
    </message>
    <message>
        <source>Scene classification</source>
        <translation>Scèneclassificatie</translation>
    </message>
    <message>
        <source>Sentinel-1 backscatter</source>
        <translation>Sentinel-1-terugverstrooiing</translation>
    </message>
    <message>
        <source>Sentinel-1 coherence, 12 days</source>
        <translation>Sentinel-1-coherentie, 12 dagen</translation>
    </message>
    <message>
        <source>Sentinel-1 coherence, 6 days</source>
        <translation>Sentinel-1-coherentie, 6 dagen</translation>
    </message>
    <message>
        <source>Sentinel-2</source>
        <translation>Sentinel-2</translation>
    </message>
    <message>
        <source>Show or hide this curve</source>
        <translation>Deze curve tonen of verbergen</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Standaardafwijking</translation>
    </message>
    <message>
        <source>Temperature (°C)</source>
        <translation>Temperatuur (°C)</translation>
    </message>
    <message>
        <source>The parcel's pixels: red to the right, near infrared upwards; red: this date, blue: all before</source>
        <translation>De pixels van het perceel: rood naar rechts, nabij-infrarood naar boven; rood: deze datum, blauw: alle eerdere</translation>
    </message>
    <message>
        <source>True colour (4-3-2)</source>
        <translation>Ware kleuren (4-3-2)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Weer</translation>
    </message>
    <message numerus="yes">
        <source>Without value: %n observation(s), see the table</source>
        <translation>
            <numerusform>Zonder waarde: %n waarneming, zie de tabel</numerusform>
            <numerusform>Zonder waarde: %n waarnemingen, zie de tabel</numerusform>
        </translation>
    </message>
    <message>
        <source>a band is missing</source>
        <translation>een band ontbreekt</translation>
    </message>
    <message>
        <source>bare soil</source>
        <translation>kale grond</translation>
    </message>
    <message>
        <source>cloud shadow</source>
        <translation>wolkenschaduw</translation>
    </message>
    <message>
        <source>cloud unknown</source>
        <translation>bewolking onbekend</translation>
    </message>
    <message>
        <source>cloud {}</source>
        <translation>bewolking {}</translation>
    </message>
    <message>
        <source>cloud, high probability</source>
        <translation>wolk, hoge waarschijnlijkheid</translation>
    </message>
    <message>
        <source>cloud, medium probability</source>
        <translation>wolk, gemiddelde waarschijnlijkheid</translation>
    </message>
    <message>
        <source>dark area</source>
        <translation>donker gebied</translation>
    </message>
    <message>
        <source>max.</source>
        <translation>max.</translation>
    </message>
    <message>
        <source>median</source>
        <translation>mediaan</translation>
    </message>
    <message>
        <source>min.</source>
        <translation>min.</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>geen gegevens</translation>
    </message>
    <message>
        <source>no valid pixel</source>
        <translation>geen geldige pixel</translation>
    </message>
    <message>
        <source>not defined</source>
        <translation>niet gedefinieerd</translation>
    </message>
    <message>
        <source>not used: {}</source>
        <translation>niet gebruikt: {}</translation>
    </message>
    <message>
        <source>saturated or defective</source>
        <translation>verzadigd of defect</translation>
    </message>
    <message>
        <source>scenes cannot be told apart</source>
        <translation>scènes niet te onderscheiden</translation>
    </message>
    <message>
        <source>snow or ice</source>
        <translation>sneeuw of ijs</translation>
    </message>
    <message>
        <source>std. dev.</source>
        <translation>std.afw.</translation>
    </message>
    <message>
        <source>thin cirrus</source>
        <translation>dunne cirrus</translation>
    </message>
    <message>
        <source>unclassified</source>
        <translation>niet geclassificeerd</translation>
    </message>
    <message>
        <source>vegetation</source>
        <translation>vegetatie</translation>
    </message>
    <message>
        <source>water</source>
        <translation>water</translation>
    </message>
    <message>
        <source>{band} – {card}</source>
        <translation>{band} – {card}</translation>
    </message>
    <message>
        <source>{curve}, parcel {parcel}</source>
        <translation>{curve}, perceel {parcel}</translation>
    </message>
    <message>
        <source>{quantity}, {statistic}</source>
        <translation>{quantity}, {statistic}</translation>
    </message>
    <message>
        <source>{} (stored)</source>
        <translation>{} (opgeslagen)</translation>
    </message>
    <message>
        <source>{} cannot be derived</source>
        <translation>{} kan niet worden afgeleid</translation>
    </message>
    <message>
        <source>{} from the middle of the peers</source>
        <translation>{} van het midden van de vergelijkingspercelen</translation>
    </message>
    <message>
        <source>{} pixels</source>
        <translation>{} pixels</translation>
    </message>
    <message>
        <source>{} – peers</source>
        <translation>{} – vergelijkingspercelen</translation>
    </message>
    <message>
        <source>{}: distance from the peers</source>
        <translation>{}: afstand tot de vergelijkingspercelen</translation>
    </message>
    <message>
        <source>“{}” exists already. Replace it?</source>
        <translation>“{}” bestaat al. Vervangen?</translation>
    </message>
</context>
<context>
    <name>CbmPlugin</name>
    <message>
        <source>&amp;CbM – Checks by Monitoring</source>
        <translation>&amp;CbM – controles door monitoring</translation>
    </message>
    <message>
        <source>CbM</source>
        <translation>CbM</translation>
    </message>
    <message>
        <source>Connections and Settings…</source>
        <translation>Verbindingen en instellingen…</translation>
    </message>
    <message>
        <source>First Steps</source>
        <translation>Eerste stappen</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Handleiding</translation>
    </message>
</context>
<context>
    <name>CbmProcessing</name>
    <message numerus="yes">
        <source>%n attribute name(s) are longer than a shapefile allows; {file} lists what they are called. A GeoPackage keeps them.</source>
        <translation>
            <numerusform>%n attribuutnaam is langer dan een shapefile toestaat; {file} vermeldt hoe hij heet. Een GeoPackage behoudt hem.</numerusform>
            <numerusform>%n attribuutnamen zijn langer dan een shapefile toestaat; {file} vermeldt hoe ze heten. Een GeoPackage behoudt ze.</numerusform>
        </translation>
    </message>
    <message>
        <source>0 is no-data</source>
        <translation>0 is geen gegevens</translation>
    </message>
    <message>
        <source>4 neighbours (edges)</source>
        <translation>4 buren (randen)</translation>
    </message>
    <message>
        <source>8 neighbours (edges and corners)</source>
        <translation>8 buren (randen en hoeken)</translation>
    </message>
    <message>
        <source>A connection saved in the options of CbM: a server or a database.</source>
        <translation>Een in de opties van CbM opgeslagen verbinding: een server of een database.</translation>
    </message>
    <message>
        <source>All bands if none is chosen.</source>
        <translation>Alle banden als er geen is gekozen.</translation>
    </message>
    <message>
        <source>All pixels that a polygon touches</source>
        <translation>Alle pixels die een polygoon raakt</translation>
    </message>
    <message>
        <source>Area and year, such as nl_2017; with a parcel type nl_2017_g.</source>
        <translation>Gebied en jaar, zoals nl_2017; met een perceeltype nl_2017_g.</translation>
    </message>
    <message>
        <source>Areas are larger than [m2]</source>
        <translation>Oppervlakten zijn groter dan [m2]</translation>
    </message>
    <message>
        <source>At most hidden (per cent of the parcel)</source>
        <translation>Hoogstens verborgen (procent van het perceel)</translation>
    </message>
    <message>
        <source>Band of near infrared</source>
        <translation>Band van nabij-infrarood</translation>
    </message>
    <message>
        <source>Band of red</source>
        <translation>Band van rood</translation>
    </message>
    <message>
        <source>Band {number} states a scale and offset; the numbers are of what is stored.</source>
        <translation>Band {number} vermeldt een schaal en een offset; de getallen zijn van wat is opgeslagen.</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Banden</translation>
    </message>
    <message>
        <source>Bands and indices</source>
        <translation>Banden en indexen</translation>
    </message>
    <message>
        <source>Between commas or one a line; they are added to those of the layer.</source>
        <translation>Gescheiden door komma’s of één per regel; ze komen bij die van de laag.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Geannuleerd.</translation>
    </message>
    <message>
        <source>Chips of parcels</source>
        <translation>Beelduitsneden van percelen</translation>
    </message>
    <message>
        <source>Class names (YAML or QGIS style)</source>
        <translation>Klassennamen (YAML of QGIS-stijl)</translation>
    </message>
    <message>
        <source>Class raster</source>
        <translation>Klassenraster</translation>
    </message>
    <message>
        <source>Class {value}: {pixels} pixels, mean {mean}.</source>
        <translation>Klasse {value}: {pixels} pixels, gemiddelde {mean}.</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Cloudy above (per cent)</source>
        <translation>Bewolkt boven (procent)</translation>
    </message>
    <message>
        <source>Clusters are larger than [pixels]</source>
        <translation>Clusters zijn groter dan [pixels]</translation>
    </message>
    <message>
        <source>Connected by</source>
        <translation>Verbonden via</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbinding</translation>
    </message>
    <message>
        <source>Count as published</source>
        <translation>Tellen zoals gepubliceerd</translation>
    </message>
    <message>
        <source>Counts the pixels of each class in every parcel (pixels whose centre lies inside) and flags parcels in which some class has a share within the limits: at 30 to 70 %, a parcel of 60 and 40 % is flagged, one of 75 and 25 % is not.

The result has the fields foi_h (1 flagged, 0 not, empty not judged), the pixels and the percentage (P_...) of each class, total, nodata, unlisted (pixels of values without a name) and reason (why a parcel was not judged).</source>
        <translation>Telt de pixels van elke klasse in elk perceel (pixels waarvan het midden erin ligt) en markeert percelen waarin een klasse een aandeel binnen de grenzen heeft: bij 30 tot 70 % wordt een perceel met 60 en 40 % gemarkeerd en een met 75 en 25 % niet.

Het resultaat heeft de velden foi_h (1 gemarkeerd, 0 niet, leeg niet beoordeeld), de pixels en het percentage (P_...) van elke klasse, total, nodata, unlisted (pixels met waarden zonder naam) en reason (waarom een perceel niet is beoordeeld).</translation>
    </message>
    <message>
        <source>Cuts the areas of each class out of the parcels, pixels at the edge by the share that lies inside, and flags parcels with connected areas of at least two different classes larger than the threshold.

The results are the parcels with foi_c (1 flagged, 0 not, empty not judged) and reason, and the areas of flagged parcels as polygons with id, temp_id, pixelvalue (class) and area in square metres.</source>
        <translation>Snijdt de oppervlakten van elke klasse uit de percelen, pixels aan de rand naar het deel dat erin ligt, en markeert percelen met aaneengesloten oppervlakten van ten minste twee verschillende klassen boven de drempelwaarde.

Het resultaat bestaat uit de percelen met foi_c (1 gemarkeerd, 0 niet, leeg niet beoordeeld) en reason, en de oppervlakten van gemarkeerde percelen als polygonen met id, temp_id, pixelvalue (klasse) en area in vierkante meter.</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Dataset</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslissingen</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>Aangegeven</translation>
    </message>
    <message>
        <source>Either</source>
        <translation>Een van beide</translation>
    </message>
    <message>
        <source>FOI assessment</source>
        <translation>FOI-beoordeling</translation>
    </message>
    <message>
        <source>FOI cardinality (area)</source>
        <translation>FOI-kardinaliteit (oppervlakte)</translation>
    </message>
    <message>
        <source>FOI cardinality (clusters)</source>
        <translation>FOI-kardinaliteit (clusters)</translation>
    </message>
    <message>
        <source>FOI clusters</source>
        <translation>FOI-clusters</translation>
    </message>
    <message>
        <source>FOI heterogeneity</source>
        <translation>FOI-heterogeniteit</translation>
    </message>
    <message>
        <source>FOI signal statistics</source>
        <translation>FOI-signaalstatistieken</translation>
    </message>
    <message>
        <source>Fetch again what is there</source>
        <translation>Opnieuw ophalen wat er al is</translation>
    </message>
    <message>
        <source>Field with the band</source>
        <translation>Veld met de band</translation>
    </message>
    <message>
        <source>Field with the date</source>
        <translation>Veld met de datum</translation>
    </message>
    <message>
        <source>Field with the parcel id</source>
        <translation>Veld met het perceel-ID</translation>
    </message>
    <message>
        <source>Field with the parcel id (first one if empty)</source>
        <translation>Veld met het perceel-ID (leeg: het eerste)</translation>
    </message>
    <message>
        <source>Field with the parcel id in the results</source>
        <translation>Veld met het perceel-ID in de resultaten</translation>
    </message>
    <message>
        <source>Field with the scene name</source>
        <translation>Veld met de naam van de scène</translation>
    </message>
    <message>
        <source>Finds clusters, connected pixels of one class inside a parcel, and flags parcels in which clusters of at least two different classes have more pixels than the threshold: the parcel seems to hold more than one field. What is connected only outside the parcel is two clusters.

The result has the fields foi_c (1 flagged, 0 not, empty not judged), clusters, as in (3, 200), (5, 21) for class and pixels, n_clusters, the largest cluster of each class (max_...) and reason.

The published count flags two clusters of the same class as well, and never counts class 0.</source>
        <translation>Vindt clusters, verbonden pixels van één klasse binnen een perceel, en markeert percelen waarin clusters van ten minste twee verschillende klassen meer pixels hebben dan de drempelwaarde: het perceel lijkt meer dan één veld te bevatten. Wat alleen buiten het perceel verbonden is, telt als twee clusters.

Het resultaat heeft de velden foi_c (1 gemarkeerd, 0 niet, leeg niet beoordeeld), clusters, zoals (3, 200), (5, 21) voor klasse en pixels, n_clusters, de grootste cluster van elke klasse (max_...) en reason.

De gepubliceerde telling markeert ook twee clusters van dezelfde klasse en telt klasse 0 nooit mee.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Eerste dag</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Give a layer with parcels, or parcel ids.</source>
        <translation>Geef een laag met percelen op, of perceel-ID’s.</translation>
    </message>
    <message>
        <source>Grouping pixels</source>
        <translation>Pixels groeperen</translation>
    </message>
    <message>
        <source>Groups the pixels of images of several dates by their course (k-means), and writes the groups as a class raster: with it a parcel can be checked where there is no crop map. The same images always give the same classes, numbered by rising mean; 0 is no-data.

The images have one grid: NDVI of one band each, or images with a red and a near-infrared band, whose numbers are then given. With parcels only their pixels are grouped.</source>
        <translation>Groepeert de pixels van beelden van verschillende datums naar hun verloop (k-means) en schrijft de groepen als klassenraster: daarmee kan een perceel worden gecontroleerd waar geen gewassenkaart is. Dezelfde beelden geven altijd dezelfde klassen, genummerd naar stijgend gemiddelde; 0 is geen gegevens.

De beelden hebben één raster: NDVI met elk één band, of beelden met een rode en een nabij-infrarode band, waarvan dan de nummers worden opgegeven. Met percelen worden alleen hun pixels gegroepeerd.</translation>
    </message>
    <message>
        <source>Histogram method</source>
        <translation>Histogrammethode</translation>
    </message>
    <message>
        <source>Homogeneity (FOI)</source>
        <translation>Homogeniteit (FOI)</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Beelden</translation>
    </message>
    <message>
        <source>Images of several dates</source>
        <translation>Beelden van verschillende datums</translation>
    </message>
    <message>
        <source>Images on a page</source>
        <translation>Beelden per pagina</translation>
    </message>
    <message>
        <source>Images written</source>
        <translation>Geschreven beelden</translation>
    </message>
    <message>
        <source>Images: {product}</source>
        <translation>Beelden: {product}</translation>
    </message>
    <message>
        <source>Inner buffer (metres)</source>
        <translation>Binnenbuffer (meter)</translation>
    </message>
    <message>
        <source>Inner buffer [m]</source>
        <translation>Binnenbuffer [m]</translation>
    </message>
    <message>
        <source>Judges parcels by the statistics of their pixels over time: a table with one row per parcel, date and band, with count, mean, std, p25, p50 and p75, as the time-series panel exports it.

Histogram method: the mean lies outside the middle half of the pixels, or the quartiles lie as of two kinds of pixels rather than of one. Signal-to-noise: mean / std is below the limit. A parcel is flagged when the sign lasts for the given number of observations in a row; observations of few pixels do not count.

With a field for the scene, several scenes of one satellite pass count once.</source>
        <translation>Beoordeelt percelen naar de statistieken van hun pixels in de tijd: een tabel met één rij per perceel, datum en band, met count, mean, std, p25, p50 en p75, zoals het tijdreekspaneel die exporteert.

Histogrammethode: het gemiddelde ligt buiten de middelste helft van de pixels, of de kwartielen liggen als bij twee soorten pixels in plaats van één. Signaal-ruisverhouding: mean / std ligt onder de grens. Een perceel wordt gemarkeerd als het teken het opgegeven aantal waarnemingen op rij aanhoudt; waarnemingen met weinig pixels tellen niet mee.

Met een veld voor de scène tellen verschillende scènes van één satellietpassage één keer.</translation>
    </message>
    <message>
        <source>Judging parcels</source>
        <translation>Percelen beoordelen</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>List of the images</source>
        <translation>Lijst van de beelden</translation>
    </message>
    <message>
        <source>Lists for each parcel its peers: parcels of the same crop within a distance and larger than 0.3 ha, the nearest first.

Columns: parcel, dataset, crop (of both), peer (the id of the other parcel), rank (1 is the nearest), distance (metres, from outline to outline). A parcel without peers has no row and is named in the log.

With the field peer as the parcel id, Series of parcels gives the series of the peers.</source>
        <translation>Geeft voor elk perceel zijn vergelijkingspercelen: percelen met hetzelfde gewas binnen een afstand en groter dan 0.3 ha, het dichtstbijzijnde eerst.

Kolommen: parcel (perceel), dataset, crop (gewas van beide), peer (het ID van het andere perceel), rank (1 is het dichtstbijzijnde), distance (meter, van omtrek tot omtrek). Een perceel zonder vergelijkingspercelen heeft geen rij en wordt in het logboek genoemd.

Met het veld peer als perceel-ID geeft Reeksen van percelen de reeksen van de vergelijkingspercelen.</translation>
    </message>
    <message>
        <source>Lower limit of a share [%]</source>
        <translation>Ondergrens van een aandeel [%]</translation>
    </message>
    <message>
        <source>Most peers of a parcel</source>
        <translation>Meeste vergelijkingspercelen per perceel</translation>
    </message>
    <message>
        <source>No observation of this parcel is stored.</source>
        <translation>Voor dit perceel is geen waarneming opgeslagen.</translation>
    </message>
    <message>
        <source>None of the parcels is in the dataset.</source>
        <translation>Geen van de percelen zit in de dataset.</translation>
    </message>
    <message>
        <source>Not in the dataset ({n}): {ids}</source>
        <translation>Niet in de dataset ({n}): {ids}</translation>
    </message>
    <message>
        <source>Nothing decided yet.</source>
        <translation>Nog niets beslist.</translation>
    </message>
    <message>
        <source>Observations in a row</source>
        <translation>Waarnemingen op rij</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Own bands instead, as stored</source>
        <translation>In plaats daarvan eigen banden, zoals opgeslagen</translation>
    </message>
    <message>
        <source>Pages: {n}.</source>
        <translation>Pagina’s: {n}.</translation>
    </message>
    <message>
        <source>Parcel ids</source>
        <translation>Perceel-ID’s</translation>
    </message>
    <message>
        <source>Parcel {pid}</source>
        <translation>Perceel {pid}</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Percelen</translation>
    </message>
    <message>
        <source>Parcels (optional)</source>
        <translation>Percelen (optioneel)</translation>
    </message>
    <message>
        <source>Parcels not judged: {number} ({reason}).</source>
        <translation>Niet beoordeelde percelen: {number} ({reason}).</translation>
    </message>
    <message>
        <source>Parcels of {dataset}</source>
        <translation>Percelen van {dataset}</translation>
    </message>
    <message>
        <source>Peers of parcels</source>
        <translation>Vergelijkingspercelen</translation>
    </message>
    <message>
        <source>Percentiles</source>
        <translation>Percentielen</translation>
    </message>
    <message>
        <source>Polygons</source>
        <translation>Polygonen</translation>
    </message>
    <message>
        <source>Polygons without: {number} ({reason}).</source>
        <translation>Polygonen zonder pixels: {number} ({reason}).</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Raster</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Raster values without a name: {values}.</source>
        <translation>Rasterwaarden zonder naam: {values}.</translation>
    </message>
    <message>
        <source>Reading band {number}</source>
        <translation>Band {number} lezen</translation>
    </message>
    <message>
        <source>Reading parcels</source>
        <translation>Percelen lezen</translation>
    </message>
    <message>
        <source>Reading polygons</source>
        <translation>Polygonen lezen</translation>
    </message>
    <message>
        <source>Reading the class raster</source>
        <translation>Klassenraster lezen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Report of parcels</source>
        <translation>Rapport van percelen</translation>
    </message>
    <message>
        <source>Results of a FOI check</source>
        <translation>Resultaten van een FOI-controle</translation>
    </message>
    <message>
        <source>Saves the images of parcels as GeoTIFFs, one per parcel and overpass: parcel/scene.product.tif in the folder. The parcels are those of a layer or table with their ids, or a list of ids.

A product is written as values (float, no-data -9999): reflectance 0 to 1, the index, scene classes, dB or coherence. With bands of your own, such as B02 B08 B11 of the product s2, the pixels are written as stored, with scale and offset.

Images that are in the folder already are kept, so that a run can be taken up again. manifest.csv lists every image: file, parcel, dataset, date (UTC), product, bands, scene, direction, cloud (hidden share of the parcel), status (written, kept, failed) and reason.</source>
        <translation>Slaat de beelden van percelen op als GeoTIFF, één per perceel en passage: perceel/scène.product.tif in de map. De percelen zijn die van een laag of tabel met hun ID’s, of van een lijst met ID’s.

Een product wordt als waarden geschreven (float, geen gegevens -9999): reflectie 0 tot 1, de index, scèneklassen, dB of coherentie. Met eigen banden, zoals B02 B08 B11 van het product s2, worden de pixels geschreven zoals opgeslagen, met schaal en offset.

Beelden die al in de map staan blijven, zodat een afgebroken taak kan worden voortgezet. manifest.csv noemt elk beeld: file, parcel, dataset, date (UTC), product, bands, scene, direction, cloud (verborgen aandeel van het perceel), status (written geschreven, kept behouden, failed mislukt) en reason.</translation>
    </message>
    <message>
        <source>Say which field has the parcel ids; the fields are: {fields}.</source>
        <translation>Geef aan welk veld de perceel-ID’s bevat; de velden zijn: {fields}.</translation>
    </message>
    <message>
        <source>Scene classes that hide the ground</source>
        <translation>Scèneklassen die de grond verbergen</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwaarde</translation>
    </message>
    <message>
        <source>Series of parcels</source>
        <translation>Reeksen van percelen</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Teken</translation>
    </message>
    <message>
        <source>Signal-to-noise below</source>
        <translation>Signaal-ruisverhouding onder</translation>
    </message>
    <message>
        <source>Signal-to-noise ratio</source>
        <translation>Signaal-ruisverhouding</translation>
    </message>
    <message>
        <source>Smallest number of pixels</source>
        <translation>Kleinste aantal pixels</translation>
    </message>
    <message>
        <source>Statistics of polygons</source>
        <translation>Statistieken van polygonen</translation>
    </message>
    <message>
        <source>Such as B02 B08 B11; s1 bands VVb VHb.</source>
        <translation>Zoals B02 B08 B11; s1-banden VVb VHb.</translation>
    </message>
    <message>
        <source>Sums up the pixels of a raster in each polygon of a layer, by the same rules and to the same numbers as the extraction of parcel signatures. Polygons are brought into the CRS of the raster, which is read only where polygons are, so that it may be of any size; polygons may overlap.

A pixel counts when its centre lies in the polygon, or, if wanted, when the polygon touches it; no-data, infinite and not-a-number values do not count. Values are taken as stored.

Adds to the attributes of the layer, for each band: count (valid pixels), mean, std (of the population), min, max and percentiles (linear between pixels) such as p25; with several bands as b2_mean. And reason, why a polygon has no valid pixel in any band: no_geometry, not_polygon, buffer_empty, outside, no_pixel_centre or all_nodata.</source>
        <translation>Vat de pixels van een raster in elke polygoon van een laag samen, volgens dezelfde regels en met dezelfde getallen als het bepalen van perceelsignaturen. Polygonen worden naar het CRS van het raster gebracht, dat alleen wordt gelezen waar polygonen zijn, zodat het elke grootte kan hebben; polygonen mogen overlappen.

Een pixel telt als zijn midden in de polygoon ligt of, indien gewenst, als de polygoon hem raakt; geen gegevens, oneindige waarden en niet-getallen tellen niet. Waarden worden genomen zoals opgeslagen.

Voegt aan de attributen van de laag voor elke band toe: count (geldige pixels), mean, std (van de populatie), min, max en percentielen (lineair tussen pixels) zoals p25; bij meerdere banden als b2_mean. En reason, waarom een polygoon in geen enkele band een geldige pixel heeft: no_geometry, not_polygon, buffer_empty, outside, no_pixel_centre of all_nodata.</translation>
    </message>
    <message>
        <source>Table of signatures</source>
        <translation>Tabel met signaturen</translation>
    </message>
    <message>
        <source>The dataset has no images of this product; there are: {names}.</source>
        <translation>De dataset heeft geen beelden van dit product; er zijn: {names}.</translation>
    </message>
    <message>
        <source>The first day is after the last day: exchange them.</source>
        <translation>De eerste dag ligt na de laatste: wissel ze om.</translation>
    </message>
    <message>
        <source>The image that came cannot be read.</source>
        <translation>Het ontvangen beeld kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>The results do not hold this parcel.</source>
        <translation>De resultaten bevatten dit perceel niet.</translation>
    </message>
    <message>
        <source>The results need a field with the parcel id, and foi_h or foi_c: {fields}.</source>
        <translation>De resultaten hebben een veld met het perceel-ID nodig, en foi_h of foi_c: {fields}.</translation>
    </message>
    <message>
        <source>Thematic raster from chips</source>
        <translation>Thematisch raster uit beelduitsneden</translation>
    </message>
    <message>
        <source>There are no scenes of this kind here.</source>
        <translation>Er zijn hier geen scènes van deze soort.</translation>
    </message>
    <message>
        <source>There is no connection “{name}” on this computer; there are: {names}.</source>
        <translation>Er is op deze computer geen verbinding “{name}”; er zijn: {names}.</translation>
    </message>
    <message>
        <source>There is no dataset “{name}” in this connection; there are: {names}.</source>
        <translation>Er is in deze verbinding geen dataset “{name}”; er zijn: {names}.</translation>
    </message>
    <message>
        <source>There is no saved connection: add one in the options of CbM first.</source>
        <translation>Er is geen opgeslagen verbinding: voeg er eerst een toe in de opties van CbM.</translation>
    </message>
    <message>
        <source>This login may not read any dataset of this connection.</source>
        <translation>Deze aanmelding mag geen enkele dataset van deze verbinding lezen.</translation>
    </message>
    <message>
        <source>Time series</source>
        <translation>Tijdreeksen</translation>
    </message>
    <message>
        <source>Upper limit of a share [%]</source>
        <translation>Bovengrens van een aandeel [%]</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>With cloudy observations</source>
        <translation>Met bewolkte waarnemingen</translation>
    </message>
    <message>
        <source>Within (metres)</source>
        <translation>Binnen (meter)</translation>
    </message>
    <message>
        <source>Without a file: those of the layer's style or attribute table.</source>
        <translation>Zonder bestand: die van de stijl of de attributentabel van de laag.</translation>
    </message>
    <message>
        <source>Without peers within that distance ({n}): {ids}</source>
        <translation>Zonder vergelijkingspercelen binnen die afstand ({n}): {ids}</translation>
    </message>
    <message>
        <source>Without such an observation ({n}): {ids}</source>
        <translation>Zonder zo’n waarneming ({n}): {ids}</translation>
    </message>
    <message>
        <source>Writes a report with a page for each parcel: what is declared, the series of the bands and indices named, the clearest images of each part of the season, the history of decisions and, if a layer of results is given, what the FOI check has found.

The file is HTML with the pictures inside, or PDF where its name ends in .pdf. What the source does not have, such as images in a database without access to their store, is said on the page.</source>
        <translation>Schrijft een rapport met een pagina voor elk perceel: wat is aangegeven, de reeksen van de genoemde banden en indexen, de helderste beelden van elk deel van het seizoen, de geschiedenis van de beslissingen en, als een laag met resultaten is opgegeven, wat de FOI-controle heeft gevonden.

Het bestand is HTML met de beelden erin, of PDF als de naam op .pdf eindigt. Wat de bron niet heeft, zoals beelden in een database zonder toegang tot hun opslag, staat op de pagina vermeld.</translation>
    </message>
    <message>
        <source>Writes the stored time series of parcels into a table, one row per parcel, band or index and observation. The parcels are those of a layer or table with their ids, or a list of ids; the geometry of the layer does not matter.

Bands and indices: names such as NDVI, EVI2, B08 or VVb between commas, your own formulas by their names; s2/B08 takes a band of one product only.

Columns: parcel, dataset, product (band or index), card (what it was made from), source (bands), unit, date (UTC); count (valid pixels), mean, std, min, p25, p50, p75, max (empty where an index was computed from bands: only mean and std are known then); cloud (hidden share 0 to 1 of the parcel), cloudy (1 above the threshold), scene, others (scenes of the same overpass that do not count), reason (why there is no value). Reflectance is times 10000; backscatter is in dB, its std in linear power.

FOI signal statistics reads such a table as it is.</source>
        <translation>Schrijft de opgeslagen tijdreeksen van percelen in een tabel, één rij per perceel, band of index en waarneming. De percelen zijn die van een laag of tabel met hun ID’s, of van een lijst met ID’s; de geometrie van de laag doet er niet toe.

Banden en indexen: namen zoals NDVI, EVI2, B08 of VVb gescheiden door komma’s, uw eigen formules met hun namen; s2/B08 neemt een band van slechts één product.

Kolommen: parcel, dataset, product (band of index), card (waaruit het is gemaakt), source (banden), unit, date (UTC); count (geldige pixels), mean, std, min, p25, p50, p75, max (leeg waar een index uit banden is berekend: dan zijn alleen mean en std bekend); cloud (verborgen aandeel 0 tot 1 van het perceel), cloudy (1 boven de drempelwaarde), scene, others (scènes van dezelfde passage die niet tellen), reason (waarom er geen waarde is). Reflectie is maal 10000; terugverstrooiing is in dB, haar std in lineair vermogen.

FOI-signaalstatistieken leest zo’n tabel zoals hij is.</translation>
    </message>
    <message>
        <source>Writing results</source>
        <translation>Resultaten schrijven</translation>
    </message>
    <message>
        <source>all rows</source>
        <translation>alle rijen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>{band}: {flagged} of {all} parcels flagged.</source>
        <translation>{band}: {flagged} van {all} percelen gemarkeerd.</translation>
    </message>
    <message>
        <source>{flagged} of {all} parcels flagged.</source>
        <translation>{flagged} van {all} percelen gemarkeerd.</translation>
    </message>
    <message>
        <source>{rows} rows of {parcels} parcels.</source>
        <translation>{rows} rijen van {parcels} percelen.</translation>
    </message>
    <message>
        <source>{some} of {all} polygons have valid pixels.</source>
        <translation>{some} van {all} polygonen hebben geldige pixels.</translation>
    </message>
    <message>
        <source>{value} ({pixels} pixels)</source>
        <translation>{value} ({pixels} pixels)</translation>
    </message>
    <message>
        <source>{written} images written, {kept} were there, {failed} failed.</source>
        <translation>{written} beelden geschreven, {kept} waren er al, {failed} mislukt.</translation>
    </message>
</context>
<context>
    <name>CbmProvider</name>
    <message>
        <source>CbM – Checks by Monitoring</source>
        <translation>CbM – controles door monitoring</translation>
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
        <translation>CbM: beelden voor de kaart</translation>
    </message>
    <message>
        <source>The images could not be written: {}</source>
        <translation>De beelden konden niet worden geschreven: {}</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>CbM: images of parcel {}</source>
        <translation>CbM: beelden van perceel {}</translation>
    </message>
    <message>
        <source>The image that came cannot be read.</source>
        <translation>Het ontvangen beeld kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>There are no scenes of this kind here.</source>
        <translation>Er zijn hier geen scènes van deze soort.</translation>
    </message>
</context>
<context>
    <name>ClassMap</name>
    <message>
        <source>Classes inside the parcel</source>
        <translation>Klassen binnen het perceel</translation>
    </message>
</context>
<context>
    <name>ClassNames</name>
    <message>
        <source>Class names (*.yml *.yaml *.qml)</source>
        <translation>Klassennamen (*.yml *.yaml *.qml)</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>&amp;Left:</source>
        <translation>&amp;Links:</translation>
    </message>
    <message>
        <source>&amp;Right:</source>
        <translation>&amp;Rechts:</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>&amp;Naast elkaar</translation>
    </message>
    <message>
        <source>Compare Two Dates</source>
        <translation>Twee datums vergelijken</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>CbM: series of the peers of parcel {}</source>
        <translation>CbM: reeksen van de vergelijkingspercelen van perceel {}</translation>
    </message>
</context>
<context>
    <name>ConnectionDialog</name>
    <message>
        <source>&amp;Cancel Test</source>
        <translation>Test &amp;annuleren</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Verbinding</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Bron</translation>
    </message>
    <message>
        <source>&amp;Test Connection</source>
        <translation>Verbinding &amp;testen</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>A CbM server answers over the web; a database is asked directly, inside the agency</source>
        <translation>Een CbM-server antwoordt via het web; een database wordt rechtstreeks bevraagd, binnen het betaalorgaan</translation>
    </message>
    <message>
        <source>Access keys for images (optional)</source>
        <translation>Toegangssleutels voor beelden (optioneel)</translation>
    </message>
    <message>
        <source>Access keys of the S3 store in which the scenes lie (method “Basic” or “AWS S3”). Without them, those of the environment and of the AWS profile file are used</source>
        <translation>Toegangssleutels van de S3-opslag waarin de scènes liggen (methode “Basic” of “AWS S3”). Zonder deze worden die van de omgeving en van het AWS-profielbestand gebruikt</translation>
    </message>
    <message>
        <source>Add CbM Connection</source>
        <translation>CbM-verbinding toevoegen</translation>
    </message>
    <message>
        <source>Address and login are those of a PostgreSQL connection of QGIS: make or edit one in the Browser panel under PostgreSQL, with an authentication configuration.</source>
        <translation>Adres en aanmelding zijn die van een PostgreSQL-verbinding van QGIS: maak of bewerk er een in het paneel Browser onder PostgreSQL, met een authenticatieconfiguratie.</translation>
    </message>
    <message>
        <source>Address of the server, without user name, password or /query</source>
        <translation>Adres van de server, zonder gebruikersnaam, wachtwoord of /query</translation>
    </message>
    <message>
        <source>Any name, for example “Agency server”</source>
        <translation>Een willekeurige naam, bijvoorbeeld “Server betaalorgaan”</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Gebied</translation>
    </message>
    <message>
        <source>Areas and years found by the test</source>
        <translation>Gebieden en jaren die de test heeft gevonden</translation>
    </message>
    <message>
        <source>Asking the database…</source>
        <translation>Database wordt bevraagd…</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Server wordt bevraagd…</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authenticatie</translation>
    </message>
    <message>
        <source>Authentication configuration</source>
        <translation>Authenticatieconfiguratie</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Geannuleerd.</translation>
    </message>
    <message>
        <source>CbM server</source>
        <translation>CbM-server</translation>
    </message>
    <message>
        <source>Choose a PostgreSQL connection.</source>
        <translation>Kies een PostgreSQL-verbinding.</translation>
    </message>
    <message>
        <source>Connected to {}.</source>
        <translation>Verbonden met {}.</translation>
    </message>
    <message>
        <source>Connected to {}: no data for this user.</source>
        <translation>Verbonden met {}: geen gegevens voor deze gebruiker.</translation>
    </message>
    <message>
        <source>Edit CbM Connection</source>
        <translation>CbM-verbinding bewerken</translation>
    </message>
    <message>
        <source>Give the connection a name.</source>
        <translation>Geef de verbinding een naam.</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>Soort bron</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Percelen</translation>
    </message>
    <message>
        <source>PostgreSQL connection saved in QGIS</source>
        <translation>In QGIS opgeslagen PostgreSQL-verbinding</translation>
    </message>
    <message>
        <source>PostgreSQL database</source>
        <translation>PostgreSQL-database</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Producten</translation>
    </message>
    <message>
        <source>Projects refer to the connection by this name</source>
        <translation>Projecten verwijzen met deze naam naar de verbinding</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Resultaat van de test</translation>
    </message>
    <message>
        <source>There is already a connection with this name.</source>
        <translation>Er is al een verbinding met deze naam.</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>User name and password are kept in QGIS' encrypted store</source>
        <translation>Gebruikersnaam en wachtwoord worden bewaard in de versleutelde opslag van QGIS</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>a CbM server</source>
        <translation>een CbM-server</translation>
    </message>
</context>
<context>
    <name>Connections</name>
    <message>
        <source>Remove the connection “{}”?</source>
        <translation>Verbinding “{}” verwijderen?</translation>
    </message>
</context>
<context>
    <name>DatasetChooser</name>
    <message>
        <source>Add Connection…</source>
        <translation>Verbinding toevoegen…</translation>
    </message>
    <message>
        <source>Add, edit or refresh the connection</source>
        <translation>De verbinding toevoegen, bewerken of vernieuwen</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Gebied</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbinding</translation>
    </message>
    <message>
        <source>Connection menu</source>
        <translation>Menu van de verbinding</translation>
    </message>
    <message>
        <source>Edit Connection…</source>
        <translation>Verbinding bewerken…</translation>
    </message>
    <message>
        <source>No connection yet</source>
        <translation>Nog geen verbinding</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Vernieuwen</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>Zoom to the Area's Centre</source>
        <translation>Zoomen naar het midden van het gebied</translation>
    </message>
</context>
<context>
    <name>DecisionBox</name>
    <message>
        <source>Anything worth knowing later</source>
        <translation>Alles wat later van belang kan zijn</translation>
    </message>
    <message>
        <source>Decide: {} (key {})</source>
        <translation>Beslissen: {} (toets {})</translation>
    </message>
    <message>
        <source>In a word or two, if need be</source>
        <translation>Zo nodig in een of twee woorden</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Note on the decision</source>
        <translation>Notitie bij de beslissing</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Reason of the decision</source>
        <translation>Reden van de beslissing</translation>
    </message>
    <message>
        <source>Storing…</source>
        <translation>Bezig met opslaan…</translation>
    </message>
</context>
<context>
    <name>DecisionHistory</name>
    <message>
        <source>Add a decision that lets the one before the latest count again, “Inconclusive” where there was none; nothing is removed</source>
        <translation>Een beslissing toevoegen die de voorlaatste weer laat gelden, ‘Niet eenduidig’ waar er geen was; er wordt niets verwijderd</translation>
    </message>
    <message>
        <source>Decided when the parcel had another outline.</source>
        <translation>Beslist toen het perceel een andere omtrek had.</translation>
    </message>
    <message>
        <source>Decisions on this parcel, the latest first</source>
        <translation>Beslissingen over dit perceel, de nieuwste eerst</translation>
    </message>
    <message>
        <source>Looking for decisions…</source>
        <translation>Beslissingen worden opgezocht…</translation>
    </message>
    <message>
        <source>Nothing decided yet.</source>
        <translation>Nog niets beslist.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Take Back</source>
        <translation>Terugnemen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>CbM: decision on parcel {}</source>
        <translation>CbM: beslissing over perceel {}</translation>
    </message>
    <message>
        <source>CbM: decisions on parcel {}</source>
        <translation>CbM: beslissingen over perceel {}</translation>
    </message>
    <message>
        <source>Pick a parcel first.</source>
        <translation>Kies eerst een perceel.</translation>
    </message>
    <message>
        <source>Taken back: {}</source>
        <translation>Teruggenomen: {}</translation>
    </message>
    <message>
        <source>The last decision is being stored.</source>
        <translation>De laatste beslissing wordt nog opgeslagen.</translation>
    </message>
</context>
<context>
    <name>FilmModel</name>
    <message>
        <source>ascending</source>
        <translation>stijgend</translation>
    </message>
    <message>
        <source>descending</source>
        <translation>dalend</translation>
    </message>
    <message>
        <source>relative orbit {}</source>
        <translation>relatieve baan {}</translation>
    </message>
</context>
<context>
    <name>FilmStrip</name>
    <message>
        <source>Images of the parcel by date</source>
        <translation>Beelden van het perceel op datum</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>A click on the map brings a parcel's series, images and decisions.</source>
        <translation>Een klik op de kaart brengt tijdreeksen, beelden en beslissingen van een perceel.</translation>
    </message>
    <message>
        <source>Add Connection…</source>
        <translation>Verbinding toevoegen…</translation>
    </message>
    <message>
        <source>An area and a year, of those that you may see.</source>
        <translation>Een gebied en een jaar, van die u mag zien.</translation>
    </message>
    <message>
        <source>Choose Area…</source>
        <translation>Gebied kiezen…</translation>
    </message>
    <message>
        <source>Choose an area and a year above.</source>
        <translation>Kies hierboven een gebied en een jaar.</translation>
    </message>
    <message>
        <source>Choose the dataset</source>
        <translation>Kies de dataset</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Connected to {}.</source>
        <translation>Verbonden met {}.</translation>
    </message>
    <message>
        <source>Connecting to {}…</source>
        <translation>Verbinding met {} maken…</translation>
    </message>
    <message>
        <source>From a declared parcel to a decision, in three steps to begin with.</source>
        <translation>Van een aangegeven perceel tot een beslissing, om te beginnen in drie stappen.</translation>
    </message>
    <message>
        <source>Give the address of your agency's CbM server and your login, or take a PostgreSQL connection of QGIS. Your administrator knows both.</source>
        <translation>Geef het adres van de CbM-server van uw betaalorgaan en uw login, of neem een PostgreSQL-verbinding van QGIS. Uw beheerder kent beide.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Handleiding</translation>
    </message>
    <message>
        <source>Not connected to {} yet.</source>
        <translation>Nog niet verbonden met {}.</translation>
    </message>
    <message>
        <source>Parcel {} is picked: the panels show its series, images and decisions.</source>
        <translation>Perceel {} is gekozen: de panelen tonen zijn tijdreeksen, beelden en beslissingen.</translation>
    </message>
    <message>
        <source>Pick a parcel</source>
        <translation>Kies een perceel</translation>
    </message>
    <message>
        <source>Show All Parcels</source>
        <translation>Alle percelen tonen</translation>
    </message>
    <message>
        <source>Show the parcels, choose “Pick Parcel” and click on one; or type a parcel id above.</source>
        <translation>Toon de percelen, kies “Perceel kiezen” en klik op een ervan; of typ hierboven een perceel-ID.</translation>
    </message>
    <message>
        <source>This server has no data for you yet. Ask its administrator.</source>
        <translation>Deze server heeft nog geen gegevens voor u. Vraag het de beheerder.</translation>
    </message>
    <message>
        <source>{} is chosen, with {} parcels; others are above.</source>
        <translation>{} is gekozen, met {} percelen; andere staan hierboven.</translation>
    </message>
    <message>
        <source>{} is chosen; others are above.</source>
        <translation>{} is gekozen; andere staan hierboven.</translation>
    </message>
</context>
<context>
    <name>Foi</name>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Heterogeneous</source>
        <translation>Heterogeen</translation>
    </message>
    <message>
        <source>Heterogeneous, several objects</source>
        <translation>Heterogeen, meerdere objecten</translation>
    </message>
    <message>
        <source>Heterogeneous: {} (within {}).</source>
        <translation>Heterogeen: {} (binnen {}).</translation>
    </message>
    <message>
        <source>Homogeneous</source>
        <translation>Homogeen</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Niet beoordeeld</translation>
    </message>
    <message>
        <source>Several objects</source>
        <translation>Meerdere objecten</translation>
    </message>
    <message>
        <source>Several objects: {}.</source>
        <translation>Meerdere objecten: {}.</translation>
    </message>
    <message>
        <source>This parcel cannot be judged: {}.</source>
        <translation>Dit perceel kan niet worden beoordeeld: {}.</translation>
    </message>
    <message>
        <source>This parcel is homogeneous: {}.</source>
        <translation>Dit perceel is homogeen: {}.</translation>
    </message>
    <message>
        <source>all its pixels are no-data</source>
        <translation>al zijn pixels zijn geen gegevens</translation>
    </message>
    <message>
        <source>it has no geometry</source>
        <translation>het heeft geen geometrie</translation>
    </message>
    <message>
        <source>it has too few pixels</source>
        <translation>het heeft te weinig pixels</translation>
    </message>
    <message>
        <source>it holds no pixel centre</source>
        <translation>het bevat geen pixelmidden</translation>
    </message>
    <message>
        <source>it is not a polygon</source>
        <translation>het is geen polygoon</translation>
    </message>
    <message>
        <source>it lies outside the class raster</source>
        <translation>het ligt buiten het klassenraster</translation>
    </message>
    <message>
        <source>none of its pixels is of a class with a name</source>
        <translation>geen van zijn pixels hoort bij een klasse met een naam</translation>
    </message>
    <message>
        <source>nothing is left of it inside the buffer</source>
        <translation>binnen de buffer blijft er niets van over</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>pixels</translation>
    </message>
    <message>
        <source>{listed} and {more} more</source>
        <translation>{listed} en nog {more}</translation>
    </message>
    <message>
        <source>{number} × {name} (up to {size} {unit})</source>
        <translation>{number} × {name} (tot {size} {unit})</translation>
    </message>
</context>
<context>
    <name>FoiChecks</name>
    <message>
        <source>CbM: FOI check of {}</source>
        <translation>CbM: FOI-controle van {}</translation>
    </message>
    <message>
        <source>CbM: FOI preview</source>
        <translation>CbM: FOI-voorbeeld</translation>
    </message>
    <message>
        <source>FOI {}</source>
        <translation>FOI {}</translation>
    </message>
    <message>
        <source>The results could not be saved: {}</source>
        <translation>De resultaten konden niet worden opgeslagen: {}</translation>
    </message>
</context>
<context>
    <name>FoiDock</name>
    <message numerus="yes">
        <source>%n pixel(s) have values without a name.</source>
        <translation>
            <numerusform>%n pixel heeft een waarde zonder naam.</numerusform>
            <numerusform>%n pixels hebben waarden zonder naam.</numerusform>
        </translation>
    </message>
    <message>
        <source>All features ({})</source>
        <translation>Alle objecten ({})</translation>
    </message>
    <message>
        <source>CbM FOI</source>
        <translation>CbM FOI</translation>
    </message>
    <message>
        <source>Choose a class raster first.</source>
        <translation>Kies eerst een klassenraster.</translation>
    </message>
    <message>
        <source>Choose a class raster: one band of whole numbers, such as a crop map.</source>
        <translation>Kies een klassenraster: één band met gehele getallen, zoals een gewassenkaart.</translation>
    </message>
    <message>
        <source>Choose an area and a year first.</source>
        <translation>Kies eerst een gebied en een jaar.</translation>
    </message>
    <message>
        <source>GeoPackage (*.gpkg)</source>
        <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <source>Parcel {} · {} pixels</source>
        <translation>Perceel {} · {} pixels</translation>
    </message>
    <message>
        <source>Pick a parcel on the map first, or choose a layer of parcels.</source>
        <translation>Kies eerst een perceel op de kaart, of kies een laag met percelen.</translation>
    </message>
    <message>
        <source>Pick a parcel on the map, or select one in the layer chosen above.</source>
        <translation>Kies een perceel op de kaart, of selecteer er een in de hierboven gekozen laag.</translation>
    </message>
    <message>
        <source>Raster values without a name: {}.</source>
        <translation>Rasterwaarden zonder naam: {}.</translation>
    </message>
    <message>
        <source>Save the results</source>
        <translation>De resultaten opslaan</translation>
    </message>
    <message>
        <source>Saved {}</source>
        <translation>{} opgeslagen</translation>
    </message>
    <message>
        <source>Selected features ({})</source>
        <translation>Geselecteerde objecten ({})</translation>
    </message>
    <message>
        <source>The layer {} has no field “{}” with parcel ids; the work list stays as it was.</source>
        <translation>De laag {} heeft geen veld “{}” met perceel-ID’s; de werklijst blijft zoals ze was.</translation>
    </message>
    <message>
        <source>The parcel below</source>
        <translation>Het perceel hieronder</translation>
    </message>
</context>
<context>
    <name>FoiPanel</name>
    <message>
        <source>All ({})</source>
        <translation>Alle ({})</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Class raster</source>
        <translation>Klassenraster</translation>
    </message>
    <message>
        <source>Flagged ({})</source>
        <translation>Gemarkeerd ({})</translation>
    </message>
    <message>
        <source>Layer of parcels to check</source>
        <translation>Laag met te controleren percelen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Berichten</translation>
    </message>
    <message>
        <source>One band of whole numbers, such as a crop map</source>
        <translation>Eén band met gehele getallen, zoals een gewassenkaart</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Percelen</translation>
    </message>
    <message>
        <source>Picked parcel</source>
        <translation>Gekozen perceel</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Voortgang van de controle</translation>
    </message>
    <message>
        <source>Results, one row per parcel</source>
        <translation>Resultaten, één perceel per rij</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Uitvoeren</translation>
    </message>
    <message>
        <source>Save as GeoPackage…</source>
        <translation>Als GeoPackage opslaan…</translation>
    </message>
    <message>
        <source>Save the results as GeoPackage</source>
        <translation>De resultaten als GeoPackage opslaan</translation>
    </message>
    <message>
        <source>Show only parcels of this outcome</source>
        <translation>Alleen percelen met deze uitkomst tonen</translation>
    </message>
    <message>
        <source>Take these parcels into the work list</source>
        <translation>Deze percelen in de werklijst opnemen</translation>
    </message>
    <message>
        <source>Which parcels are checked</source>
        <translation>Welke percelen worden gecontroleerd</translation>
    </message>
    <message>
        <source>{} of {} parcels flagged, {} homogeneous, {} not judged.</source>
        <translation>{} van {} percelen gemarkeerd, {} homogeen, {} niet beoordeeld.</translation>
    </message>
</context>
<context>
    <name>FoiResultsModel</name>
    <message>
        <source>Clusters</source>
        <translation>Clusters</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>Perceel</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Aandelen</translation>
    </message>
</context>
<context>
    <name>FoiSettings</name>
    <message>
        <source> pixels</source>
        <translation> pixels</translation>
    </message>
    <message>
        <source>0 is no-data</source>
        <translation>0 is geen gegevens</translation>
    </message>
    <message>
        <source>Areas above</source>
        <translation>Oppervlakten boven</translation>
    </message>
    <message>
        <source>Areas are larger than</source>
        <translation>Oppervlakten zijn groter dan</translation>
    </message>
    <message>
        <source>Choose a file with class names</source>
        <translation>Bestand met klassennamen kiezen</translation>
    </message>
    <message>
        <source>Class names</source>
        <translation>Klassennamen</translation>
    </message>
    <message>
        <source>Clusters above</source>
        <translation>Clusters boven</translation>
    </message>
    <message>
        <source>Clusters have more pixels than</source>
        <translation>Clusters hebben meer pixels dan</translation>
    </message>
    <message>
        <source>Clusters of pixels</source>
        <translation>Clusters van pixels</translation>
    </message>
    <message>
        <source>Connected areas</source>
        <translation>Aaneengesloten oppervlakten</translation>
    </message>
    <message>
        <source>Connected by</source>
        <translation>Verbonden via</translation>
    </message>
    <message>
        <source>Count as published</source>
        <translation>Tellen zoals gepubliceerd</translation>
    </message>
    <message>
        <source>Fewest pixels</source>
        <translation>Minste pixels</translation>
    </message>
    <message>
        <source>File with the class names</source>
        <translation>Bestand met de klassennamen</translation>
    </message>
    <message>
        <source>Heterogeneous at</source>
        <translation>Heterogeen bij</translation>
    </message>
    <message>
        <source>Highest share that makes a parcel heterogeneous</source>
        <translation>Hoogste aandeel dat een perceel heterogeen maakt</translation>
    </message>
    <message>
        <source>Inner buffer</source>
        <translation>Binnenbuffer</translation>
    </message>
    <message>
        <source>Lowest share that makes a parcel heterogeneous</source>
        <translation>Laagste aandeel dat een perceel heterogeen maakt</translation>
    </message>
    <message>
        <source>Parcels with fewer pixels of a class are not judged</source>
        <translation>Percelen met minder pixels van een klasse worden niet beoordeeld</translation>
    </message>
    <message>
        <source>Pixels of a cluster are connected by</source>
        <translation>Pixels van een cluster zijn verbonden via</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Standaardwaarden</translation>
    </message>
    <message>
        <source>Several objects by</source>
        <translation>Objecten naar</translation>
    </message>
    <message>
        <source>Thresholds and Class Names</source>
        <translation>Drempelwaarden en klassennamen</translation>
    </message>
    <message>
        <source>Two clusters of the same class flag a parcel as well, and class 0 never counts</source>
        <translation>Ook twee clusters van dezelfde klasse markeren een perceel, en klasse 0 telt nooit mee</translation>
    </message>
    <message>
        <source>What several objects are found by</source>
        <translation>Waaraan meerdere objecten worden herkend</translation>
    </message>
    <message>
        <source>edges (4)</source>
        <translation>randen (4)</translation>
    </message>
    <message>
        <source>edges and corners (8)</source>
        <translation>randen en hoeken (8)</translation>
    </message>
    <message>
        <source>from the raster's style</source>
        <translation>uit de stijl van het raster</translation>
    </message>
    <message>
        <source>to</source>
        <translation>tot</translation>
    </message>
</context>
<context>
    <name>Formulas</name>
    <message>
        <source>Name “{}” is taken; choose another.</source>
        <translation>De naam “{}” is bezet; kies een andere.</translation>
    </message>
    <message>
        <source>Name “{}”: a letter, then at most 23 letters, digits or _.</source>
        <translation>Naam “{}”: een letter, dan hoogstens 23 letters, cijfers of _.</translation>
    </message>
    <message>
        <source>the formula is too long.</source>
        <translation>de formule is te lang.</translation>
    </message>
    <message>
        <source>the formula names no band, for example B08 or VV.</source>
        <translation>de formule noemt geen band, bijvoorbeeld B08 of VV.</translation>
    </message>
    <message>
        <source>there is no function “{}”; there are {functions}.</source>
        <translation>er is geen functie “{}”; er zijn {functions}.</translation>
    </message>
    <message>
        <source>write a formula, for example (B08 - B04) / (B08 + B04).</source>
        <translation>schrijf een formule, bijvoorbeeld (B08 - B04) / (B08 + B04).</translation>
    </message>
    <message>
        <source>{}: this parcel has no product with all of its bands; there are {}.</source>
        <translation>{}: dit perceel heeft geen product met alle benodigde banden; er zijn {}.</translation>
    </message>
    <message>
        <source>“{}” cannot be read as a formula.</source>
        <translation>“{}” kan niet als formule worden gelezen.</translation>
    </message>
    <message>
        <source>“{}” is not allowed; use numbers, bands, + - * / ** ( ).</source>
        <translation>“{}” is niet toegestaan; gebruik getallen, banden, + - * / ** ( ).</translation>
    </message>
    <message>
        <source>“{}” takes another number of values.</source>
        <translation>“{}” neemt een ander aantal waarden.</translation>
    </message>
</context>
<context>
    <name>FormulasDialog</name>
    <message>
        <source>Add a formula</source>
        <translation>Een formule toevoegen</translation>
    </message>
    <message>
        <source>Bands as reflectance 0 to 1 (B02, B03, …, B8A, B11) or radar power (VV, VH). Operators + - * / ** ( ), functions {}.</source>
        <translation>Banden als reflectie 0 tot 1 (B02, B03, …, B8A, B11) of radarvermogen (VV, VH). Operatoren + - * / ** ( ), functies {}.</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Own Formulas</source>
        <translation>Eigen formules</translation>
    </message>
    <message>
        <source>Own formulas</source>
        <translation>Eigen formules</translation>
    </message>
    <message>
        <source>Remove the selected formula</source>
        <translation>De geselecteerde formule verwijderen</translation>
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
        <translation>&lt;b&gt;Verbinding toevoegen…&lt;/b&gt; in de melding, met dezelfde naam.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Bring Back the Previous List&lt;/b&gt; undoes that a list was replaced or cleared.</source>
        <translation>&lt;b&gt;De vorige lijst terughalen&lt;/b&gt; maakt ongedaan dat een lijst is vervangen of geleegd.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Calendar&lt;/b&gt; (&lt;kbd&gt;D&lt;/kbd&gt;) shows the season at a glance: a row for every month, eight half weeks across, each date in its place, the parcel's series below. The calendar is saved as PNG or PDF.</source>
        <translation>&lt;b&gt;Kalender&lt;/b&gt; (&lt;kbd&gt;D&lt;/kbd&gt;) toont het seizoen in één oogopslag: een rij voor elke maand, acht halve weken naast elkaar, elke datum op zijn plaats, de reeks van het perceel eronder. De kalender wordt als PNG of PDF opgeslagen.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Choose the dataset&lt;/b&gt;, an area and a year. The newest one is taken unless you choose another.</source>
        <translation>&lt;b&gt;Kies de dataset&lt;/b&gt;, een gebied en een jaar. De nieuwste wordt genomen als u geen andere kiest.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Compare&lt;/b&gt; (&lt;kbd&gt;V&lt;/kbd&gt;) shows two dates with a divider to drag. &lt;b&gt;Side by side&lt;/b&gt; puts them next to each other.</source>
        <translation>&lt;b&gt;Vergelijken&lt;/b&gt; (&lt;kbd&gt;V&lt;/kbd&gt;) toont twee datums met een scheidslijn om te verslepen. &lt;b&gt;Naast elkaar&lt;/b&gt; zet ze bij elkaar.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Compliant&lt;/b&gt;, &lt;b&gt;Not compliant&lt;/b&gt; or &lt;b&gt;Inconclusive&lt;/b&gt;, with a reason and a note if need be. Every decision is kept with who and when; the latest counts. Taking one back adds a new decision: what counted before it, or &lt;b&gt;Inconclusive&lt;/b&gt; where nothing did. Decisions taken before the parcel's outline changed are marked.</source>
        <translation>&lt;b&gt;Conform&lt;/b&gt;, &lt;b&gt;Niet conform&lt;/b&gt; of &lt;b&gt;Niet eenduidig&lt;/b&gt;, zo nodig met een reden en een notitie. Elke beslissing blijft bewaard met wie en wanneer; de laatste geldt. Een beslissing terugnemen voegt een nieuwe toe: wat ervoor gold, of &lt;b&gt;Niet eenduidig&lt;/b&gt; waar niets gold. Beslissingen van vóór een wijziging van de perceelomtrek zijn gemerkt.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Connect.&lt;/b&gt; &lt;b&gt;Add Connection…&lt;/b&gt; asks for a name, the server's address and a login. Your administrator knows them.</source>
        <translation>&lt;b&gt;Verbinden.&lt;/b&gt; &lt;b&gt;Verbinding toevoegen…&lt;/b&gt; vraagt naar een naam, het adres van de server en een login. Uw beheerder kent ze.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Curves&lt;/b&gt;: a smooth curve drawn beside the observations, never instead of them; own formulas such as &lt;code&gt;(B08 - B05) / (B08 + B05)&lt;/code&gt;.</source>
        <translation>&lt;b&gt;Curven&lt;/b&gt;: een afgevlakte curve naast de waarnemingen, nooit in plaats ervan; eigen formules zoals &lt;code&gt;(B08 - B05) / (B08 + B05)&lt;/code&gt;.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Edit Connection…&lt;/b&gt; in the message takes the new ones.</source>
        <translation>&lt;b&gt;Verbinding bewerken…&lt;/b&gt; in de melding neemt de nieuwe.</translation>
    </message>
    <message>
        <source>&lt;b&gt;FOI&lt;/b&gt;: whether the parcel is one homogeneous field.</source>
        <translation>&lt;b&gt;FOI&lt;/b&gt;: of het perceel één homogeen veld is.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Images&lt;/b&gt;: the parcel on every date, as a filmstrip or as a calendar.</source>
        <translation>&lt;b&gt;Beelden&lt;/b&gt;: het perceel op elke datum, als filmstrook of als kalender.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Keep&lt;/b&gt; a parcel in the plot (&lt;kbd&gt;K&lt;/kbd&gt;) to compare it with the ones you pick next.</source>
        <translation>&lt;b&gt;Houd&lt;/b&gt; een perceel in de grafiek (&lt;kbd&gt;K&lt;/kbd&gt;) om het te vergelijken met die u daarna kiest.</translation>
    </message>
    <message>
        <source>&lt;b&gt;List scenes&lt;/b&gt; (&lt;kbd&gt;L&lt;/kbd&gt;) beside the plot; a click on a point or a row shows that scene in the Images panel.</source>
        <translation>&lt;b&gt;Scènes weergeven&lt;/b&gt; (&lt;kbd&gt;L&lt;/kbd&gt;) naast de grafiek; een klik op een punt of een rij toont die scène in het beeldenpaneel.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Parcel&lt;/b&gt;: where you look, what was declared there, and your decision.</source>
        <translation>&lt;b&gt;Perceel&lt;/b&gt;: waar u kijkt, wat daar is aangegeven, en uw beslissing.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Parcels with Attribute Table&lt;/b&gt; adds them once more as a layer with a table, for selections and expressions.</source>
        <translation>&lt;b&gt;Percelen met attributentabel&lt;/b&gt; voegt ze nog eens toe als laag met een tabel, voor selecties en expressies.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Peers&lt;/b&gt; (&lt;kbd&gt;E&lt;/kbd&gt;): the grey ground is what parcels with the same crop nearby show at that time. The distance from their middle is said under the mouse; &lt;b&gt;Curves&lt;/b&gt; has a panel for it.</source>
        <translation>&lt;b&gt;Vergelijkingspercelen&lt;/b&gt; (&lt;kbd&gt;E&lt;/kbd&gt;): de grijze grond is wat percelen met hetzelfde gewas in de buurt op dat moment laten zien. De afstand tot hun midden staat bij de muisaanwijzer; &lt;b&gt;Curven&lt;/b&gt; heeft er een deelgrafiek voor.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Pick Parcel&lt;/b&gt; and a click on the map. Where parcels overlap, choose one in the list.</source>
        <translation>&lt;b&gt;Perceel kiezen&lt;/b&gt; en een klik op de kaart. Waar percelen overlappen, kiest u er een uit de lijst.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Pick a parcel.&lt;/b&gt; &lt;b&gt;Show All Parcels&lt;/b&gt; puts them on the map and goes near enough; &lt;b&gt;Pick Parcel&lt;/b&gt; and a click bring series, images and decisions of the parcel under the cursor.</source>
        <translation>&lt;b&gt;Kies een perceel.&lt;/b&gt; &lt;b&gt;Alle percelen tonen&lt;/b&gt; zet ze op de kaart en gaat dichtbij genoeg; &lt;b&gt;Perceel kiezen&lt;/b&gt; en een klik brengen tijdreeksen, beelden en beslissingen van het perceel onder de cursor.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Temporal controller&lt;/b&gt; (&lt;kbd&gt;C&lt;/kbd&gt;): the plot and QGIS' clock move each other.</source>
        <translation>&lt;b&gt;Tijdbeheer&lt;/b&gt; (&lt;kbd&gt;C&lt;/kbd&gt;): de grafiek en de klok van QGIS bewegen elkaar.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Time Series&lt;/b&gt;: what the satellites measured on the parcel all season long.</source>
        <translation>&lt;b&gt;Tijdreeksen&lt;/b&gt;: wat de satellieten het hele seizoen op het perceel hebben gemeten.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Work List&lt;/b&gt;: the parcels you go through, one after the other.</source>
        <translation>&lt;b&gt;Werklijst&lt;/b&gt;: de percelen die u een voor een doorloopt.</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Enter&lt;/kbd&gt; puts an image on the map; &lt;b&gt;Add all to the map&lt;/b&gt; makes a group that the temporal controller plays.</source>
        <translation>&lt;kbd&gt;Enter&lt;/kbd&gt; zet een beeld op de kaart; &lt;b&gt;Alle aan de kaart toevoegen&lt;/b&gt; maakt een groep die het tijdbeheer afspeelt.</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;cbm 12345&lt;/kbd&gt; in QGIS' locator, at the bottom left of the window (&lt;kbd&gt;Ctrl+K&lt;/kbd&gt;).</source>
        <translation>&lt;kbd&gt;cbm 12345&lt;/kbd&gt; in de zoekbalk van QGIS, linksonder in het venster (&lt;kbd&gt;Ctrl+K&lt;/kbd&gt;).</translation>
    </message>
    <message>
        <source>A button is grey</source>
        <translation>Een knop is grijs</translation>
    </message>
    <message>
        <source>A click on a point shows what was measured that day, with the image beside it; the Images panel goes to the same date.</source>
        <translation>Een klik op een punt toont wat die dag is gemeten, met het beeld ernaast; het beeldenpaneel gaat naar dezelfde datum.</translation>
    </message>
    <message>
        <source>A failure is one sentence in QGIS' message bar, with the button that helps. While a server or a database does not answer, what was seen before stays usable; the plugin looks for it quietly, and when it answers again the panels go on by themselves. Decisions are never sent twice unasked: one that is not stored is named until it is, and &lt;b&gt;Store Again&lt;/b&gt; sends it.</source>
        <translation>Een fout is één zin in de berichtenbalk van QGIS, met de knop die helpt. Zolang een server of database niet antwoordt, blijft bruikbaar wat al gezien is; de plug-in zoekt er stil naar, en als er weer antwoord komt, gaan de panelen vanzelf verder. Beslissingen worden nooit ongevraagd twee keer verstuurd: wat niet is opgeslagen wordt genoemd tot het dat is, en &lt;b&gt;Opnieuw opslaan&lt;/b&gt; verstuurt het.</translation>
    </message>
    <message>
        <source>A message above the map that the server does not answer, with buttons to try again and to edit the connection</source>
        <translation>Een melding boven de kaart dat de server niet antwoordt, met knoppen om opnieuw te proberen en om de verbinding te bewerken</translation>
    </message>
    <message>
        <source>A parcel has no observations</source>
        <translation>Een perceel heeft geen waarnemingen</translation>
    </message>
    <message>
        <source>A parcel in spring left of the divider and in summer right of it</source>
        <translation>Een perceel in het voorjaar links van de scheidslijn en in de zomer rechts ervan</translation>
    </message>
    <message>
        <source>A project uses a connection that this computer does not have</source>
        <translation>Een project gebruikt een verbinding die deze computer niet heeft</translation>
    </message>
    <message>
        <source>A selection in any polygon layer, with &lt;b&gt;Follow Selection&lt;/b&gt; in the CbM menu.</source>
        <translation>Een selectie in een willekeurige polygonenlaag, met &lt;b&gt;Selectie volgen&lt;/b&gt; in het CbM-menu.</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algoritme</translation>
    </message>
    <message>
        <source>All scenes of the season over the picked parcel, under one stretch, so that colours can be compared between dates. Choose true colour, false colours, NDVI, the scene classification or radar; leave out cloudy dates; make all of them brighter. Below each picture stand its date, the hidden share of the parcel, and the orbit (↗ ascending, ↘ descending).</source>
        <translation>Alle scènes van het seizoen over het gekozen perceel, met één strekking, zodat kleuren tussen datums vergelijkbaar zijn. Kies ware kleuren, valse kleuren, NDVI, de scèneclassificatie of radar; laat bewolkte datums weg; maak alle helderder. Onder elk beeld staan zijn datum, het verborgen aandeel van het perceel en de baan (↗ stijgend, ↘ dalend).</translation>
    </message>
    <message>
        <source>An observation in the plot with its date, values, number of pixels, cloud share and image</source>
        <translation>Een waarneming in de grafiek met datum, waarden, aantal pixels, aandeel bewolking en beeld</translation>
    </message>
    <message>
        <source>Ask whether it runs. &lt;b&gt;Try Again&lt;/b&gt;, or wait: the plugin looks for it by itself.</source>
        <translation>Vraag of hij draait. &lt;b&gt;Opnieuw proberen&lt;/b&gt;, of wacht: de plug-in zoekt hem vanzelf.</translation>
    </message>
    <message>
        <source>Beside the pictures it can show the &lt;b&gt;NDVI histogram&lt;/b&gt; of the parcel's pixels (one scale for all dates) and where they lie between &lt;b&gt;red and near infrared&lt;/b&gt;: the date's own in red over those of all dates before. Radar can be kept to ascending or descending passes, which see the parcel from two sides.</source>
        <translation>Naast de beelden kan hij het &lt;b&gt;NDVI-histogram&lt;/b&gt; van de pixels van het perceel tonen (één schaal voor alle datums) en waar ze liggen tussen &lt;b&gt;rood en nabij-infrarood&lt;/b&gt;: die van de datum zelf in rood over die van alle eerdere datums. Radar kan worden beperkt tot stijgende of dalende passages, die het perceel van twee kanten zien.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>CbM adds a tool bar and five panels to QGIS. Move, stack or close them like any other panel: QGIS remembers where they were.</source>
        <translation>CbM voegt aan QGIS een werkbalk en vijf panelen toe. Verplaats, stapel of sluit ze zoals elk ander paneel: QGIS onthoudt waar ze stonden.</translation>
    </message>
    <message>
        <source>CbM for QGIS: the analyst's guide</source>
        <translation>CbM voor QGIS: de handleiding voor de beoordelaar</translation>
    </message>
    <message>
        <source>Chips of parcels</source>
        <translation>Beelduitsneden van percelen</translation>
    </message>
    <message>
        <source>Choose area and year in the &lt;b&gt;CbM Parcel&lt;/b&gt; panel. Then there are four ways to a parcel:</source>
        <translation>Kies gebied en jaar in het paneel &lt;b&gt;CbM Perceel&lt;/b&gt;. Dan zijn er vier wegen naar een perceel:</translation>
    </message>
    <message>
        <source>Choose products (indices, bands, radar, coherence, weather) and a statistic. The ribbon is the range from 25 to 75 % of the parcel's pixels. Cloudy observations are hollow and not joined; which classes count as hidden and from which share on is up to you.</source>
        <translation>Kies producten (indexen, banden, radar, coherentie, weer) en een statistiek. Het lint is het bereik van 25 tot 75 % van de pixels van het perceel. Bewolkte waarnemingen zijn hol en niet verbonden; welke klassen als verborgen tellen en vanaf welk aandeel, bepaalt u.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindingen</translation>
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
        <translation>Databases kunnen niet bevraagd worden, servers wel</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Beslissen</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Doet</translation>
    </message>
    <message>
        <source>FOI checks</source>
        <translation>FOI-controles</translation>
    </message>
    <message>
        <source>FOI heterogeneity, FOI cardinality</source>
        <translation>FOI-heterogeniteit, FOI-kardinaliteit</translation>
    </message>
    <message>
        <source>FOI signal statistics</source>
        <translation>FOI-signaalstatistieken</translation>
    </message>
    <message>
        <source>Fill the list from a file of ids, the clipboard, a crop, a decision still to be taken, a polygon drawn on the map or a selection. Walk it with &lt;kbd&gt;N&lt;/kbd&gt; and &lt;kbd&gt;P&lt;/kbd&gt;; after a decision the next parcel comes up by itself.</source>
        <translation>Vul de lijst uit een bestand met ID’s, het klembord, een gewas, een nog te nemen beslissing, een op de kaart getekende polygoon of een selectie. Loop erdoor met &lt;kbd&gt;N&lt;/kbd&gt; en &lt;kbd&gt;P&lt;/kbd&gt;; na een beslissing komt het volgende perceel vanzelf.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Eerste stappen</translation>
    </message>
    <message>
        <source>For many parcels at once, the algorithms under &lt;b&gt;CbM&lt;/b&gt; in the Processing toolbox do the same work, also in models, in batches and with &lt;code&gt;qgis_process&lt;/code&gt;.</source>
        <translation>Voor veel percelen tegelijk doen de algoritmen onder &lt;b&gt;CbM&lt;/b&gt; in de toolbox van Processing hetzelfde werk, ook in modellen, in batches en met &lt;code&gt;qgis_process&lt;/code&gt;.</translation>
    </message>
    <message>
        <source>From a declared parcel to a decision, without leaving QGIS.</source>
        <translation>Van een aangegeven perceel tot een beslissing, zonder QGIS te verlaten.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Beelden</translation>
    </message>
    <message>
        <source>Is the parcel one homogeneous field? Choose a class raster; the panel shows classes and clusters inside the picked parcel, their shares against the limits, and a verdict. Run it on a selection or on all parcels; the result is a layer with a filter. A click on a row goes there.</source>
        <translation>Is het perceel één homogeen veld? Kies een klassenraster; het paneel toont klassen en clusters binnen het gekozen perceel, hun aandelen tegenover de grenzen, en een oordeel. Voer de controle uit op een selectie of op alle percelen; het resultaat is een laag met een filter. Een klik op een rij gaat erheen.</translation>
    </message>
    <message>
        <source>It may be too small for a pixel, or outside of all scenes. Your administrator can say which.</source>
        <translation>Het is misschien te klein voor een pixel, of ligt buiten alle scènes. Uw beheerder kan zeggen welke van de twee.</translation>
    </message>
    <message>
        <source>It takes too long</source>
        <translation>Het duurt te lang</translation>
    </message>
    <message>
        <source>Its id in the panel, and &lt;kbd&gt;Enter&lt;/kbd&gt;.</source>
        <translation>Zijn id in het paneel, en &lt;kbd&gt;Enter&lt;/kbd&gt;.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Toets</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>Limits, clusters and class names are under &lt;b&gt;Thresholds and Class Names&lt;/b&gt;.</source>
        <translation>Grenzen, clusters en klassennamen staan onder &lt;b&gt;Drempelwaarden en klassennamen&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Makes</source>
        <translation>Maakt</translation>
    </message>
    <message>
        <source>More stands in QGIS' message log, under &lt;b&gt;CbM&lt;/b&gt;.</source>
        <translation>Meer staat in het berichtenlogboek van QGIS, onder &lt;b&gt;CbM&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Most of them ask for the connection's name, the dataset (area and year, such as &lt;code&gt;nl_2024&lt;/code&gt;) and the parcels: a layer, or their ids with commas between.</source>
        <translation>De meeste vragen de naam van de verbinding, de dataset (gebied en jaar, zoals &lt;code&gt;nl_2024&lt;/code&gt;) en de percelen: een laag, of hun id's met komma's ertussen.</translation>
    </message>
    <message>
        <source>No server answers</source>
        <translation>Er antwoordt geen server</translation>
    </message>
    <message>
        <source>Open &lt;b&gt;Settings ▸ Options ▸ CbM&lt;/b&gt; and add a connection: a &lt;b&gt;CbM server&lt;/b&gt; (its address and a login kept in QGIS' own authentication store) or a &lt;b&gt;PostgreSQL database&lt;/b&gt; that is already saved in QGIS. Both show the same parcels, series, decisions and images. &lt;b&gt;Test Connection&lt;/b&gt; says what is wrong in a sentence.</source>
        <translation>Open &lt;b&gt;Extra ▸ Opties ▸ CbM&lt;/b&gt; en voeg een verbinding toe: een &lt;b&gt;CbM-server&lt;/b&gt; (zijn adres en een aanmelding die in de eigen authenticatieopslag van QGIS wordt bewaard) of een &lt;b&gt;PostgreSQL-database&lt;/b&gt; die al in QGIS is opgeslagen. Beide tonen dezelfde percelen, reeksen, beslissingen en beelden. &lt;b&gt;Verbinding testen&lt;/b&gt; zegt in één zin wat er niet klopt.</translation>
    </message>
    <message>
        <source>Parcel panel, work list, map, plot, images</source>
        <translation>Perceelpaneel, werklijst, kaart, grafiek, beelden</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Percelen</translation>
    </message>
    <message>
        <source>Parcels on the map</source>
        <translation>Percelen op de kaart</translation>
    </message>
    <message>
        <source>Parcels on the map in the colours of their latest decisions, with the legend below the parcel's card</source>
        <translation>Percelen op de kaart in de kleuren van hun laatste beslissingen, met de legenda onder de perceelkaart</translation>
    </message>
    <message>
        <source>Peers of parcels</source>
        <translation>Vergelijkingspercelen</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Grafiek</translation>
    </message>
    <message>
        <source>Plots can be neither copied nor saved</source>
        <translation>Grafieken kunnen niet worden gekopieerd of opgeslagen</translation>
    </message>
    <message>
        <source>Report of parcels</source>
        <translation>Rapport van percelen</translation>
    </message>
    <message>
        <source>Save as PNG, SVG or CSV, or copy. CSV tells the scene and the bands behind every number.</source>
        <translation>Sla op als PNG, SVG of CSV, of kopieer. CSV vermeldt de scène en de banden achter elk getal.</translation>
    </message>
    <message>
        <source>Series of parcels</source>
        <translation>Reeksen van percelen</translation>
    </message>
    <message>
        <source>Statistics of polygons</source>
        <translation>Statistieken van polygonen</translation>
    </message>
    <message>
        <source>The FOI panel with a flagged parcel: its classes, their shares between the limits, and the list of results</source>
        <translation>Het FOI-paneel met een gemarkeerd perceel: zijn klassen, hun aandelen tussen de grenzen en de lijst met resultaten</translation>
    </message>
    <message>
        <source>The NDVI of a parcel through the season with its smooth curve, before the grey band of its peers</source>
        <translation>De NDVI van een perceel door het seizoen met zijn afgevlakte curve, voor de grijze strook van zijn vergelijkingspercelen</translation>
    </message>
    <message>
        <source>The Parcel panel with the three first steps: connect, choose the dataset, pick a parcel</source>
        <translation>Het paneel Perceel met de drie eerste stappen: verbinden, de dataset kiezen, een perceel kiezen</translation>
    </message>
    <message>
        <source>The Processing toolbox with the algorithms of CbM</source>
        <translation>De toolbox van Processing met de algoritmen van CbM</translation>
    </message>
    <message>
        <source>The Python package &lt;code&gt;matplotlib&lt;/code&gt; is missing.</source>
        <translation>Het Python-pakket &lt;code&gt;matplotlib&lt;/code&gt; ontbreekt.</translation>
    </message>
    <message>
        <source>The Python package &lt;code&gt;psycopg2&lt;/code&gt; is missing.</source>
        <translation>Het Python-pakket &lt;code&gt;psycopg2&lt;/code&gt; ontbreekt.</translation>
    </message>
    <message>
        <source>The QGIS window with a parcel on the map, its NDVI series below and the parcel's card to the right</source>
        <translation>Het QGIS-venster met een perceel op de kaart, zijn NDVI-reeks eronder en de perceelkaart rechts</translation>
    </message>
    <message>
        <source>The blue book in each panel opens this guide at the panel's chapter. Where a button is grey, rest the mouse on it: it says why.</source>
        <translation>Het blauwe boek in elk paneel opent deze gids bij het hoofdstuk van het paneel. Is een knop grijs, laat de muis er dan op rusten: hij zegt waarom.</translation>
    </message>
    <message>
        <source>The calendar with the histogram of the parcel's NDVI on each date, from bare soil to full growth</source>
        <translation>De kalender met het NDVI-histogram van het perceel op elke datum, van kale grond tot volle groei</translation>
    </message>
    <message>
        <source>The card shows crop, area, centroid and the nearest parcels with the same crop (the peers). The groups of the card can be folded and stay so. &lt;b&gt;Copy&lt;/b&gt; takes the attributes, and by its arrow the id, the centroid or the outline alone.</source>
        <translation>Het overzicht toont gewas, oppervlakte, centroïde en de dichtstbijzijnde percelen met hetzelfde gewas (de vergelijkingspercelen). De groepen van het overzicht kunnen worden ingeklapt en blijven zo. &lt;b&gt;Kopiëren&lt;/b&gt; neemt de attributen, en via de pijl alleen de ID, de centroïde of de omtrek.</translation>
    </message>
    <message>
        <source>The connection dialog after a successful test, with the area, year and products it has found</source>
        <translation>Het verbindingsvenster na een geslaagde test, met het gebied, het jaar en de producten die het heeft gevonden</translation>
    </message>
    <message>
        <source>The filmstrip of a parcel in true colour, with date, cloud share and orbit below each picture</source>
        <translation>De filmstrook van een perceel in ware kleuren, met datum, aandeel bewolking en baan onder elk beeld</translation>
    </message>
    <message>
        <source>The first button beside the year adds all parcels to the map: outlined (for imagery below), by crop, or by latest decision as a traffic light. From afar they are summed up. A decision shows on the map as soon as it is stored. The colours are explained below the card; where the parcels come from a database, in QGIS' own layer panel.</source>
        <translation>De eerste knop naast het jaar voegt alle percelen aan de kaart toe: als omtrek (met beelden eronder), op gewas, of op laatste beslissing als een verkeerslicht. Van ver worden ze samengevat. Een beslissing is op de kaart te zien zodra ze is opgeslagen. De kleuren worden onder het overzicht uitgelegd; als de percelen uit een database komen, in het lagenpaneel van QGIS.</translation>
    </message>
    <message>
        <source>The form of the algorithm Series of parcels, filled in for one parcel</source>
        <translation>Het formulier van het algoritme Reeksen van percelen, ingevuld voor één perceel</translation>
    </message>
    <message>
        <source>The mouse on it tells what is missing: a right, a product, or access to the images.</source>
        <translation>De muis erop zegt wat er ontbreekt: een recht, een product of toegang tot de beelden.</translation>
    </message>
    <message>
        <source>The parcel's card with reason, note and the three outcomes, and the decisions so far below</source>
        <translation>De perceelkaart met reden, notitie en de drie uitkomsten, en de beslissingen tot nu toe eronder</translation>
    </message>
    <message>
        <source>The red cross cancels at once. How long QGIS waits for a server is in the options.</source>
        <translation>Het rode kruis breekt meteen af. Hoe lang QGIS op een server wacht, staat in de opties.</translation>
    </message>
    <message>
        <source>The report is for the file, or for the farmer:</source>
        <translation>Het rapport is voor het dossier, of voor de landbouwer:</translation>
    </message>
    <message>
        <source>The report of a parcel: what was declared, the NDVI series and the clearest images of the season</source>
        <translation>Het rapport van een perceel: wat is aangegeven, de NDVI-reeks en de helderste beelden van het seizoen</translation>
    </message>
    <message>
        <source>The season of a parcel as a calendar: a row for each month and the parcel's picture on each date</source>
        <translation>Het seizoen van een perceel als kalender: een rij voor elke maand en het beeld van het perceel op elke datum</translation>
    </message>
    <message>
        <source>The second button puts an orthophoto or base map below them: those the administrator publishes, the XYZ connections saved in QGIS, or a layer of the project. &lt;b&gt;Fetch Through the Server&lt;/b&gt; is for computers that do not reach the web.</source>
        <translation>De tweede legt er een orthofoto of achtergrondkaart onder: die de beheerder publiceert, de in QGIS opgeslagen XYZ-verbindingen, of een laag van het project. &lt;b&gt;Via de server ophalen&lt;/b&gt; is voor computers die het web niet bereiken.</translation>
    </message>
    <message>
        <source>The steps come up by themselves until there is a connection. &lt;b&gt;Plugins ▸ CbM – Checks by Monitoring ▸ First Steps&lt;/b&gt; brings them back.</source>
        <translation>De stappen verschijnen vanzelf zolang er geen verbinding is. &lt;b&gt;Plug-ins ▸ CbM – controles door monitoring ▸ Eerste stappen&lt;/b&gt; haalt ze terug.</translation>
    </message>
    <message>
        <source>The work list with all potato parcels, their areas and what was decided</source>
        <translation>De werklijst met alle aardappelpercelen, hun oppervlakte en wat er is beslist</translation>
    </message>
    <message>
        <source>The workbench</source>
        <translation>De werkplek</translation>
    </message>
    <message>
        <source>Thematic raster from chips</source>
        <translation>Thematisch raster uit beelduitsneden</translation>
    </message>
    <message>
        <source>Three plots below each other on one axis of time: NDVI, temperature and precipitation</source>
        <translation>Drie grafieken onder elkaar op één tijdas: NDVI, temperatuur en neerslag</translation>
    </message>
    <message>
        <source>Time series</source>
        <translation>Tijdreeksen</translation>
    </message>
    <message>
        <source>Time series, peers</source>
        <translation>Tijdreeksen, vergelijkingspercelen</translation>
    </message>
    <message>
        <source>Toolbox</source>
        <translation>Toolbox</translation>
    </message>
    <message>
        <source>Turn the wheel or drag a frame to look closer; &lt;kbd&gt;Home&lt;/kbd&gt; shows the whole season again.</source>
        <translation>Draai aan het wiel of sleep een kader om beter te kijken; &lt;kbd&gt;Home&lt;/kbd&gt; toont weer het hele seizoen.</translation>
    </message>
    <message>
        <source>Two dates compared</source>
        <translation>Twee datums vergeleken</translation>
    </message>
    <message>
        <source>User name or password are wrong, or expired</source>
        <translation>Gebruikersnaam of wachtwoord zijn onjuist of verlopen</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Weer</translation>
    </message>
    <message>
        <source>Weather of the parcel's place stands among the products: rain as bars, the day's mean temperature with a band from lowest to highest. Choose it beside an index, and drought or frost explains what a curve alone does not.</source>
        <translation>Het weer op de plaats van het perceel staat bij de producten: regen als staven, de gemiddelde dagtemperatuur met een strook van laagste tot hoogste. Kies het naast een index: droogte of vorst verklaart wat een curve alleen niet verklaart.</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Wat helpt</translation>
    </message>
    <message>
        <source>What was seen is kept on disk: the second look is instant and works without a network, also by a click on a parcel seen before; the size of this cache and a button to empty it are on the same page.</source>
        <translation>Wat is bekeken blijft op schijf: de tweede keer gaat het direct en zonder netwerk, ook bij een klik op een eerder bekeken perceel; de grootte van deze cache en een knop om hem leeg te maken staan op dezelfde pagina.</translation>
    </message>
    <message>
        <source>What you see</source>
        <translation>Wat u ziet</translation>
    </message>
    <message>
        <source>What you see is what you walk: filter by a text or a decision, click a heading to sort, a third time for the list's own order.</source>
        <translation>Wat u ziet, wordt doorlopen: filter op een tekst of een beslissing, klik op een kop om te sorteren, en een derde keer voor de eigen volgorde van de lijst.</translation>
    </message>
    <message>
        <source>When something fails</source>
        <translation>Als er iets misgaat</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Without a server images are cut from the scenes where they lie: a folder, a web server, or an S3 store with your own access keys (chosen in the connection, or those of the environment and of the AWS profile file). Where you have no access the Images panel says why.</source>
        <translation>Zonder server worden beelden uit de scènes gesneden waar die liggen: een map, een webserver of een S3-opslag met uw eigen toegangssleutels (gekozen in de verbinding, of die van de omgeving en van het AWS-profielbestand). Waar u geen toegang hebt, zegt het beeldenpaneel waarom.</translation>
    </message>
    <message>
        <source>Work list</source>
        <translation>Werklijst</translation>
    </message>
    <message>
        <source>a class raster for the FOI check, from a stack of images</source>
        <translation>een klassenraster voor de FOI-controle, uit een stapel beelden</translation>
    </message>
    <message>
        <source>a page for each parcel, with series, images and decisions, as HTML or PDF</source>
        <translation>een pagina voor elk perceel, met reeks, beelden en beslissingen, als HTML of PDF</translation>
    </message>
    <message>
        <source>a table of the nearest parcels with the same crop</source>
        <translation>een tabel van de dichtstbijzijnde percelen met hetzelfde gewas</translation>
    </message>
    <message>
        <source>a table with a row for each parcel, product and date</source>
        <translation>een tabel met een rij voor elk perceel, elk product en elke datum</translation>
    </message>
    <message>
        <source>calendar, compare, show on the map</source>
        <translation>kalender, vergelijken, op de kaart tonen</translation>
    </message>
    <message>
        <source>compliant, not compliant, inconclusive</source>
        <translation>conform, niet conform, niet eenduidig</translation>
    </message>
    <message>
        <source>copy values or the selected rows</source>
        <translation>waarden of de gekozen rijen kopiëren</translation>
    </message>
    <message>
        <source>images of parcels as GeoTIFF in a folder, with a list</source>
        <translation>beelden van percelen als GeoTIFF in een map, met een lijst</translation>
    </message>
    <message>
        <source>next observation, next curve; Enter chooses it</source>
        <translation>volgende waarneming, volgende curve; Enter kiest die</translation>
    </message>
    <message>
        <source>next, previous, next undecided</source>
        <translation>volgend, vorig, volgend zonder beslissing</translation>
    </message>
    <message>
        <source>pan, table, list, keep, peers, controller</source>
        <translation>verschuiven, tabel, lijst, houden, vergelijkingspercelen, tijdbeheer</translation>
    </message>
    <message>
        <source>parcels whose series looks like that of two fields</source>
        <translation>percelen waarvan de reeks lijkt op die van twee velden</translation>
    </message>
    <message>
        <source>parcels with the verdict of the FOI check</source>
        <translation>percelen met het oordeel van de FOI-controle</translation>
    </message>
    <message>
        <source>polygons with the statistics of any raster inside them</source>
        <translation>polygonen met de statistieken van een willekeurig raster erbinnen</translation>
    </message>
    <message>
        <source>run, cancel</source>
        <translation>uitvoeren, annuleren</translation>
    </message>
    <message>
        <source>zoom in, out, everything</source>
        <translation>inzoomen, uitzoomen, alles</translation>
    </message>
</context>
<context>
    <name>HelpButton</name>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
</context>
<context>
    <name>ImagesDock</name>
    <message numerus="yes">
        <source>%n image(s) added; the temporal controller plays them.</source>
        <translation>
            <numerusform>%n beeld toegevoegd; het tijdbeheer speelt het af.</numerusform>
            <numerusform>%n beelden toegevoegd; het tijdbeheer speelt ze af.</numerusform>
        </translation>
    </message>
    <message>
        <source>CbM</source>
        <translation>CbM</translation>
    </message>
    <message>
        <source>CbM Images</source>
        <translation>CbM Beelden</translation>
    </message>
    <message>
        <source>Loading parcel…</source>
        <translation>Perceel laden…</translation>
    </message>
    <message>
        <source>Looking for scenes…</source>
        <translation>Scènes worden opgezocht…</translation>
    </message>
    <message>
        <source>Parcel {}</source>
        <translation>Perceel {}</translation>
    </message>
    <message>
        <source>Parcel {} · {}</source>
        <translation>Perceel {} · {}</translation>
    </message>
    <message>
        <source>Pick a parcel to see its images.</source>
        <translation>Kies een perceel om zijn beelden te zien.</translation>
    </message>
</context>
<context>
    <name>ImagesPanel</name>
    <message>
        <source>Add all to the map</source>
        <translation>Alle aan de kaart toevoegen</translation>
    </message>
    <message>
        <source>All dates have the same stretch, so that colours can be compared</source>
        <translation>Alle datums hebben dezelfde strekking, zodat kleuren vergelijkbaar zijn</translation>
    </message>
    <message>
        <source>Ascending ↗</source>
        <translation>Stijgend ↗</translation>
    </message>
    <message>
        <source>Both directions</source>
        <translation>Beide richtingen</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Helderheid</translation>
    </message>
    <message>
        <source>Compare two dates</source>
        <translation>Twee datums vergelijken</translation>
    </message>
    <message>
        <source>Darker or brighter, on all dates alike</source>
        <translation>Donkerder of helderder, op alle datums gelijk</translation>
    </message>
    <message>
        <source>Descending ↘</source>
        <translation>Dalend ↘</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Images loaded</source>
        <translation>Geladen beelden</translation>
    </message>
    <message>
        <source>Leave out dates on which more of the parcel is hidden</source>
        <translation>Datums weglaten waarop meer van het perceel verborgen is</translation>
    </message>
    <message>
        <source>Most cloud in per cent</source>
        <translation>Hoogste bewolking in procent</translation>
    </message>
    <message>
        <source>Orbit direction</source>
        <translation>Baanrichting</translation>
    </message>
    <message>
        <source>Passes to the north (ascending) or to the south (descending)</source>
        <translation>Passages naar het noorden (stijgend) of naar het zuiden (dalend)</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Product</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF opslaan…</translation>
    </message>
    <message>
        <source>Save as picture (PNG)…</source>
        <translation>Als afbeelding (PNG) opslaan…</translation>
    </message>
    <message>
        <source>Save the calendar</source>
        <translation>De kalender opslaan</translation>
    </message>
    <message>
        <source>Season as a calendar</source>
        <translation>Seizoen als kalender</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Op de kaart tonen</translation>
    </message>
    <message>
        <source>Stop loading</source>
        <translation>Laden stoppen</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Strekking</translation>
    </message>
    <message>
        <source>Stretch to these images</source>
        <translation>Naar deze beelden strekken</translation>
    </message>
    <message>
        <source>Usual stretch</source>
        <translation>Gebruikelijke strekking</translation>
    </message>
    <message>
        <source>What is shown of each scene</source>
        <translation>Wat van elke scène wordt getoond</translation>
    </message>
</context>
<context>
    <name>LayerLinks</name>
    <message>
        <source>Open in CbM</source>
        <translation>In CbM openen</translation>
    </message>
</context>
<context>
    <name>LayersButton</name>
    <message>
        <source>Layers of a database have their attribute table already.</source>
        <translation>De lagen van een database hebben zelf hun attributentabel.</translation>
    </message>
    <message>
        <source>Parcels as a layer</source>
        <translation>Percelen als laag</translation>
    </message>
    <message>
        <source>Parcels with Attribute Table (OGC API)</source>
        <translation>Percelen met attributentabel (OGC API)</translation>
    </message>
    <message>
        <source>Parcels: {}</source>
        <translation>Percelen: {}</translation>
    </message>
    <message>
        <source>Show all parcels on the map</source>
        <translation>Alle percelen op de kaart tonen</translation>
    </message>
</context>
<context>
    <name>LookLegend</name>
    <message>
        <source>Legend</source>
        <translation>Legenda</translation>
    </message>
</context>
<context>
    <name>MapTool</name>
    <message>
        <source>The map has no CRS: choose one in the status bar, at the bottom right.</source>
        <translation>De kaart heeft geen CRS: kies er een in de statusbalk, rechtsonder.</translation>
    </message>
</context>
<context>
    <name>NoObservation</name>
    <message>
        <source>No observation is stored for parcel {}.</source>
        <translation>Voor perceel {} is geen waarneming opgeslagen.</translation>
    </message>
    <message>
        <source>No observation is stored for parcel {}: it is too small or too narrow, no pixel centre lies in it ({} m²).</source>
        <translation>Voor perceel {} is geen waarneming opgeslagen: het is te klein of te smal, er ligt geen midden van een pixel in ({} m²).</translation>
    </message>
    <message>
        <source>No observation is stored for parcel {}: it lies outside the scenes.</source>
        <translation>Voor perceel {} is geen waarneming opgeslagen: het ligt buiten de scènes.</translation>
    </message>
    <message>
        <source>No observation is stored for parcel {}: the administrator has such small parcels left out ({} m²).</source>
        <translation>Voor perceel {} is geen waarneming opgeslagen: de beheerder laat zulke kleine percelen weg ({} m²).</translation>
    </message>
    <message>
        <source>No observation is stored for parcel {}: the scenes hold no data in its place.</source>
        <translation>Voor perceel {} is geen waarneming opgeslagen: de scènes hebben op die plaats geen gegevens.</translation>
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
        <translation>&amp;Toevoegen…</translation>
    </message>
    <message>
        <source>&amp;Cache on disk, at most</source>
        <translation>&amp;Cache op schijf, hoogstens</translation>
    </message>
    <message>
        <source>&amp;Clear Cache</source>
        <translation>Cache &amp;leegmaken</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bewerken…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>&amp;Time to wait for a server</source>
        <translation>&amp;Wachttijd voor een server</translation>
    </message>
    <message>
        <source>CbM</source>
        <translation>CbM</translation>
    </message>
    <message>
        <source>CbM for QGIS {}</source>
        <translation>CbM voor QGIS {}</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindingen</translation>
    </message>
    <message>
        <source>Connections to CbM servers and databases</source>
        <translation>Verbindingen met CbM-servers en databases</translation>
    </message>
    <message>
        <source>How long to wait for an answer before giving up</source>
        <translation>Hoe lang op een antwoord wordt gewacht</translation>
    </message>
    <message>
        <source>Images added to the map count, too; those that the open project or a saved one shows are never removed.</source>
        <translation>Beelden op de kaart tellen mee; die in het geopende of een opgeslagen project worden getoond, worden nooit verwijderd.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Remember nothing</source>
        <translation>Niets onthouden</translation>
    </message>
    <message>
        <source>Report an &amp;Issue…</source>
        <translation>&amp;Probleem melden…</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Verzoeken</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Bron</translation>
    </message>
    <message>
        <source>What was looked at is kept on disk: the second look is instant and works offline</source>
        <translation>Wat is bekeken blijft op schijf: de tweede keer gaat het direct en zonder netwerk</translation>
    </message>
    <message>
        <source>{} MB in use</source>
        <translation>{} MB in gebruik</translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message>
        <source>Compliant</source>
        <translation>Conform</translation>
    </message>
    <message>
        <source>Inconclusive</source>
        <translation>Niet eenduidig</translation>
    </message>
    <message>
        <source>Not compliant</source>
        <translation>Niet conform</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Zonder beslissing</translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message>
        <source>FOI Panel</source>
        <translation>FOI-paneel</translation>
    </message>
    <message>
        <source>Images Panel</source>
        <translation>Beeldenpaneel</translation>
    </message>
    <message>
        <source>Parcel Panel</source>
        <translation>Perceelpaneel</translation>
    </message>
    <message>
        <source>Time Series Panel</source>
        <translation>Tijdreekspaneel</translation>
    </message>
    <message>
        <source>Work List Panel</source>
        <translation>Werklijstpaneel</translation>
    </message>
</context>
<context>
    <name>ParcelCard</name>
    <message>
        <source>Centroid (Latitude, Longitude)</source>
        <translation>Centroïde (breedte-, lengtegraad)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copy the attributes to the clipboard; the arrow offers single ones</source>
        <translation>De attributen naar het klembord kopiëren; de pijl biedt losse attributen aan</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Beslissen</translation>
    </message>
    <message>
        <source>Decisions so far</source>
        <translation>Beslissingen tot nu toe</translation>
    </message>
    <message>
        <source>Outline (WKT)</source>
        <translation>Omtrek (WKT)</translation>
    </message>
    <message>
        <source>Parcel Id</source>
        <translation>Perceel-ID</translation>
    </message>
    <message>
        <source>Peers: same crop nearby</source>
        <translation>Vergelijking: zelfde gewas</translation>
    </message>
    <message>
        <source>Show the parcel and its surroundings on the map</source>
        <translation>Het perceel en zijn omgeving op de kaart tonen</translation>
    </message>
    <message>
        <source>Zoom to Parcel</source>
        <translation>Naar perceel zoomen</translation>
    </message>
</context>
<context>
    <name>ParcelDock</name>
    <message>
        <source>Add Connection…</source>
        <translation>Verbinding toevoegen…</translation>
    </message>
    <message>
        <source>Cancel loading</source>
        <translation>Laden annuleren</translation>
    </message>
    <message>
        <source>CbM Parcel</source>
        <translation>CbM Perceel</translation>
    </message>
    <message>
        <source>Choose an area and a year above.</source>
        <translation>Kies hierboven een gebied en een jaar.</translation>
    </message>
    <message>
        <source>Choose “Pick Parcel” and click on the map, or type a parcel id and press Enter.</source>
        <translation>Kies “Perceel kiezen” en klik op de kaart, of typ een perceel-ID en druk op Enter.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Connect to a CbM server to begin.</source>
        <translation>Maak om te beginnen verbinding met een CbM-server.</translation>
    </message>
    <message>
        <source>Connecting to {}…</source>
        <translation>Verbinding met {} maken…</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Laden…</translation>
    </message>
    <message>
        <source>Not connected to {} yet.</source>
        <translation>Nog niet verbonden met {}.</translation>
    </message>
    <message>
        <source>Overlapping here</source>
        <translation>Overlappend hier</translation>
    </message>
    <message>
        <source>Parcel id</source>
        <translation>Perceel-ID</translation>
    </message>
    <message>
        <source>Parcels that overlap here</source>
        <translation>Percelen die hier overlappen</translation>
    </message>
    <message>
        <source>Search for a parcel by its id</source>
        <translation>Een perceel op zijn ID zoeken</translation>
    </message>
    <message>
        <source>This server has no data for you yet. Ask its administrator.</source>
        <translation>Deze server heeft nog geen gegevens voor u. Vraag het de beheerder.</translation>
    </message>
    <message>
        <source>Type a parcel id and press Enter</source>
        <translation>Typ een perceel-ID en druk op Enter</translation>
    </message>
</context>
<context>
    <name>ParcelFilterDialog</name>
    <message>
        <source>&amp;Crop</source>
        <translation>&amp;Gewas</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Elke</translation>
    </message>
    <message>
        <source>Any crop; a name or a code</source>
        <translation>Elk gewas; een naam of een code</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>&amp;Hoogstens</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Gewas</translation>
    </message>
    <message>
        <source>Latest &amp;decision</source>
        <translation>Laatste &amp;beslissing</translation>
    </message>
    <message>
        <source>Latest decision</source>
        <translation>Laatste beslissing</translation>
    </message>
    <message>
        <source>Parcels to Go Through</source>
        <translation>Door te nemen percelen</translation>
    </message>
</context>
<context>
    <name>ParcelLayers</name>
    <message>
        <source>CbM: attributes of {}</source>
        <translation>CbM: attributen van {}</translation>
    </message>
    <message>
        <source>CbM: parcels of {}</source>
        <translation>CbM: percelen van {}</translation>
    </message>
    <message>
        <source>Parcels {}</source>
        <translation>Percelen {}</translation>
    </message>
    <message>
        <source>Parcels {} (attributes)</source>
        <translation>Percelen {} (attributen)</translation>
    </message>
    <message>
        <source>Parcels {}, summed up</source>
        <translation>Percelen {}, samengevat</translation>
    </message>
    <message>
        <source>QGIS cannot open the server's vector tiles.</source>
        <translation>QGIS kan de vectortegels van de server niet openen.</translation>
    </message>
</context>
<context>
    <name>ParcelLocator</name>
    <message>
        <source>CbM Parcels</source>
        <translation>CbM Percelen</translation>
    </message>
</context>
<context>
    <name>ParcelReport</name>
    <message>
        <source>Clusters (class, pixels)</source>
        <translation>Clusters (klasse, pixels)</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Uitkomst</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Aandelen</translation>
    </message>
</context>
<context>
    <name>ParcelStyles</name>
    <message>
        <source>By Crop</source>
        <translation>Op gewas</translation>
    </message>
    <message>
        <source>By Latest Decision</source>
        <translation>Op laatste beslissing</translation>
    </message>
    <message>
        <source>Other crops</source>
        <translation>Andere gewassen</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Omtrek</translation>
    </message>
    <message>
        <source>Parcels, summed up</source>
        <translation>Percelen, samengevat</translation>
    </message>
</context>
<context>
    <name>ParcelTable</name>
    <message>
        <source>Area</source>
        <translation>Oppervlakte</translation>
    </message>
    <message>
        <source>Attributes of the parcel</source>
        <translation>Attributen van het perceel</translation>
    </message>
    <message>
        <source>Centroid</source>
        <translation>Centroïde</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Gewas</translation>
    </message>
    <message>
        <source>Crop code</source>
        <translation>Gewascode</translation>
    </message>
    <message>
        <source>Parcel id</source>
        <translation>Perceel-ID</translation>
    </message>
</context>
<context>
    <name>ParcelsLegend</name>
    <message>
        <source>Legend</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <source>Parcels: {}</source>
        <translation>Percelen: {}</translation>
    </message>
</context>
<context>
    <name>Peers</name>
    <message>
        <source>CbM: peers of parcel {}</source>
        <translation>CbM: vergelijkingspercelen van perceel {}</translation>
    </message>
</context>
<context>
    <name>PeersList</name>
    <message>
        <source>Distance</source>
        <translation>Afstand</translation>
    </message>
    <message>
        <source>Double-click a parcel to load it</source>
        <translation>Dubbelklik op een perceel om het te laden</translation>
    </message>
    <message>
        <source>Looking for parcels of the same crop…</source>
        <translation>Percelen met hetzelfde gewas worden opgezocht…</translation>
    </message>
    <message>
        <source>Nearest parcels with the same crop</source>
        <translation>Dichtstbijzijnde percelen met hetzelfde gewas</translation>
    </message>
    <message>
        <source>No parcel of the same crop within 1 km.</source>
        <translation>Geen perceel met hetzelfde gewas binnen 1 km.</translation>
    </message>
    <message>
        <source>Parcel id</source>
        <translation>Perceel-ID</translation>
    </message>
</context>
<context>
    <name>PickTool</name>
    <message>
        <source>The map has no CRS: choose one in the status bar, at the bottom right.</source>
        <translation>De kaart heeft geen CRS: kies er een in de statusbalk, rechtsonder.</translation>
    </message>
</context>
<context>
    <name>PlotCanvas</name>
    <message>
        <source>Time series plot</source>
        <translation>Tijdreeksgrafiek</translation>
    </message>
</context>
<context>
    <name>PlotSurface</name>
    <message>
        <source>Time series plot</source>
        <translation>Tijdreeksgrafiek</translation>
    </message>
</context>
<context>
    <name>PolygonTool</name>
    <message>
        <source>A polygon has at least three corners: go on, or press Esc.</source>
        <translation>Een polygoon heeft minstens drie hoekpunten: ga door of druk op Esc.</translation>
    </message>
    <message>
        <source>The map has no CRS: choose one in the status bar, at the bottom right.</source>
        <translation>De kaart heeft geen CRS: kies er een in de statusbalk, rechtsonder.</translation>
    </message>
    <message>
        <source>The polygon crosses itself: take corners back with Backspace, or press Esc.</source>
        <translation>De polygoon kruist zichzelf: neem hoekpunten terug met Backspace of druk op Esc.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>CbM: image {}</source>
        <translation>CbM: beeld {}</translation>
    </message>
</context>
<context>
    <name>Probe</name>
    <message>
        <source>CbM: testing a connection</source>
        <translation>CbM: verbinding testen</translation>
    </message>
</context>
<context>
    <name>Reporter</name>
    <message>
        <source>Add Connection…</source>
        <translation>Verbinding toevoegen…</translation>
    </message>
    <message>
        <source>CbM</source>
        <translation>CbM</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Details…</translation>
    </message>
    <message>
        <source>Edit Connection…</source>
        <translation>Verbinding bewerken…</translation>
    </message>
    <message>
        <source>Store Again</source>
        <translation>Opnieuw opslaan</translation>
    </message>
    <message>
        <source>The decision “{}” on parcel {} is not stored. {}</source>
        <translation>De beslissing ‘{}’ over perceel {} is niet opgeslagen. {}</translation>
    </message>
    <message numerus="yes">
        <source>The decisions on %n parcel(s) are not stored: {}. {}</source>
        <translation>
            <numerusform>De beslissing over %n perceel is niet opgeslagen: {}. {}</numerusform>
            <numerusform>De beslissingen over %n percelen zijn niet opgeslagen: {}. {}</numerusform>
        </translation>
    </message>
    <message>
        <source>This project uses the connection “{}”, which is not set up on this computer.</source>
        <translation>Dit project gebruikt de verbinding “{}”, die op deze computer niet is ingesteld.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Opnieuw proberen</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>'{key}:' has no 'value: name' lines below it.</source>
        <translation>Onder “{key}:” staan geen regels “waarde: naam”.</translation>
    </message>
    <message>
        <source>'{url}' is not a server address; it should look like https://host/path.</source>
        <translation>“{url}” is geen serveradres; het moet eruitzien als https://host/path.</translation>
    </message>
    <message>
        <source>'{value}' is no date such as 2020-06-30 or 2020-06-30T10:40:00Z.</source>
        <translation>“{value}” is geen datum zoals 2020-06-30 of 2020-06-30T10:40:00Z.</translation>
    </message>
    <message>
        <source>A class raster has one band; this one has the shape {shape}.</source>
        <translation>Een klassenraster heeft één band; dit heeft de vorm {shape}.</translation>
    </message>
    <message>
        <source>A class raster holds whole numbers; this one holds {kind} values.</source>
        <translation>Een klassenraster bevat gehele getallen; dit bevat waarden van het type {kind}.</translation>
    </message>
    <message>
        <source>A grid of {width} x {height} pixels is empty.</source>
        <translation>Een rooster van {width} x {height} pixels is leeg.</translation>
    </message>
    <message>
        <source>A polygon has at least three corners.</source>
        <translation>Een polygoon heeft ten minste drie hoeken.</translation>
    </message>
    <message>
        <source>A report has at most {most} parcels, not {n:,}.</source>
        <translation>Een rapport heeft hoogstens {most} percelen, niet {n:,}.</translation>
    </message>
    <message>
        <source>A scene's file does not lie in its store “{store}”; tell the administrator.</source>
        <translation>Een bestand van een scène ligt niet in zijn opslag “{store}”; meld het de beheerder.</translation>
    </message>
    <message>
        <source>An image is damaged: {reason}</source>
        <translation>Een beeld is beschadigd: {reason}</translation>
    </message>
    <message>
        <source>An inner buffer needs a raster whose CRS is in metres; leave it out.</source>
        <translation>Een binnenbuffer heeft een raster met een CRS in meters nodig; laat hem weg.</translation>
    </message>
    <message>
        <source>Area threshold {value:g} is not possible: give 0 or more.</source>
        <translation>Oppervlaktedrempel {value:g} is niet mogelijk: geef 0 of meer op.</translation>
    </message>
    <message>
        <source>At most {most} percentiles can be asked for, not {n}.</source>
        <translation>Er kunnen hoogstens {most} percentielen worden gevraagd, niet {n}.</translation>
    </message>
    <message>
        <source>Band {number} of {name} holds {kind} values: convert it first.</source>
        <translation>Band {number} van {name} bevat waarden van het type {kind}: zet ze eerst om.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Geannuleerd.</translation>
    </message>
    <message>
        <source>Class values from 2^63 on are not possible.</source>
        <translation>Klassenwaarden vanaf 2^63 zijn niet mogelijk.</translation>
    </message>
    <message>
        <source>Cluster threshold {value:g} is not possible: give 0 or more.</source>
        <translation>Clusterdrempel {value:g} is niet mogelijk: geef 0 of meer op.</translation>
    </message>
    <message>
        <source>Column {name} has {values} values for {times} observation times.</source>
        <translation>Kolom {name} heeft {values} waarden voor {times} waarnemingstijden.</translation>
    </message>
    <message>
        <source>Connectivity {connectivity} is not possible: give 4 or 8.</source>
        <translation>Buurschap {connectivity} is niet mogelijk: geef 4 of 8 op.</translation>
    </message>
    <message>
        <source>Direct connections to a database</source>
        <translation>Rechtstreekse verbindingen met een database</translation>
    </message>
    <message>
        <source>Geometry {place} (counted from 0) has a coordinate that is not finite.</source>
        <translation>Geometrie {place} (geteld vanaf 0) heeft een coördinaat die niet eindig is.</translation>
    </message>
    <message>
        <source>Geometry {place} (counted from 0) has a part that is not a Polygon.</source>
        <translation>Geometrie {place} (geteld vanaf 0) heeft een deel dat geen Polygon is.</translation>
    </message>
    <message>
        <source>Geometry {place} (counted from 0) has a ring that is not closed.</source>
        <translation>Geometrie {place} (geteld vanaf 0) heeft een ring die niet gesloten is.</translation>
    </message>
    <message>
        <source>Geometry {place} (counted from 0) has bytes after its end.</source>
        <translation>Geometrie {place} (geteld vanaf 0) heeft bytes na het einde.</translation>
    </message>
    <message>
        <source>Geometry {place} (counted from 0) is cut short.</source>
        <translation>Geometrie {place} (geteld vanaf 0) is afgekapt.</translation>
    </message>
    <message>
        <source>Geometry {place} (counted from 0) is neither a Polygon nor a MultiPolygon.</source>
        <translation>Geometrie {place} (geteld vanaf 0) is geen Polygon en geen MultiPolygon.</translation>
    </message>
    <message>
        <source>Geometry {place} (counted from 0) is not WKB.</source>
        <translation>Geometrie {place} (geteld vanaf 0) is geen WKB.</translation>
    </message>
    <message>
        <source>Give both the red and the near-infrared band, or neither.</source>
        <translation>Geef zowel de rode als de nabij-infrarode band op, of geen van beide.</translation>
    </message>
    <message>
        <source>Give images of at least two dates.</source>
        <translation>Geef beelden van ten minste twee datums op.</translation>
    </message>
    <message>
        <source>Heterogeneity thresholds are reversed: the lower one, {min_share:g} %, is above the upper one, {max_share:g} %.</source>
        <translation>De heterogeniteitsdrempels zijn verwisseld: de onderste, {min_share:g} %, ligt boven de bovenste, {max_share:g} %.</translation>
    </message>
    <message>
        <source>Heterogeneity thresholds {min_share:g} and {max_share:g}: give percentages, 0 to 100.</source>
        <translation>Heterogeniteitsdrempels {min_share:g} en {max_share:g}: geef percentages van 0 tot 100 op.</translation>
    </message>
    <message>
        <source>Images are read from {kinds} files; this scene has others.</source>
        <translation>Beelden worden uit bestanden van het type {kinds} gelezen; deze scène heeft andere.</translation>
    </message>
    <message>
        <source>Images of an S3 store need GDAL 3.6 or later; this QGIS has {version}.</source>
        <translation>Beelden van een S3-opslag hebben GDAL 3.6 of later nodig; deze QGIS heeft {version}.</translation>
    </message>
    <message>
        <source>Inner buffer {value:g} is not possible: give 0 or more.</source>
        <translation>Binnenbuffer {value:g} is niet mogelijk: geef 0 of meer op.</translation>
    </message>
    <message>
        <source>It has a key or password in plain, which would travel with the project: give it an authentication configuration in QGIS.</source>
        <translation>Hij heeft een leesbare sleutel of een leesbaar wachtwoord, dat met het project zou meereizen: geef hem in QGIS een authenticatieconfiguratie.</translation>
    </message>
    <message>
        <source>Its pixels are not squares with north up.</source>
        <translation>De pixels zijn geen vierkanten met het noorden boven.</translation>
    </message>
    <message>
        <source>Loading was cancelled.</source>
        <translation>Het laden is geannuleerd.</translation>
    </message>
    <message>
        <source>Method '{method}' is not known: use one of {methods}.</source>
        <translation>Methode “{method}” is onbekend: gebruik een van {methods}.</translation>
    </message>
    <message>
        <source>Minimum pixels {min_count} is not possible: give 2 or more.</source>
        <translation>Minimumaantal pixels {min_count} is niet mogelijk: geef 2 of meer op.</translation>
    </message>
    <message>
        <source>Minimum pixels {value:g} is not possible: give 0 or more.</source>
        <translation>Minimumaantal pixels {value:g} is niet mogelijk: geef 0 of meer op.</translation>
    </message>
    <message>
        <source>Name at least one band or index, such as NDVI or B08.</source>
        <translation>Noem ten minste één band of index, zoals NDVI of B08.</translation>
    </message>
    <message>
        <source>No connection to the database {where}: {reason}</source>
        <translation>Geen verbinding met de database {where}: {reason}</translation>
    </message>
    <message>
        <source>No parcel has a pixel with a class.</source>
        <translation>Geen perceel heeft een pixel met een klasse.</translation>
    </message>
    <message>
        <source>No parcel overlaps the raster: check that both state the right CRS.</source>
        <translation>Geen perceel overlapt het raster: controleer of beide het juiste CRS vermelden.</translation>
    </message>
    <message>
        <source>No product has all of the bands {bands}; there are {there}.</source>
        <translation>Geen product heeft alle banden {bands}; er zijn {there}.</translation>
    </message>
    <message>
        <source>No server answers at {host}: {reason}</source>
        <translation>Er antwoordt geen server op {host}: {reason}</translation>
    </message>
    <message>
        <source>No weather is stored for this area yet; the administrator imports it (cbm-backend weather).</source>
        <translation>Voor dit gebied is nog geen weer opgeslagen; de beheerder importeert het (cbm-backend weather).</translation>
    </message>
    <message>
        <source>Percentiles are numbers from 0 to 100, such as 10 50 90, not “{text}”.</source>
        <translation>Percentielen zijn getallen van 0 tot 100, zoals 10 50 90, niet “{text}”.</translation>
    </message>
    <message>
        <source>Persistence {persistence} is not possible: give 1 or more observations.</source>
        <translation>Aantal waarnemingen op rij {persistence} is niet mogelijk: geef 1 of meer waarnemingen op.</translation>
    </message>
    <message>
        <source>QGIS cannot open the OGC API collection of {key} on this server.</source>
        <translation>QGIS kan de OGC API-collectie van {key} op deze server niet openen.</translation>
    </message>
    <message>
        <source>QGIS cannot open the parcels of {key} as a layer.</source>
        <translation>QGIS kan de percelen van {key} niet als laag openen.</translation>
    </message>
    <message>
        <source>QGIS could not read the authentication for images; edit the connection and check it.</source>
        <translation>QGIS kon de authenticatie voor beelden niet lezen; bewerk de verbinding en controleer die.</translation>
    </message>
    <message>
        <source>QGIS could not use the authentication configuration of the connection “{name}”; edit the connection and check it.</source>
        <translation>QGIS kon de authenticatieconfiguratie van de verbinding “{name}” niet gebruiken; bewerk de verbinding en controleer die.</translation>
    </message>
    <message>
        <source>QGIS could not use the connection's authentication configuration; edit the connection and check it.</source>
        <translation>QGIS kon de authenticatieconfiguratie van de verbinding niet gebruiken; bewerk de verbinding en controleer die.</translation>
    </message>
    <message>
        <source>QGIS' authentication database cannot be used: {reason}</source>
        <translation>De authenticatiedatabase van QGIS kan niet worden gebruikt: {reason}</translation>
    </message>
    <message>
        <source>QGIS' authentication database is locked; enter its master password to use this connection.</source>
        <translation>De authenticatiedatabase van QGIS is vergrendeld; voer het hoofdwachtwoord in om deze verbinding te gebruiken.</translation>
    </message>
    <message>
        <source>Scene classes must be whole numbers from 0 to 11, not “{text}”.</source>
        <translation>Scèneklassen moeten gehele getallen van 0 tot 11 zijn, niet “{text}”.</translation>
    </message>
    <message>
        <source>Server address '{url}': it should start with http:// or https:// and name a host.</source>
        <translation>Serveradres “{url}”: het moet met http:// of https:// beginnen en een host noemen.</translation>
    </message>
    <message>
        <source>Signal-to-noise limit {min_snr:g} is not possible: give 0 or more.</source>
        <translation>Grens van de signaal-ruisverhouding {min_snr:g} is niet mogelijk: geef 0 of meer op.</translation>
    </message>
    <message>
        <source>Statistics of {kind} values are not defined.</source>
        <translation>Statistieken van waarden van het type {kind} zijn niet gedefinieerd.</translation>
    </message>
    <message>
        <source>The PostgreSQL connection “{name}” cannot be read: {reason}.</source>
        <translation>De PostgreSQL-verbinding “{name}” kan niet worden gelezen: {reason}.</translation>
    </message>
    <message>
        <source>The PostgreSQL connection “{name}” is not set up in QGIS on this computer.</source>
        <translation>De PostgreSQL-verbinding “{name}” is op deze computer niet in QGIS ingesteld.</translation>
    </message>
    <message>
        <source>The authentication configuration '{authcfg}' does not exist on this computer; edit the connection and choose one.</source>
        <translation>De authenticatieconfiguratie “{authcfg}” bestaat niet op deze computer; bewerk de verbinding en kies er een.</translation>
    </message>
    <message>
        <source>The authentication for images holds no access keys: use one of the method “Basic”, with the access key as user name and the secret key as password, or “AWS S3”.</source>
        <translation>De authenticatie voor beelden bevat geen toegangssleutels: gebruik er een met de methode “Basic”, met de toegangssleutel als gebruikersnaam en de geheime sleutel als wachtwoord, of “AWS S3”.</translation>
    </message>
    <message>
        <source>The band has {shape} rows and columns, the spans are for ({height}, {width}).</source>
        <translation>De band heeft {shape} rijen en kolommen, de stukken zijn voor ({height}, {width}).</translation>
    </message>
    <message>
        <source>The base map “{name}” does not answer, or has not what was asked for.</source>
        <translation>De achtergrondkaart “{name}” antwoordt niet, of heeft niet wat is gevraagd.</translation>
    </message>
    <message>
        <source>The class name '{item}' occurs twice.</source>
        <translation>De klassennaam “{item}” komt twee keer voor.</translation>
    </message>
    <message>
        <source>The class names need one key '{key}:' with 'value: name' in each line below.</source>
        <translation>De klassennamen hebben één sleutel “{key}:” nodig met “waarde: naam” op elke regel eronder.</translation>
    </message>
    <message>
        <source>The class names {path} cannot be read: {reason}</source>
        <translation>De klassennamen {path} kunnen niet worden gelezen: {reason}</translation>
    </message>
    <message>
        <source>The class raster has {shape} rows and columns, the spans are for ({height}, {width}).</source>
        <translation>Het klassenraster heeft {shape} rijen en kolommen, de stukken zijn voor ({height}, {width}).</translation>
    </message>
    <message>
        <source>The class value '{item}' occurs twice.</source>
        <translation>De klassenwaarde “{item}” komt twee keer voor.</translation>
    </message>
    <message>
        <source>The class value {value} is not a whole number.</source>
        <translation>De klassenwaarde {value} is geen geheel getal.</translation>
    </message>
    <message>
        <source>The class {value} has no name.</source>
        <translation>De klasse {value} heeft geen naam.</translation>
    </message>
    <message>
        <source>The database {where} did not answer within {seconds:g} s.</source>
        <translation>De database {where} antwoordde niet binnen {seconds:g} s.</translation>
    </message>
    <message>
        <source>The database {where} does not accept the user name and password stored with the connection.</source>
        <translation>De database {where} aanvaardt de bij de verbinding opgeslagen gebruikersnaam en het wachtwoord niet.</translation>
    </message>
    <message>
        <source>The database {where} ended the connection; try again.</source>
        <translation>De database {where} heeft de verbinding verbroken; probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The database {where} has no free connection at the moment; try again soon, or have its administrator allow more.</source>
        <translation>De database {where} heeft op dit moment geen vrije verbinding; probeer het straks opnieuw of vraag de beheerder er meer toe te staan.</translation>
    </message>
    <message>
        <source>The database {where} has no parcels of {key}.</source>
        <translation>De database {where} heeft geen percelen van {key}.</translation>
    </message>
    <message>
        <source>The database {where} is not a CbM database, or this login may not read its registry (public.cbm_dataset).</source>
        <translation>De database {where} is geen CbM-database, of deze aanmelding mag het register ervan niet lezen (public.cbm_dataset).</translation>
    </message>
    <message>
        <source>The database {where} refuses the request: {reason}.</source>
        <translation>De database {where} weigert het verzoek: {reason}.</translation>
    </message>
    <message>
        <source>The file of the scene {scene} cannot be read.</source>
        <translation>Het bestand van de scène {scene} kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>The file of the scene {scene} is gone.</source>
        <translation>Het bestand van de scène {scene} is weg.</translation>
    </message>
    <message>
        <source>The file of this image is gone or damaged.</source>
        <translation>Het bestand van dit beeld is verdwenen of beschadigd.</translation>
    </message>
    <message>
        <source>The files of these scenes lie in no registered store: the administrator adds it (cbm-backend stores add), then images can be read without a server.</source>
        <translation>De bestanden van deze scènes liggen in geen geregistreerde opslag: als de beheerder die toevoegt (cbm-backend stores add), kunnen beelden zonder server worden gelezen.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made: {reason}.</source>
        <translation>De map {folder} kan niet worden gemaakt: {reason}.</translation>
    </message>
    <message>
        <source>The geotransform of the raster cannot be inverted.</source>
        <translation>De geotransformatie van het raster kan niet worden omgekeerd.</translation>
    </message>
    <message>
        <source>The image is no GeoTIFF.</source>
        <translation>Het beeld is geen GeoTIFF.</translation>
    </message>
    <message>
        <source>The image {name} cannot be read.</source>
        <translation>Het beeld {name} kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>The images have no valid pixel in the area.</source>
        <translation>De beelden hebben in het gebied geen geldige pixel.</translation>
    </message>
    <message>
        <source>The images lie in a folder of the server, {folder}, that this computer does not see.</source>
        <translation>De beelden liggen in een map van de server, {folder}, die deze computer niet ziet.</translation>
    </message>
    <message>
        <source>The key '{twice}' occurs twice.</source>
        <translation>De sleutel “{twice}” komt twee keer voor.</translation>
    </message>
    <message>
        <source>The key '{unknown}' is not known; the only one allowed is '{key}'.</source>
        <translation>De sleutel “{unknown}” is onbekend; alleen “{key}” is toegestaan.</translation>
    </message>
    <message>
        <source>The layer has no parcels.</source>
        <translation>De laag heeft geen percelen.</translation>
    </message>
    <message>
        <source>The parcels have no CRS: set it in the layer's properties.</source>
        <translation>De percelen hebben geen CRS: stel het in de eigenschappen van de laag in.</translation>
    </message>
    <message>
        <source>The parcels in {source} cannot be read.</source>
        <translation>De percelen in {source} kunnen niet worden gelezen.</translation>
    </message>
    <message>
        <source>The picture could not be encoded as PNG.</source>
        <translation>De afbeelding kon niet als PNG worden gecodeerd.</translation>
    </message>
    <message>
        <source>The polygon crosses itself or covers more than 10,000 square kilometres; draw it anew.</source>
        <translation>De polygoon kruist zichzelf of beslaat meer dan 10.000 vierkante kilometer; teken hem opnieuw.</translation>
    </message>
    <message>
        <source>The polygon has {corners} corners; draw it with at most {most}.</source>
        <translation>De polygoon heeft {corners} hoeken; teken hem met hoogstens {most}.</translation>
    </message>
    <message>
        <source>The polygon reaches beyond the globe.</source>
        <translation>De polygoon reikt voorbij de aardbol.</translation>
    </message>
    <message>
        <source>The proxy in QGIS' settings is of another kind than HTTP; CbM servers are reached through HTTP proxies only.</source>
        <translation>De proxy in de instellingen van QGIS is geen HTTP-proxy; CbM-servers zijn alleen via HTTP-proxy's bereikbaar.</translation>
    </message>
    <message>
        <source>The proxy on the way to {where} does not accept the user name and password.</source>
        <translation>De proxy op weg naar {where} accepteert de gebruikersnaam en het wachtwoord niet.</translation>
    </message>
    <message>
        <source>The raster has more than 65,000 different values: it is no class raster.</source>
        <translation>Het raster heeft meer dan 65.000 verschillende waarden: het is geen klassenraster.</translation>
    </message>
    <message>
        <source>The scene {scene} has no band {band}.</source>
        <translation>De scène {scene} heeft geen band {band}.</translation>
    </message>
    <message>
        <source>The server address must not hold a user name or password; choose an authentication.</source>
        <translation>Het serveradres mag geen gebruikersnaam of wachtwoord bevatten; kies een authenticatie.</translation>
    </message>
    <message>
        <source>The server at {host} did not answer in time.</source>
        <translation>De server {host} antwoordde niet op tijd.</translation>
    </message>
    <message>
        <source>The server at {host} did not answer within {seconds:g} s.</source>
        <translation>De server {host} antwoordde niet binnen {seconds:g} s.</translation>
    </message>
    <message>
        <source>The server at {where} answered with JSON that is not an object.</source>
        <translation>De server {where} antwoordde met JSON dat geen object is.</translation>
    </message>
    <message>
        <source>The server at {where} answers, but it is not a CbM server (no /{route} there).</source>
        <translation>De server {where} antwoordt, maar is geen CbM-server (daar is geen /{route}).</translation>
    </message>
    <message>
        <source>The server at {where} answers, but it is not a CbM server (no areas in its reply).</source>
        <translation>De server {where} antwoordt, maar is geen CbM-server (geen gebieden in het antwoord).</translation>
    </message>
    <message>
        <source>The server at {where} did not answer with JSON but with something else; is the address right?</source>
        <translation>De server {where} antwoordde niet met JSON maar met iets anders; klopt het adres?</translation>
    </message>
    <message>
        <source>The server at {where} did not answer with JSON but with {kind}; is the address right?</source>
        <translation>De server {where} antwoordde niet met JSON maar met {kind}; klopt het adres?</translation>
    </message>
    <message>
        <source>The server at {where} does not accept this user name and password.</source>
        <translation>De server {where} aanvaardt deze gebruikersnaam en dit wachtwoord niet.</translation>
    </message>
    <message>
        <source>The server at {where} does not have this parcel.</source>
        <translation>De server {where} heeft dit perceel niet.</translation>
    </message>
    <message>
        <source>The server at {where} does not offer this (/{route}); it may be older.</source>
        <translation>De server {where} biedt dit niet aan (/{route}); misschien is hij ouder.</translation>
    </message>
    <message>
        <source>The server at {where} does not say at which zooms its tiles are.</source>
        <translation>De server {where} vermeldt niet op welke zoomniveaus zijn tegels zijn.</translation>
    </message>
    <message>
        <source>The server at {where} gave an answer that is cut short or damaged.</source>
        <translation>De server {where} gaf een afgekapt of beschadigd antwoord.</translation>
    </message>
    <message>
        <source>The server at {where} gave an empty answer.</source>
        <translation>De server {where} gaf een leeg antwoord.</translation>
    </message>
    <message>
        <source>The server at {where} has no data of this area and year.</source>
        <translation>De server {where} heeft geen gegevens van dit gebied en jaar.</translation>
    </message>
    <message>
        <source>The server at {where} has no parcels of {key}.</source>
        <translation>De server {where} heeft geen percelen van {key}.</translation>
    </message>
    <message>
        <source>The server at {where} is not available at the moment; try again soon.</source>
        <translation>De server {where} is op dit moment niet beschikbaar; probeer het straks opnieuw.</translation>
    </message>
    <message>
        <source>The server at {where} left out {missing} in its reply.</source>
        <translation>De server {where} liet {missing} weg in zijn antwoord.</translation>
    </message>
    <message>
        <source>The server at {where} made a mistake; its administrator finds it in the log.</source>
        <translation>De server {where} heeft een fout gemaakt; de beheerder vindt die in het logboek.</translation>
    </message>
    <message>
        <source>The server at {where} refuses the request ({status}): {reason}</source>
        <translation>De server {where} weigert het verzoek ({status}): {reason}</translation>
    </message>
    <message>
        <source>The server at {where} reports a fault ({status}): {reason}</source>
        <translation>De server {where} meldt een fout ({status}): {reason}</translation>
    </message>
    <message>
        <source>The server at {where} sends on to {location}; if that is the right one, put its address into the connection.</source>
        <translation>De server {where} verwijst door naar {location}; zet dat adres in de verbinding als dat de juiste is.</translation>
    </message>
    <message>
        <source>The server at {where} sent a cloud histogram that cannot be read.</source>
        <translation>De server {where} stuurde een wolkenhistogram dat niet kan worden gelezen.</translation>
    </message>
    <message>
        <source>The server at {where} sent a decision that cannot be read.</source>
        <translation>De server {where} stuurde een beslissing die niet kan worden gelezen.</translation>
    </message>
    <message>
        <source>The server at {where} sent a list of images that cannot be read.</source>
        <translation>De server {where} stuurde een lijst met beelden die niet kan worden gelezen.</translation>
    </message>
    <message>
        <source>The server at {where} sent a list of parcels that cannot be read.</source>
        <translation>De server {where} stuurde een lijst met percelen die niet kan worden gelezen.</translation>
    </message>
    <message>
        <source>The server at {where} sent a list of scenes that cannot be read.</source>
        <translation>De server {where} stuurde een lijst met scènes die niet kan worden gelezen.</translation>
    </message>
    <message>
        <source>The server at {where} sent a parcel outline that is not GeoJSON.</source>
        <translation>De server {where} stuurde een perceelomtrek die geen GeoJSON is.</translation>
    </message>
    <message>
        <source>The server at {where} sent a time series with uneven columns.</source>
        <translation>De server {where} stuurde een tijdreeks met ongelijke kolommen.</translation>
    </message>
    <message>
        <source>The server at {where} sent a time series without lists.</source>
        <translation>De server {where} stuurde een tijdreeks zonder lijsten.</translation>
    </message>
    <message>
        <source>The server at {where} sent lists of different lengths.</source>
        <translation>De server {where} stuurde lijsten van verschillende lengte.</translation>
    </message>
    <message>
        <source>The server at {where} sent no list of decisions.</source>
        <translation>De server {where} stuurde geen lijst met beslissingen.</translation>
    </message>
    <message>
        <source>The server at {where} sent reasons that cannot be read.</source>
        <translation>De server {where} stuurde redenen die niet kunnen worden gelezen.</translation>
    </message>
    <message>
        <source>The server at {where} sent weather with uneven columns.</source>
        <translation>De server {where} stuurde weergegevens met ongelijke kolommen.</translation>
    </message>
    <message>
        <source>The server at {where} sent weather without days.</source>
        <translation>De server {where} stuurde weergegevens zonder dagen.</translation>
    </message>
    <message>
        <source>The server at {where} takes no more requests from you for now; try again in a minute.</source>
        <translation>De server {where} neemt voorlopig geen verzoeken meer van u aan; probeer het over een minuut opnieuw.</translation>
    </message>
    <message>
        <source>The server does not have this.</source>
        <translation>De server heeft dit niet.</translation>
    </message>
    <message>
        <source>The store {store} does not answer.</source>
        <translation>De opslag {store} antwoordt niet.</translation>
    </message>
    <message>
        <source>The store {store} does not let you read its images.</source>
        <translation>De opslag {store} laat u zijn beelden niet lezen.</translation>
    </message>
    <message>
        <source>The store {store} refuses the access keys found in {place}.</source>
        <translation>De opslag {store} weigert de toegangssleutels die in {place} zijn gevonden.</translation>
    </message>
    <message>
        <source>The store {store} wants access keys: choose an authentication for images in the connection, or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY or an AWS profile.</source>
        <translation>De opslag {store} vraagt toegangssleutels: kies in de verbinding een authenticatie voor beelden, of stel AWS_ACCESS_KEY_ID en AWS_SECRET_ACCESS_KEY of een AWS-profiel in.</translation>
    </message>
    <message>
        <source>The style has no classes: it needs the renderer 'Paletted/Unique values'.</source>
        <translation>De stijl heeft geen klassen: hij heeft de weergave “Palet/Unieke waarden” nodig.</translation>
    </message>
    <message>
        <source>The table has no field '{name}'.</source>
        <translation>De tabel heeft geen veld “{name}”.</translation>
    </message>
    <message>
        <source>The table has no field '{name}'; it needs {needed}.</source>
        <translation>De tabel heeft geen veld “{name}”; hij heeft {needed} nodig.</translation>
    </message>
    <message>
        <source>The table has no rows.</source>
        <translation>De tabel heeft geen rijen.</translation>
    </message>
    <message>
        <source>The {statistic} of {product} cannot be derived; choose {statistics}.</source>
        <translation>Voor {product} kan {statistic} niet worden afgeleid; kies {statistics}.</translation>
    </message>
    <message>
        <source>There are no images to group.</source>
        <translation>Er zijn geen beelden om te groeperen.</translation>
    </message>
    <message>
        <source>There are {values:,} classes and {most} are possible: is this a class raster?</source>
        <translation>Er zijn {values:,} klassen en er zijn er {most} mogelijk: is dit een klassenraster?</translation>
    </message>
    <message>
        <source>There is no class: list every value of the raster with its name.</source>
        <translation>Er is geen klasse: noem elke waarde van het raster met haar naam.</translation>
    </message>
    <message>
        <source>There is no parcel with id '{pid}' in {key}.</source>
        <translation>Er is geen perceel met ID “{pid}” in {key}.</translation>
    </message>
    <message>
        <source>There is no plot to take away.</source>
        <translation>Er is geen grafiek om mee te nemen.</translation>
    </message>
    <message>
        <source>There is no scene {scene} any more.</source>
        <translation>Er is geen scène {scene} meer.</translation>
    </message>
    <message>
        <source>There is no such image.</source>
        <translation>Zo’n beeld is er niet.</translation>
    </message>
    <message>
        <source>This database does not tell your login where the scenes of {aoi} lie; a newer one does (cbm-backend db upgrade).</source>
        <translation>Deze database vertelt uw aanmelding niet waar de scènes van {aoi} liggen; een nieuwere doet dat wel (cbm-backend db upgrade).</translation>
    </message>
    <message>
        <source>This is no QGIS style.</source>
        <translation>Dit is geen QGIS-stijl.</translation>
    </message>
    <message>
        <source>This scene has no image of the parcel.</source>
        <translation>Deze scène heeft geen beeld van het perceel.</translation>
    </message>
    <message>
        <source>This server is of the original kind: it has parcels, series and chips only.</source>
        <translation>Deze server is van de oorspronkelijke soort: hij heeft alleen percelen, reeksen en beelduitsneden.</translation>
    </message>
    <message>
        <source>This takes the server at {where} too long; ask for less at a time.</source>
        <translation>Dit duurt te lang voor de server {where}; vraag minder tegelijk.</translation>
    </message>
    <message>
        <source>You have no access to this area on the server at {where}; its administrator grants it.</source>
        <translation>U hebt geen toegang tot dit gebied op de server {where}; de beheerder verleent die.</translation>
    </message>
    <message>
        <source>You may not do this in the database {where}: {reason}.</source>
        <translation>U mag dit in de database {where} niet doen: {reason}.</translation>
    </message>
    <message>
        <source>Your login may not read the decisions of {key}.</source>
        <translation>Uw aanmelding mag de beslissingen van {key} niet lezen.</translation>
    </message>
    <message>
        <source>Your login may not read the scenes of {aoi}.</source>
        <translation>Uw aanmelding mag de scènes van {aoi} niet lezen.</translation>
    </message>
    <message>
        <source>Your login may not read the weather; a newer database lets it (cbm-backend db upgrade).</source>
        <translation>Uw aanmelding mag het weer niet lezen; een nieuwere database staat het toe (cbm-backend db upgrade).</translation>
    </message>
    <message>
        <source>Your login may not read which base maps there are.</source>
        <translation>Uw aanmelding mag niet lezen welke achtergrondkaarten er zijn.</translation>
    </message>
    <message>
        <source>Your login may read but not decide: the administrator grants cbm_analyst.</source>
        <translation>Uw aanmelding mag lezen maar niet beslissen: de beheerder verleent cbm_analyst.</translation>
    </message>
    <message>
        <source>connection closed without an answer.</source>
        <translation>verbinding gesloten zonder antwoord.</translation>
    </message>
    <message>
        <source>connection refused. Is it running?</source>
        <translation>verbinding geweigerd. Draait hij?</translation>
    </message>
    <message>
        <source>it does not speak HTTP.</source>
        <translation>hij spreekt geen HTTP.</translation>
    </message>
    <message>
        <source>it gives no reason.</source>
        <translation>hij geeft geen reden.</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>geen reden opgegeven</translation>
    </message>
    <message>
        <source>no secure connection; check its certificate.</source>
        <translation>geen veilige verbinding; controleer het certificaat.</translation>
    </message>
    <message>
        <source>no such host.</source>
        <translation>deze host bestaat niet.</translation>
    </message>
    <message>
        <source>the page could not be drawn</source>
        <translation>de pagina kon niet worden getekend</translation>
    </message>
    <message>
        <source>the proxy does not accept the user name and password.</source>
        <translation>de proxy aanvaardt de gebruikersnaam en het wachtwoord niet.</translation>
    </message>
    <message>
        <source>the proxy refuses the connection.</source>
        <translation>de proxy weigert de verbinding.</translation>
    </message>
    <message>
        <source>the proxy was not found.</source>
        <translation>de proxy is niet gevonden.</translation>
    </message>
    <message>
        <source>{classes} classes are not possible: give 2 to {most}.</source>
        <translation>{classes} klassen zijn niet mogelijk: geef 2 tot {most} op.</translation>
    </message>
    <message>
        <source>{key} has no table for decisions.</source>
        <translation>{key} heeft geen tabel voor beslissingen.</translation>
    </message>
    <message>
        <source>{key}: the class {value} has no name.</source>
        <translation>{key}: de klasse {value} heeft geen naam.</translation>
    </message>
    <message>
        <source>{name} cannot be opened.</source>
        <translation>{name} kan niet worden geopend.</translation>
    </message>
    <message>
        <source>{name} cannot be written.</source>
        <translation>{name} kan niet worden geschreven.</translation>
    </message>
    <message>
        <source>{name} has another grid than {other}: all need one.</source>
        <translation>{name} heeft een ander rooster dan {other}: alle hebben hetzelfde nodig.</translation>
    </message>
    <message>
        <source>{name} has no CRS: set it in the layer's properties.</source>
        <translation>{name} heeft geen CRS: stel het in de eigenschappen van de laag in.</translation>
    </message>
    <message>
        <source>{name} has no band {band}: it has {bands}.</source>
        <translation>{name} heeft geen band {band}: aantal banden {bands}.</translation>
    </message>
    <message>
        <source>{name} has no band {number}.</source>
        <translation>{name} heeft geen band {number}.</translation>
    </message>
    <message>
        <source>{name} has {bands} bands; a class raster has one: extract the band with the classes.</source>
        <translation>{name} heeft {bands} banden; een klassenraster heeft er één: haal de band met de klassen eruit.</translation>
    </message>
    <message>
        <source>{name} holds {kind} values; a class raster holds whole numbers: convert it first.</source>
        <translation>{name} bevat waarden van het type {kind}; een klassenraster bevat gehele getallen: zet het eerst om.</translation>
    </message>
    <message>
        <source>{name} is damaged: {reason}</source>
        <translation>{name} is beschadigd: {reason}</translation>
    </message>
    <message>
        <source>{name} is no raster file: save it as one first.</source>
        <translation>{name} is geen rasterbestand: sla het eerst zo op.</translation>
    </message>
    <message>
        <source>{name} is not geocoded.</source>
        <translation>{name} is niet gegeorefereerd.</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}</source>
        <translation>{path} kan niet worden geschreven: {reason}</translation>
    </message>
    <message>
        <source>{purpose} need the Python package {package}. Add “python3-{package}” with the OSGeo4W Setup or your system's package manager and restart QGIS.</source>
        <translation>{purpose} hebben het Python-pakket {package} nodig. Voeg “python3-{package}” toe met de OSGeo4W-installatie of de pakketbeheerder van uw systeem en start QGIS opnieuw.</translation>
    </message>
    <message>
        <source>{task}: something unexpected happened ({kind}).</source>
        <translation>{task}: er is iets onverwachts gebeurd ({kind}).</translation>
    </message>
    <message>
        <source>{values} class values have {names} names.</source>
        <translation>{values} klassenwaarden hebben {names} namen.</translation>
    </message>
    <message>
        <source>“{name}” is neither stored here nor can it be computed; there are: {offer}.</source>
        <translation>“{name}” is hier niet opgeslagen en kan niet worden berekend; er zijn: {offer}.</translation>
    </message>
</context>
<context>
    <name>SeriesControls</name>
    <message>
        <source>Choose products…</source>
        <translation>Producten kiezen…</translation>
    </message>
    <message>
        <source>Cloud share in per cent</source>
        <translation>Aandeel bewolking in procent</translation>
    </message>
    <message>
        <source>Cloudy</source>
        <translation>Bewolkt</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Producten</translation>
    </message>
    <message>
        <source>Products to plot: indices and stored bands</source>
        <translation>Producten voor de grafiek: indexen en opgeslagen banden</translation>
    </message>
    <message>
        <source>SCL</source>
        <translation>SCL</translation>
    </message>
    <message>
        <source>Scene classes that count as hidden</source>
        <translation>Scèneklassen die als verborgen tellen</translation>
    </message>
    <message>
        <source>Share of hidden pixels (cloud, shadow, snow) above which an observation is cloudy</source>
        <translation>Aandeel verborgen pixels (wolk, schaduw, sneeuw) waarboven een waarneming bewolkt is</translation>
    </message>
    <message>
        <source>Show cloudy observations, as hollow grey marks that the line does not join</source>
        <translation>Bewolkte waarnemingen tonen, als holle grijze tekens die de lijn niet verbindt</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation>Statistiek</translation>
    </message>
    <message>
        <source>Statistic of the parcel's pixels</source>
        <translation>Statistiek van de pixels van het perceel</translation>
    </message>
    <message>
        <source>Usual classes</source>
        <translation>Gebruikelijke klassen</translation>
    </message>
</context>
<context>
    <name>SeriesDock</name>
    <message>
        <source>All curves are switched off in the legend.</source>
        <translation>Alle curven zijn in de legenda uitgezet.</translation>
    </message>
    <message>
        <source>CbM Time Series</source>
        <translation>CbM Tijdreeksen</translation>
    </message>
    <message>
        <source>Choose a product above.</source>
        <translation>Kies hierboven een product.</translation>
    </message>
    <message>
        <source>Loading parcel {}…</source>
        <translation>Perceel {} laden…</translation>
    </message>
    <message>
        <source>Loading parcel…</source>
        <translation>Perceel laden…</translation>
    </message>
    <message>
        <source>Loading peers…</source>
        <translation>Vergelijkingspercelen laden…</translation>
    </message>
    <message>
        <source>Loading was cancelled.</source>
        <translation>Het laden is geannuleerd.</translation>
    </message>
    <message>
        <source>No peers: {}</source>
        <translation>Geen vergelijkingspercelen: {}</translation>
    </message>
    <message>
        <source>No series loaded.</source>
        <translation>Geen reeks geladen.</translation>
    </message>
    <message>
        <source>Parcel {}</source>
        <translation>Perceel {}</translation>
    </message>
    <message>
        <source>Pick a parcel on the map or search for it by its id to see its time series.</source>
        <translation>Kies een perceel op de kaart of zoek het op zijn ID om zijn tijdreeks te zien.</translation>
    </message>
    <message>
        <source>This statistic cannot be derived for the chosen products.</source>
        <translation>Deze statistiek kan voor de gekozen producten niet worden afgeleid.</translation>
    </message>
    <message>
        <source>To copy and save pictures, add the Python package “python3-matplotlib” with the OSGeo4W Setup or your system's package manager and restart QGIS.</source>
        <translation>Om afbeeldingen te kopiëren en op te slaan, voegt u het Python-pakket “python3-matplotlib” toe met de OSGeo4W-installatie of de pakketbeheerder van uw systeem en start u QGIS opnieuw.</translation>
    </message>
    <message>
        <source>Too few parcels with this crop nearby for a band of peers.</source>
        <translation>Te weinig percelen met dit gewas in de buurt voor een strook van vergelijkingspercelen.</translation>
    </message>
    <message>
        <source>cloudy (&gt; {} %)</source>
        <translation>bewolkt (&gt; {} %)</translation>
    </message>
    <message>
        <source>peers, 25–75 %</source>
        <translation>vergelijkingspercelen, 25–75 %</translation>
    </message>
    <message>
        <source>smoothed</source>
        <translation>afgevlakt</translation>
    </message>
    <message>
        <source>{} · as of {}, from the cache</source>
        <translation>{} · stand van {}, uit de cache</translation>
    </message>
</context>
<context>
    <name>SeriesExporter</name>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV-tabel (*.csv)</translation>
    </message>
    <message>
        <source>CbM</source>
        <translation>CbM</translation>
    </message>
    <message>
        <source>CbM: save time series</source>
        <translation>CbM: tijdreeksen opslaan</translation>
    </message>
    <message>
        <source>Could not save {}: {}</source>
        <translation>Kan {} niet opslaan: {}</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-afbeelding (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-tekening (*.svg)</translation>
    </message>
    <message>
        <source>Save Time Series</source>
        <translation>Tijdreeksen opslaan</translation>
    </message>
    <message>
        <source>Saved {}</source>
        <translation>{} opgeslagen</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>kopie</translation>
    </message>
</context>
<context>
    <name>SeriesLegend</name>
    <message>
        <source>Legend</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <source>Show or hide this curve</source>
        <translation>Deze curve tonen of verbergen</translation>
    </message>
</context>
<context>
    <name>SeriesModel</name>
    <message>
        <source>Cloud</source>
        <translation>Bewolking</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Curve</translation>
    </message>
    <message>
        <source>Date (UTC)</source>
        <translation>Datum (UTC)</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoog</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Laag</translation>
    </message>
    <message>
        <source>Not used: {}</source>
        <translation>Niet gebruikt: {}</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixels</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Scène</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
</context>
<context>
    <name>SeriesPanel</name>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Afbeelding kopiëren</translation>
    </message>
    <message>
        <source>Copy values</source>
        <translation>Waarden kopiëren</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Curven</translation>
    </message>
    <message>
        <source>Distance from the peers' middle</source>
        <translation>Afstand tot het midden van de vergelijkingspercelen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Keep this parcel in the plot to compare it with others</source>
        <translation>Dit perceel in de grafiek houden om het met andere te vergelijken</translation>
    </message>
    <message>
        <source>Let go of all kept parcels</source>
        <translation>Alle vastgehouden percelen loslaten</translation>
    </message>
    <message>
        <source>Let the temporal controller run over the dates in view</source>
        <translation>Het tijdbeheer over de zichtbare datums laten lopen</translation>
    </message>
    <message>
        <source>List scenes beside the plot</source>
        <translation>Scènes naast de grafiek weergeven</translation>
    </message>
    <message>
        <source>Move the plot by dragging</source>
        <translation>De grafiek door slepen verschuiven</translation>
    </message>
    <message>
        <source>Move with the temporal controller of QGIS</source>
        <translation>Met het tijdbeheer van QGIS meebewegen</translation>
    </message>
    <message>
        <source>No smooth curve</source>
        <translation>Geen afgevlakte curve</translation>
    </message>
    <message>
        <source>Own formulas…</source>
        <translation>Eigen formules…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Save drawing (SVG)…</source>
        <translation>Tekening (SVG) opslaan…</translation>
    </message>
    <message>
        <source>Save picture (PNG)…</source>
        <translation>Afbeelding (PNG) opslaan…</translation>
    </message>
    <message>
        <source>Save values (CSV)…</source>
        <translation>Waarden (CSV) opslaan…</translation>
    </message>
    <message>
        <source>Show the peers: parcels nearby with the same crop</source>
        <translation>De vergelijkingspercelen tonen: percelen in de buurt met hetzelfde gewas</translation>
    </message>
    <message>
        <source>Show the whole series</source>
        <translation>De hele reeks tonen</translation>
    </message>
    <message>
        <source>Show values as a table</source>
        <translation>Waarden als tabel tonen</translation>
    </message>
    <message>
        <source>Smooth curve, light</source>
        <translation>Afgevlakte curve, licht</translation>
    </message>
    <message>
        <source>Smooth curve, medium</source>
        <translation>Afgevlakte curve, gemiddeld</translation>
    </message>
    <message>
        <source>Smooth curve, strong</source>
        <translation>Afgevlakte curve, sterk</translation>
    </message>
    <message>
        <source>Stop loading</source>
        <translation>Laden stoppen</translation>
    </message>
    <message>
        <source>Time series plot, {}</source>
        <translation>Tijdreeksgrafiek, {}</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Inzoomen</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Uitzoomen</translation>
    </message>
</context>
<context>
    <name>SeriesTable</name>
    <message>
        <source>Values of the time series</source>
        <translation>Waarden van de tijdreeks</translation>
    </message>
</context>
<context>
    <name>ShareBars</name>
    <message>
        <source>A class with {} to {} % of the parcel makes it heterogeneous.</source>
        <translation>Een klasse met {} tot {} % van het perceel maakt het heterogeen.</translation>
    </message>
    <message>
        <source>Shares of classes</source>
        <translation>Aandelen van klassen</translation>
    </message>
    <message>
        <source>{} others</source>
        <translation>{} andere</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>Add a connection to a CbM server first.</source>
        <translation>Voeg eerst een verbinding met een CbM-server toe.</translation>
    </message>
    <message>
        <source>CbM: connecting</source>
        <translation>CbM: verbinding maken</translation>
    </message>
    <message>
        <source>The server has no dataset {} for you; it has: {}.</source>
        <translation>De server heeft geen dataset {} voor u; hij heeft: {}.</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nog niets</translation>
    </message>
</context>
<context>
    <name>SwipeView</name>
    <message>
        <source>Two dates compared</source>
        <translation>Twee datums vergeleken</translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <source>Next parcel of the work list (N)</source>
        <translation>Volgend perceel van de werklijst (N)</translation>
    </message>
    <message>
        <source>Next parcel without a decision (U)</source>
        <translation>Volgend perceel zonder beslissing (U)</translation>
    </message>
    <message>
        <source>Previous parcel of the work list (P)</source>
        <translation>Vorig perceel van de werklijst (P)</translation>
    </message>
    <message>
        <source>{} of {} · {} undecided</source>
        <translation>{} van {} · {} zonder beslissing</translation>
    </message>
</context>
<context>
    <name>WorkList</name>
    <message>
        <source>CbM: parcels of the work list</source>
        <translation>CbM: percelen van de werklijst</translation>
    </message>
</context>
<context>
    <name>WorkListDock</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Bring Back the Previous List</source>
        <translation>De vorige lijst terughalen</translation>
    </message>
    <message>
        <source>CbM Work List</source>
        <translation>CbM Werklijst</translation>
    </message>
    <message>
        <source>Clear the List</source>
        <translation>De lijst leegmaken</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Id or crop</source>
        <translation>ID of gewas</translation>
    </message>
    <message>
        <source>Load Ids from a File…</source>
        <translation>ID’s uit een bestand laden…</translation>
    </message>
    <message>
        <source>No parcels to go through yet. Load their ids from a file, paste them, choose by crop or decision, draw a polygon on the map, or take what is selected in a layer.</source>
        <translation>Nog geen percelen om door te nemen. Laad hun ID’s uit een bestand, plak ze, kies op gewas of beslissing, teken een polygoon op de kaart of neem wat in een laag is geselecteerd.</translation>
    </message>
    <message>
        <source>Parcels by Crop or Decision…</source>
        <translation>Percelen op gewas of beslissing…</translation>
    </message>
    <message>
        <source>Parcels of the work list</source>
        <translation>Percelen van de werklijst</translation>
    </message>
    <message>
        <source>Paste Ids</source>
        <translation>ID’s plakken</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV opslaan…</translation>
    </message>
    <message>
        <source>Show only parcels whose id or crop holds this text</source>
        <translation>Alleen percelen tonen waarvan ID of gewas deze tekst bevat</translation>
    </message>
    <message>
        <source>Show only parcels with this decision</source>
        <translation>Alleen percelen met deze beslissing tonen</translation>
    </message>
    <message>
        <source>Take the Active Layer's Selection</source>
        <translation>De selectie van de actieve laag nemen</translation>
    </message>
    <message>
        <source>{} · {} not in the dataset</source>
        <translation>{} · {} niet in de dataset</translation>
    </message>
    <message>
        <source>{} · {} of {} shown</source>
        <translation>{} · {} van {} getoond</translation>
    </message>
</context>
<context>
    <name>WorkListFiller</name>
    <message>
        <source>All parcels</source>
        <translation>Alle percelen</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-bestanden (*.csv)</translation>
    </message>
    <message>
        <source>CbM: parcels by filter</source>
        <translation>CbM: percelen op filter</translation>
    </message>
    <message>
        <source>CbM: parcels of a polygon</source>
        <translation>CbM: percelen van een polygoon</translation>
    </message>
    <message>
        <source>CbM: parcels of a selection</source>
        <translation>CbM: percelen van een selectie</translation>
    </message>
    <message>
        <source>Choose an area and a year first.</source>
        <translation>Kies eerst een gebied en een jaar.</translation>
    </message>
    <message>
        <source>Lists of parcel ids (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Lijsten met perceel-ID’s (*.csv *.txt *.tsv);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>No parcel fits this filter.</source>
        <translation>Geen perceel past bij dit filter.</translation>
    </message>
    <message>
        <source>Only the first {} of {} parcels were taken.</source>
        <translation>Alleen de eerste {} van {} percelen zijn genomen.</translation>
    </message>
    <message>
        <source>Parcel ids</source>
        <translation>Perceel-ID’s</translation>
    </message>
    <message>
        <source>Parcels of a polygon</source>
        <translation>Percelen van een polygoon</translation>
    </message>
    <message>
        <source>Pasted ids</source>
        <translation>Geplakte ID’s</translation>
    </message>
    <message>
        <source>Save the work list</source>
        <translation>De werklijst opslaan</translation>
    </message>
    <message>
        <source>Select parcels in a layer and make it the active one first.</source>
        <translation>Selecteer eerst percelen in een laag en maak die actief.</translation>
    </message>
    <message>
        <source>The file {} cannot be read: {}.</source>
        <translation>Het bestand {} kan niet worden gelezen: {}.</translation>
    </message>
    <message>
        <source>The layer {} has neither parcel ids nor places on the map.</source>
        <translation>De laag {} heeft geen perceel-ID’s en geen plaatsen op de kaart.</translation>
    </message>
    <message>
        <source>The layer {} has no CRS: set it in the layer's properties.</source>
        <translation>De laag {} heeft geen CRS: stel het in de eigenschappen van de laag in.</translation>
    </message>
    <message>
        <source>The list cannot be saved: {}.</source>
        <translation>De lijst kan niet worden opgeslagen: {}.</translation>
    </message>
    <message>
        <source>There are no parcel ids in “{}”.</source>
        <translation>Er zijn geen perceel-ID’s in “{}”.</translation>
    </message>
    <message>
        <source>There is no parcel of this dataset at the first {} features.</source>
        <translation>Bij de eerste {} objecten is geen perceel van deze dataset.</translation>
    </message>
    <message>
        <source>There is no parcel of this dataset there.</source>
        <translation>Daar is geen perceel van deze dataset.</translation>
    </message>
    <message>
        <source>{} (the first {} features)</source>
        <translation>{} (de eerste {} objecten)</translation>
    </message>
    <message>
        <source>{} (the first {})</source>
        <translation>{} (de eerste {})</translation>
    </message>
    <message>
        <source>“{}” is no list of parcel ids: it has to be text with one id a line or a CSV file with a column of ids, none longer than {} characters.</source>
        <translation>“{}” is geen lijst van perceel-ID’s: het moet tekst zijn met één ID per regel of een CSV-bestand met een kolom ID’s, geen langer dan {} tekens.</translation>
    </message>
</context>
<context>
    <name>WorkListModel</name>
    <message>
        <source>Area</source>
        <translation>Oppervlakte</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Gewas</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslissing</translation>
    </message>
    <message>
        <source>Parcel id</source>
        <translation>Perceel-ID</translation>
    </message>
    <message>
        <source>The dataset has no parcel with this id.</source>
        <translation>De dataset heeft geen perceel met dit ID.</translation>
    </message>
    <message>
        <source>not in the dataset</source>
        <translation>niet in de dataset</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Add a connection to a CbM server first.</source>
        <translation>Voeg eerst een verbinding met een CbM-server toe.</translation>
    </message>
    <message>
        <source>CbM: connecting</source>
        <translation>CbM: verbinding maken</translation>
    </message>
    <message>
        <source>CbM: parcel at a place</source>
        <translation>CbM: perceel op een plaats</translation>
    </message>
    <message>
        <source>CbM: parcel {}</source>
        <translation>CbM: perceel {}</translation>
    </message>
    <message>
        <source>Choose an area and a year first.</source>
        <translation>Kies eerst een gebied en een jaar.</translation>
    </message>
    <message>
        <source>The server has no dataset {} for you; it has: {}.</source>
        <translation>De server heeft geen dataset {} voor u; hij heeft: {}.</translation>
    </message>
    <message>
        <source>There is no parcel of {} here.</source>
        <translation>Er is hier geen perceel van {}.</translation>
    </message>
    <message>
        <source>There is no parcel with id '{}' in {}.</source>
        <translation>Er is geen perceel met ID “{}” in {}.</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nog niets</translation>
    </message>
</context>
</TS>
