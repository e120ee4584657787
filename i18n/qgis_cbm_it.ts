<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Click on the map to load a parcel and its time series</source>
        <translation>Fare clic sulla mappa per caricare una parcella e la sua serie temporale</translation>
    </message>
    <message>
        <source>Draw a polygon: the parcels that touch it become the work list. A right click ends it</source>
        <translation>Disegnare un poligono: le parcelle che lo toccano diventano la lista di lavoro. Un clic destro lo termina</translation>
    </message>
    <message>
        <source>Follow Selection</source>
        <translation>Seguire la selezione</translation>
    </message>
    <message>
        <source>Load the parcel that is selected in any polygon layer</source>
        <translation>Caricare la parcella selezionata in un layer poligonale qualsiasi</translation>
    </message>
    <message>
        <source>Parcels of a Polygon</source>
        <translation>Parcelle di un poligono</translation>
    </message>
    <message>
        <source>Pick Parcel</source>
        <translation>Scegliere una parcella</translation>
    </message>
</context>
<context>
    <name>BaseMaps</name>
    <message>
        <source>CbM: base map {}</source>
        <translation>CbM: mappa di base {}</translation>
    </message>
    <message>
        <source>Not connected: the administrator's base maps are not known yet.</source>
        <translation>Non connesso: le mappe di base dell'amministratore non sono ancora note.</translation>
    </message>
    <message>
        <source>Only a CbM server can show this one: it lies there, or its address holds a key.</source>
        <translation>Solo un server CbM può mostrare questa: si trova lì, o il suo indirizzo contiene una chiave.</translation>
    </message>
    <message>
        <source>QGIS cannot show this kind by its address; a connection to a CbM server can.</source>
        <translation>QGIS non può mostrare questo tipo dal suo indirizzo; una connessione a un server CbM sì.</translation>
    </message>
    <message>
        <source>The administrator publishes none.</source>
        <translation>L'amministratore non ne pubblica alcuna.</translation>
    </message>
</context>
<context>
    <name>BaseMapsButton</name>
    <message>
        <source>Add WMS/WMTS Layer…</source>
        <translation>Aggiungere un layer WMS/WMTS…</translation>
    </message>
    <message>
        <source>Base maps</source>
        <translation>Mappe di base</translation>
    </message>
    <message>
        <source>Fetch Through the Server</source>
        <translation>Ottenere tramite il server</translation>
    </message>
    <message>
        <source>For computers that reach the CbM server but not the web</source>
        <translation>Per computer che raggiungono il server CbM ma non il web</translation>
    </message>
    <message>
        <source>Published by the Administrator</source>
        <translation>Pubblicate dall'amministratore</translation>
    </message>
    <message>
        <source>Put a Layer of the Project Below</source>
        <translation>Mettere sotto un layer del progetto</translation>
    </message>
    <message>
        <source>Show an orthophoto or base map below the parcels</source>
        <translation>Mostrare un'ortofoto o una mappa di base sotto le parcelle</translation>
    </message>
    <message>
        <source>Your Own</source>
        <translation>Personali</translation>
    </message>
</context>
<context>
    <name>BusyLine</name>
    <message>
        <source>Loading</source>
        <translation>Caricamento</translation>
    </message>
</context>
<context>
    <name>CalendarSaver</name>
    <message>
        <source>CbM: save calendar</source>
        <translation>CbM: salvataggio del calendario</translation>
    </message>
    <message>
        <source>Could not save {}: {}</source>
        <translation>Impossibile salvare {}: {}</translation>
    </message>
    <message>
        <source>Save Calendar</source>
        <translation>Salvare il calendario</translation>
    </message>
    <message>
        <source>Saved {}</source>
        <translation>{} salvato</translation>
    </message>
</context>
<context>
    <name>CalendarSheet</name>
    <message>
        <source>Calendar of the season</source>
        <translation>Calendario della stagione</translation>
    </message>
</context>
<context>
    <name>Cbm</name>
    <message>
        <source>25th percentile</source>
        <translation>25º percentile</translation>
    </message>
    <message>
        <source>75th percentile</source>
        <translation>75º percentile</translation>
    </message>
    <message>
        <source>Backscatter (dB)</source>
        <translation>Retrodiffusione (dB)</translation>
    </message>
    <message>
        <source>Backscatter (linear)</source>
        <translation>Retrodiffusione (lineare)</translation>
    </message>
    <message>
        <source>Backscatter ratio (dB)</source>
        <translation>Rapporto di retrodiffusione (dB)</translation>
    </message>
    <message>
        <source>Band: 25–75 % of the parcel's pixels</source>
        <translation>Fascia: 25–75 % dei pixel della parcella</translation>
    </message>
    <message>
        <source>Band: about 25–75 %, from the spread of the bands taken as uncorrelated</source>
        <translation>Fascia: circa 25–75 %, dalla dispersione delle bande considerate non correlate</translation>
    </message>
    <message>
        <source>Band: lowest to highest temperature of the day</source>
        <translation>Fascia: dalla temperatura più bassa alla più alta del giorno</translation>
    </message>
    <message>
        <source>Coherence</source>
        <translation>Coerenza</translation>
    </message>
    <message>
        <source>Coherence VV</source>
        <translation>Coerenza VV</translation>
    </message>
    <message>
        <source>Distance from the middle of the peers</source>
        <translation>Distanza dal centro del confronto</translation>
    </message>
    <message>
        <source>False colour (8-11-4)</source>
        <translation>Falsi colori (8-11-4)</translation>
    </message>
    <message>
        <source>False colour (8-4-3)</source>
        <translation>Falsi colori (8-4-3)</translation>
    </message>
    <message>
        <source>Highest temperature (°C)</source>
        <translation>Temperatura massima (°C)</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Indice</translation>
    </message>
    <message>
        <source>Lowest temperature (°C)</source>
        <translation>Temperatura minima (°C)</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Massimo</translation>
    </message>
    <message>
        <source>Mean temperature (°C)</source>
        <translation>Temperatura media (°C)</translation>
    </message>
    <message>
        <source>Mean, 25–75 %</source>
        <translation>Media, 25–75 %</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimo</translation>
    </message>
    <message>
        <source>NDVI</source>
        <translation>NDVI</translation>
    </message>
    <message>
        <source>NDVI from {} (brown) to {} (dark green)</source>
        <translation>NDVI da {} (marrone) a {} (verde scuro)</translation>
    </message>
    <message>
        <source>NDVI histogram</source>
        <translation>Istogramma NDVI</translation>
    </message>
    <message>
        <source>NDVI of the parcel's pixels, 0 to 1; dashed: the median; ◂: pixels below 0</source>
        <translation>NDVI dei pixel della parcella, da 0 a 1; tratteggio: la mediana; ◂: pixel sotto 0</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Precipitation (mm)</source>
        <translation>Precipitazioni (mm)</translation>
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
        <translation>Composizione radar (VV, VH, rapporto)</translation>
    </message>
    <message>
        <source>Red and near infrared, cumulative</source>
        <translation>Rosso e infrarosso vicino, cumulati</translation>
    </message>
    <message>
        <source>Reflectance × 10⁴</source>
        <translation>Riflettanza × 10⁴</translation>
    </message>
    <message>
        <source>Scene classification</source>
        <translation>Classificazione della scena</translation>
    </message>
    <message>
        <source>Sentinel-1 backscatter</source>
        <translation>Retrodiffusione Sentinel-1</translation>
    </message>
    <message>
        <source>Sentinel-1 coherence, 12 days</source>
        <translation>Coerenza Sentinel-1, 12 giorni</translation>
    </message>
    <message>
        <source>Sentinel-1 coherence, 6 days</source>
        <translation>Coerenza Sentinel-1, 6 giorni</translation>
    </message>
    <message>
        <source>Sentinel-2</source>
        <translation>Sentinel-2</translation>
    </message>
    <message>
        <source>Show or hide this curve</source>
        <translation>Mostrare o nascondere questa curva</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Deviazione standard</translation>
    </message>
    <message>
        <source>Temperature (°C)</source>
        <translation>Temperatura (°C)</translation>
    </message>
    <message>
        <source>The parcel's pixels: red to the right, near infrared upwards; red: this date, blue: all before</source>
        <translation>I pixel della parcella: il rosso verso destra, l'infrarosso vicino verso l'alto; in rosso: questa data, in blu: tutte le precedenti</translation>
    </message>
    <message>
        <source>True colour (4-3-2)</source>
        <translation>Colori naturali (4-3-2)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Meteo</translation>
    </message>
    <message numerus="yes">
        <source>Without value: %n observation(s), see the table</source>
        <translation>
            <numerusform>Senza valore: %n osservazione, vedere la tabella</numerusform>
            <numerusform>Senza valore: %n osservazioni, vedere la tabella</numerusform>
        </translation>
    </message>
    <message>
        <source>a band is missing</source>
        <translation>manca una banda</translation>
    </message>
    <message>
        <source>bare soil</source>
        <translation>suolo nudo</translation>
    </message>
    <message>
        <source>cloud shadow</source>
        <translation>ombra di nube</translation>
    </message>
    <message>
        <source>cloud unknown</source>
        <translation>nubi sconosciute</translation>
    </message>
    <message>
        <source>cloud {}</source>
        <translation>nubi {}</translation>
    </message>
    <message>
        <source>cloud, high probability</source>
        <translation>nube, probabilità alta</translation>
    </message>
    <message>
        <source>cloud, medium probability</source>
        <translation>nube, probabilità media</translation>
    </message>
    <message>
        <source>dark area</source>
        <translation>area scura</translation>
    </message>
    <message>
        <source>max.</source>
        <translation>max.</translation>
    </message>
    <message>
        <source>median</source>
        <translation>mediana</translation>
    </message>
    <message>
        <source>min.</source>
        <translation>min.</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>nessun dato</translation>
    </message>
    <message>
        <source>no valid pixel</source>
        <translation>nessun pixel valido</translation>
    </message>
    <message>
        <source>not defined</source>
        <translation>non definito</translation>
    </message>
    <message>
        <source>not used: {}</source>
        <translation>non usate: {}</translation>
    </message>
    <message>
        <source>saturated or defective</source>
        <translation>saturo o difettoso</translation>
    </message>
    <message>
        <source>scenes cannot be told apart</source>
        <translation>scene non distinguibili</translation>
    </message>
    <message>
        <source>snow or ice</source>
        <translation>neve o ghiaccio</translation>
    </message>
    <message>
        <source>std. dev.</source>
        <translation>dev. std.</translation>
    </message>
    <message>
        <source>thin cirrus</source>
        <translation>cirro sottile</translation>
    </message>
    <message>
        <source>unclassified</source>
        <translation>non classificato</translation>
    </message>
    <message>
        <source>vegetation</source>
        <translation>vegetazione</translation>
    </message>
    <message>
        <source>water</source>
        <translation>acqua</translation>
    </message>
    <message>
        <source>{band} – {card}</source>
        <translation>{band} – {card}</translation>
    </message>
    <message>
        <source>{curve}, parcel {parcel}</source>
        <translation>{curve}, parcella {parcel}</translation>
    </message>
    <message>
        <source>{quantity}, {statistic}</source>
        <translation>{quantity}, {statistic}</translation>
    </message>
    <message>
        <source>{} (stored)</source>
        <translation>{} (memorizzato)</translation>
    </message>
    <message>
        <source>{} cannot be derived</source>
        <translation>{} non si può derivare</translation>
    </message>
    <message>
        <source>{} from the middle of the peers</source>
        <translation>{} dal centro del confronto</translation>
    </message>
    <message>
        <source>{} pixels</source>
        <translation>{} pixel</translation>
    </message>
    <message>
        <source>{} – peers</source>
        <translation>{} – confronto</translation>
    </message>
    <message>
        <source>{}: distance from the peers</source>
        <translation>{}: distanza dal confronto</translation>
    </message>
    <message>
        <source>“{}” exists already. Replace it?</source>
        <translation>«{}» esiste già. Sostituirlo?</translation>
    </message>
</context>
<context>
    <name>CbmPlugin</name>
    <message>
        <source>&amp;CbM – Checks by Monitoring</source>
        <translation>&amp;CbM – Controlli tramite monitoraggio</translation>
    </message>
    <message>
        <source>CbM</source>
        <translation>CbM</translation>
    </message>
    <message>
        <source>Connections and Settings…</source>
        <translation>Connessioni e impostazioni…</translation>
    </message>
    <message>
        <source>First Steps</source>
        <translation>Primi passi</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guida</translation>
    </message>
</context>
<context>
    <name>CbmProcessing</name>
    <message numerus="yes">
        <source>%n attribute name(s) are longer than a shapefile allows; {file} lists what they are called. A GeoPackage keeps them.</source>
        <translation>
            <numerusform>%n nome di attributo è più lungo di quanto permette uno shapefile; {file} riporta quello usato. Un GeoPackage lo conserva.</numerusform>
            <numerusform>%n nomi di attributi sono più lunghi di quanto permette uno shapefile; {file} riporta quelli usati. Un GeoPackage li conserva.</numerusform>
        </translation>
    </message>
    <message>
        <source>0 is no-data</source>
        <translation>0 è nodata</translation>
    </message>
    <message>
        <source>4 neighbours (edges)</source>
        <translation>4 vicini (lati)</translation>
    </message>
    <message>
        <source>8 neighbours (edges and corners)</source>
        <translation>8 vicini (lati e angoli)</translation>
    </message>
    <message>
        <source>A connection saved in the options of CbM: a server or a database.</source>
        <translation>Una connessione salvata nelle opzioni di CbM: un server o un database.</translation>
    </message>
    <message>
        <source>All bands if none is chosen.</source>
        <translation>Tutte le bande se non ne è scelta nessuna.</translation>
    </message>
    <message>
        <source>All pixels that a polygon touches</source>
        <translation>Tutti i pixel che un poligono tocca</translation>
    </message>
    <message>
        <source>Area and year, such as nl_2017; with a parcel type nl_2017_g.</source>
        <translation>Zona e anno, ad esempio nl_2017; con un tipo di parcella nl_2017_g.</translation>
    </message>
    <message>
        <source>Areas are larger than [m2]</source>
        <translation>Superfici maggiori di [m2]</translation>
    </message>
    <message>
        <source>At most hidden (per cent of the parcel)</source>
        <translation>Coperto al massimo (per cento della parcella)</translation>
    </message>
    <message>
        <source>Band of near infrared</source>
        <translation>Banda dell'infrarosso vicino</translation>
    </message>
    <message>
        <source>Band of red</source>
        <translation>Banda del rosso</translation>
    </message>
    <message>
        <source>Band {number} states a scale and offset; the numbers are of what is stored.</source>
        <translation>La banda {number} indica scala e offset; i numeri sono quelli memorizzati.</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bande</translation>
    </message>
    <message>
        <source>Bands and indices</source>
        <translation>Bande e indici</translation>
    </message>
    <message>
        <source>Between commas or one a line; they are added to those of the layer.</source>
        <translation>Separati da virgole o uno per riga; si aggiungono a quelli del layer.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annullato.</translation>
    </message>
    <message>
        <source>Chips of parcels</source>
        <translation>Ritagli di parcelle</translation>
    </message>
    <message>
        <source>Class names (YAML or QGIS style)</source>
        <translation>Nomi delle classi (YAML o stile QGIS)</translation>
    </message>
    <message>
        <source>Class raster</source>
        <translation>Raster di classi</translation>
    </message>
    <message>
        <source>Class {value}: {pixels} pixels, mean {mean}.</source>
        <translation>Classe {value}: {pixels} pixel, media {mean}.</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classi</translation>
    </message>
    <message>
        <source>Cloudy above (per cent)</source>
        <translation>Nuvolose oltre (per cento)</translation>
    </message>
    <message>
        <source>Clusters are larger than [pixels]</source>
        <translation>Cluster maggiori di [pixel]</translation>
    </message>
    <message>
        <source>Connected by</source>
        <translation>Connessi tramite</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connessione</translation>
    </message>
    <message>
        <source>Count as published</source>
        <translation>Contare come nella pubblicazione</translation>
    </message>
    <message>
        <source>Counts the pixels of each class in every parcel (pixels whose centre lies inside) and flags parcels in which some class has a share within the limits: at 30 to 70 %, a parcel of 60 and 40 % is flagged, one of 75 and 25 % is not.

The result has the fields foi_h (1 flagged, 0 not, empty not judged), the pixels and the percentage (P_...) of each class, total, nodata, unlisted (pixels of values without a name) and reason (why a parcel was not judged).</source>
        <translation>Conta i pixel di ogni classe in ogni parcella (pixel con il centro all'interno) e segnala le parcelle in cui la quota di una classe è entro i limiti: da 30 a 70 %, una parcella di 60 e 40 % è segnalata, una di 75 e 25 % no.

Il risultato ha i campi foi_h (1 segnalata, 0 no, vuoto non valutata), i pixel e la percentuale (P_...) di ogni classe, total, nodata, unlisted (pixel di valori senza nome) e reason (perché una parcella non è stata valutata).</translation>
    </message>
    <message>
        <source>Cuts the areas of each class out of the parcels, pixels at the edge by the share that lies inside, and flags parcels with connected areas of at least two different classes larger than the threshold.

The results are the parcels with foi_c (1 flagged, 0 not, empty not judged) and reason, and the areas of flagged parcels as polygons with id, temp_id, pixelvalue (class) and area in square metres.</source>
        <translation>Ritaglia le superfici di ogni classe dalle parcelle, i pixel del bordo secondo la quota che sta all'interno, e segnala le parcelle con superfici connesse di almeno due classi diverse più grandi della soglia.

I risultati sono le parcelle con foi_c (1 segnalata, 0 no, vuoto non valutata) e reason, e le superfici delle parcelle segnalate come poligoni con id, temp_id, pixelvalue (classe) e area in metri quadrati.</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Insieme di dati</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisioni</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>Dichiarato</translation>
    </message>
    <message>
        <source>Either</source>
        <translation>Uno dei due</translation>
    </message>
    <message>
        <source>FOI assessment</source>
        <translation>Valutazione FOI</translation>
    </message>
    <message>
        <source>FOI cardinality (area)</source>
        <translation>Cardinalità FOI (superficie)</translation>
    </message>
    <message>
        <source>FOI cardinality (clusters)</source>
        <translation>Cardinalità FOI (cluster)</translation>
    </message>
    <message>
        <source>FOI clusters</source>
        <translation>Cluster FOI</translation>
    </message>
    <message>
        <source>FOI heterogeneity</source>
        <translation>Eterogeneità FOI</translation>
    </message>
    <message>
        <source>FOI signal statistics</source>
        <translation>Statistiche di segnale FOI</translation>
    </message>
    <message>
        <source>Fetch again what is there</source>
        <translation>Riprendere ciò che c'è già</translation>
    </message>
    <message>
        <source>Field with the band</source>
        <translation>Campo con la banda</translation>
    </message>
    <message>
        <source>Field with the date</source>
        <translation>Campo con la data</translation>
    </message>
    <message>
        <source>Field with the parcel id</source>
        <translation>Campo con l'ID della parcella</translation>
    </message>
    <message>
        <source>Field with the parcel id (first one if empty)</source>
        <translation>Campo con l'ID della parcella (il primo se vuoto)</translation>
    </message>
    <message>
        <source>Field with the parcel id in the results</source>
        <translation>Campo con l'ID della parcella nei risultati</translation>
    </message>
    <message>
        <source>Field with the scene name</source>
        <translation>Campo con il nome della scena</translation>
    </message>
    <message>
        <source>Finds clusters, connected pixels of one class inside a parcel, and flags parcels in which clusters of at least two different classes have more pixels than the threshold: the parcel seems to hold more than one field. What is connected only outside the parcel is two clusters.

The result has the fields foi_c (1 flagged, 0 not, empty not judged), clusters, as in (3, 200), (5, 21) for class and pixels, n_clusters, the largest cluster of each class (max_...) and reason.

The published count flags two clusters of the same class as well, and never counts class 0.</source>
        <translation>Trova i cluster, pixel connessi di una classe all'interno di una parcella, e segnala le parcelle in cui cluster di almeno due classi diverse hanno più pixel della soglia: la parcella sembra contenere più di un campo. Ciò che è connesso solo fuori dalla parcella sono due cluster.

Il risultato ha i campi foi_c (1 segnalata, 0 no, vuoto non valutata), clusters, come in (3, 200), (5, 21) per classe e pixel, n_clusters, il cluster più grande di ogni classe (max_...) e reason.

Il conteggio pubblicato segnala anche due cluster della stessa classe e non conta mai la classe 0.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primo giorno</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>Give a layer with parcels, or parcel ids.</source>
        <translation>Indicare un layer con parcelle o ID di parcelle.</translation>
    </message>
    <message>
        <source>Grouping pixels</source>
        <translation>Raggruppamento dei pixel</translation>
    </message>
    <message>
        <source>Groups the pixels of images of several dates by their course (k-means), and writes the groups as a class raster: with it a parcel can be checked where there is no crop map. The same images always give the same classes, numbered by rising mean; 0 is no-data.

The images have one grid: NDVI of one band each, or images with a red and a near-infrared band, whose numbers are then given. With parcels only their pixels are grouped.</source>
        <translation>Raggruppa i pixel di immagini di più date secondo il loro andamento (k-means) e scrive i gruppi come raster di classi: con esso si può controllare una parcella dove non esiste una mappa delle colture. Le stesse immagini danno sempre le stesse classi, numerate per media crescente; 0 è nodata.

Le immagini hanno una griglia comune: NDVI di una banda ciascuna, oppure immagini con una banda rossa e una dell'infrarosso vicino, di cui si danno allora i numeri. Con le parcelle si raggruppano solo i loro pixel.</translation>
    </message>
    <message>
        <source>Histogram method</source>
        <translation>Metodo dell'istogramma</translation>
    </message>
    <message>
        <source>Homogeneity (FOI)</source>
        <translation>Omogeneità (FOI)</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Immagini</translation>
    </message>
    <message>
        <source>Images of several dates</source>
        <translation>Immagini di più date</translation>
    </message>
    <message>
        <source>Images on a page</source>
        <translation>Immagini per pagina</translation>
    </message>
    <message>
        <source>Images written</source>
        <translation>Immagini scritte</translation>
    </message>
    <message>
        <source>Images: {product}</source>
        <translation>Immagini: {product}</translation>
    </message>
    <message>
        <source>Inner buffer (metres)</source>
        <translation>Buffer interno (metri)</translation>
    </message>
    <message>
        <source>Inner buffer [m]</source>
        <translation>Buffer interno [m]</translation>
    </message>
    <message>
        <source>Judges parcels by the statistics of their pixels over time: a table with one row per parcel, date and band, with count, mean, std, p25, p50 and p75, as the time-series panel exports it.

Histogram method: the mean lies outside the middle half of the pixels, or the quartiles lie as of two kinds of pixels rather than of one. Signal-to-noise: mean / std is below the limit. A parcel is flagged when the sign lasts for the given number of observations in a row; observations of few pixels do not count.

With a field for the scene, several scenes of one satellite pass count once.</source>
        <translation>Valuta le parcelle in base alle statistiche dei loro pixel nel tempo: una tabella con una riga per parcella, data e banda, con count, mean, std, p25, p50 e p75, come la esporta il pannello delle serie temporali.

Metodo dell'istogramma: la media è fuori dalla metà centrale dei pixel, oppure i quartili sono disposti come per due tipi di pixel anziché uno. Rapporto segnale/rumore: mean / std è sotto il limite. Una parcella è segnalata quando l'indizio dura per il numero dato di osservazioni consecutive; le osservazioni di pochi pixel non contano.

Con un campo per la scena, più scene dello stesso passaggio del satellite contano una volta.</translation>
    </message>
    <message>
        <source>Judging parcels</source>
        <translation>Valutazione delle parcelle</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ultimo giorno</translation>
    </message>
    <message>
        <source>List of the images</source>
        <translation>Elenco delle immagini</translation>
    </message>
    <message>
        <source>Lists for each parcel its peers: parcels of the same crop within a distance and larger than 0.3 ha, the nearest first.

Columns: parcel, dataset, crop (of both), peer (the id of the other parcel), rank (1 is the nearest), distance (metres, from outline to outline). A parcel without peers has no row and is named in the log.

With the field peer as the parcel id, Series of parcels gives the series of the peers.</source>
        <translation>Elenca per ogni parcella quelle di confronto: parcelle della stessa coltura entro una distanza e più grandi di 0,3 ha, le più vicine per prime.

Colonne: parcel, dataset, crop (di entrambe), peer (l'ID dell'altra parcella), rank (1 è la più vicina), distance (metri, da contorno a contorno). Una parcella senza confronto non ha righe ed è nominata nel registro.

Con il campo peer come ID della parcella, Serie di parcelle dà le serie di quelle di confronto.</translation>
    </message>
    <message>
        <source>Lower limit of a share [%]</source>
        <translation>Limite inferiore di una quota [%]</translation>
    </message>
    <message>
        <source>Most peers of a parcel</source>
        <translation>Massimo di parcelle di confronto</translation>
    </message>
    <message>
        <source>No observation of this parcel is stored.</source>
        <translation>Nessuna osservazione memorizzata per questa parcella.</translation>
    </message>
    <message>
        <source>None of the parcels is in the dataset.</source>
        <translation>Nessuna delle parcelle è nell'insieme di dati.</translation>
    </message>
    <message>
        <source>Not in the dataset ({n}): {ids}</source>
        <translation>Non presenti nell'insieme di dati ({n}): {ids}</translation>
    </message>
    <message>
        <source>Nothing decided yet.</source>
        <translation>Ancora nulla di deciso.</translation>
    </message>
    <message>
        <source>Observations in a row</source>
        <translation>Osservazioni consecutive</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Own bands instead, as stored</source>
        <translation>Bande proprie al suo posto, come memorizzate</translation>
    </message>
    <message>
        <source>Pages: {n}.</source>
        <translation>Pagine: {n}.</translation>
    </message>
    <message>
        <source>Parcel ids</source>
        <translation>ID delle parcelle</translation>
    </message>
    <message>
        <source>Parcel {pid}</source>
        <translation>Parcella {pid}</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Parcelle</translation>
    </message>
    <message>
        <source>Parcels (optional)</source>
        <translation>Parcelle (facoltativo)</translation>
    </message>
    <message>
        <source>Parcels not judged: {number} ({reason}).</source>
        <translation>Parcelle non valutate: {number} ({reason}).</translation>
    </message>
    <message>
        <source>Parcels of {dataset}</source>
        <translation>Parcelle di {dataset}</translation>
    </message>
    <message>
        <source>Peers of parcels</source>
        <translation>Confronto di parcelle</translation>
    </message>
    <message>
        <source>Percentiles</source>
        <translation>Percentili</translation>
    </message>
    <message>
        <source>Polygons</source>
        <translation>Poligoni</translation>
    </message>
    <message>
        <source>Polygons without: {number} ({reason}).</source>
        <translation>Poligoni senza valori: {number} ({reason}).</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Prodotto</translation>
    </message>
    <message>
        <source>Raster</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Raster values without a name: {values}.</source>
        <translation>Valori del raster senza nome: {values}.</translation>
    </message>
    <message>
        <source>Reading band {number}</source>
        <translation>Lettura della banda {number}</translation>
    </message>
    <message>
        <source>Reading parcels</source>
        <translation>Lettura delle parcelle</translation>
    </message>
    <message>
        <source>Reading polygons</source>
        <translation>Lettura dei poligoni</translation>
    </message>
    <message>
        <source>Reading the class raster</source>
        <translation>Lettura del raster di classi</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapporto</translation>
    </message>
    <message>
        <source>Report of parcels</source>
        <translation>Rapporto sulle parcelle</translation>
    </message>
    <message>
        <source>Results of a FOI check</source>
        <translation>Risultati di un controllo FOI</translation>
    </message>
    <message>
        <source>Saves the images of parcels as GeoTIFFs, one per parcel and overpass: parcel/scene.product.tif in the folder. The parcels are those of a layer or table with their ids, or a list of ids.

A product is written as values (float, no-data -9999): reflectance 0 to 1, the index, scene classes, dB or coherence. With bands of your own, such as B02 B08 B11 of the product s2, the pixels are written as stored, with scale and offset.

Images that are in the folder already are kept, so that a run can be taken up again. manifest.csv lists every image: file, parcel, dataset, date (UTC), product, bands, scene, direction, cloud (hidden share of the parcel), status (written, kept, failed) and reason.</source>
        <translation>Salva le immagini delle parcelle come GeoTIFF, una per parcella e passaggio: parcella/scena.prodotto.tif nella cartella. Le parcelle sono quelle di un layer o di una tabella con i loro ID, o un elenco di ID.

Un prodotto è scritto in valori (float, nodata -9999): riflettanza da 0 a 1, l'indice, classi di scena, dB o coerenza. Con bande proprie, come B02 B08 B11 del prodotto s2, i pixel sono scritti come memorizzati, con scala e offset.

Le immagini già nella cartella restano, così un'esecuzione può essere ripresa. manifest.csv elenca ogni immagine: file, parcel, dataset, date (UTC), product, bands, scene, direction, cloud (quota coperta della parcella), status (written, kept, failed) e reason.</translation>
    </message>
    <message>
        <source>Say which field has the parcel ids; the fields are: {fields}.</source>
        <translation>Indicare quale campo contiene gli ID delle parcelle; i campi sono: {fields}.</translation>
    </message>
    <message>
        <source>Scene classes that hide the ground</source>
        <translation>Classi di scena che coprono il suolo</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seme</translation>
    </message>
    <message>
        <source>Series of parcels</source>
        <translation>Serie di parcelle</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Criterio</translation>
    </message>
    <message>
        <source>Signal-to-noise below</source>
        <translation>Rapporto segnale/rumore inferiore a</translation>
    </message>
    <message>
        <source>Signal-to-noise ratio</source>
        <translation>Rapporto segnale/rumore</translation>
    </message>
    <message>
        <source>Smallest number of pixels</source>
        <translation>Numero minimo di pixel</translation>
    </message>
    <message>
        <source>Statistics of polygons</source>
        <translation>Statistiche di poligoni</translation>
    </message>
    <message>
        <source>Such as B02 B08 B11; s1 bands VVb VHb.</source>
        <translation>Ad esempio B02 B08 B11; bande S1 VVb VHb.</translation>
    </message>
    <message>
        <source>Sums up the pixels of a raster in each polygon of a layer, by the same rules and to the same numbers as the extraction of parcel signatures. Polygons are brought into the CRS of the raster, which is read only where polygons are, so that it may be of any size; polygons may overlap.

A pixel counts when its centre lies in the polygon, or, if wanted, when the polygon touches it; no-data, infinite and not-a-number values do not count. Values are taken as stored.

Adds to the attributes of the layer, for each band: count (valid pixels), mean, std (of the population), min, max and percentiles (linear between pixels) such as p25; with several bands as b2_mean. And reason, why a polygon has no valid pixel in any band: no_geometry, not_polygon, buffer_empty, outside, no_pixel_centre or all_nodata.</source>
        <translation>Riassume i pixel di un raster in ogni poligono di un layer, con le stesse regole e gli stessi numeri dell'estrazione delle firme delle parcelle. I poligoni sono portati nel SR del raster, che viene letto solo dove ci sono poligoni, così può avere qualsiasi dimensione; i poligoni possono sovrapporsi.

Un pixel conta quando il suo centro è nel poligono o, se si vuole, quando il poligono lo tocca; nodata, valori infiniti e non numerici non contano. I valori sono presi come memorizzati.

Aggiunge agli attributi del layer, per ogni banda: count (pixel validi), mean, std (della popolazione), min, max e percentili (lineari tra pixel) come p25; con più bande come b2_mean. E reason, perché un poligono non ha pixel validi in nessuna banda: no_geometry, not_polygon, buffer_empty, outside, no_pixel_centre o all_nodata.</translation>
    </message>
    <message>
        <source>Table of signatures</source>
        <translation>Tabella delle firme</translation>
    </message>
    <message>
        <source>The dataset has no images of this product; there are: {names}.</source>
        <translation>L'insieme di dati non ha immagini di questo prodotto; ci sono: {names}.</translation>
    </message>
    <message>
        <source>The first day is after the last day: exchange them.</source>
        <translation>Il primo giorno è dopo l'ultimo: scambiarli.</translation>
    </message>
    <message>
        <source>The image that came cannot be read.</source>
        <translation>L'immagine ricevuta non è leggibile.</translation>
    </message>
    <message>
        <source>The results do not hold this parcel.</source>
        <translation>I risultati non contengono questa parcella.</translation>
    </message>
    <message>
        <source>The results need a field with the parcel id, and foi_h or foi_c: {fields}.</source>
        <translation>I risultati richiedono un campo con l'ID della parcella, e foi_h o foi_c: {fields}.</translation>
    </message>
    <message>
        <source>Thematic raster from chips</source>
        <translation>Raster tematico da ritagli</translation>
    </message>
    <message>
        <source>There are no scenes of this kind here.</source>
        <translation>Qui non ci sono scene di questo tipo.</translation>
    </message>
    <message>
        <source>There is no connection “{name}” on this computer; there are: {names}.</source>
        <translation>Su questo computer non c'è una connessione «{name}»; ci sono: {names}.</translation>
    </message>
    <message>
        <source>There is no dataset “{name}” in this connection; there are: {names}.</source>
        <translation>In questa connessione non c'è un insieme di dati «{name}»; ci sono: {names}.</translation>
    </message>
    <message>
        <source>There is no saved connection: add one in the options of CbM first.</source>
        <translation>Non c'è alcuna connessione salvata: aggiungerne prima una nelle opzioni di CbM.</translation>
    </message>
    <message>
        <source>This login may not read any dataset of this connection.</source>
        <translation>Questo accesso non può leggere alcun insieme di dati di questa connessione.</translation>
    </message>
    <message>
        <source>Time series</source>
        <translation>Serie temporali</translation>
    </message>
    <message>
        <source>Upper limit of a share [%]</source>
        <translation>Limite superiore di una quota [%]</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>With cloudy observations</source>
        <translation>Con le osservazioni nuvolose</translation>
    </message>
    <message>
        <source>Within (metres)</source>
        <translation>Entro (metri)</translation>
    </message>
    <message>
        <source>Without a file: those of the layer's style or attribute table.</source>
        <translation>Senza file: quelli dello stile o della tabella attributi del layer.</translation>
    </message>
    <message>
        <source>Without peers within that distance ({n}): {ids}</source>
        <translation>Senza confronto entro tale distanza ({n}): {ids}</translation>
    </message>
    <message>
        <source>Without such an observation ({n}): {ids}</source>
        <translation>Senza tale osservazione ({n}): {ids}</translation>
    </message>
    <message>
        <source>Writes a report with a page for each parcel: what is declared, the series of the bands and indices named, the clearest images of each part of the season, the history of decisions and, if a layer of results is given, what the FOI check has found.

The file is HTML with the pictures inside, or PDF where its name ends in .pdf. What the source does not have, such as images in a database without access to their store, is said on the page.</source>
        <translation>Scrive un rapporto con una pagina per ogni parcella: ciò che è dichiarato, le serie delle bande e degli indici nominati, le immagini più limpide di ogni parte della stagione, la storia delle decisioni e, se è dato un layer di risultati, ciò che il controllo FOI ha trovato.

Il file è HTML con le immagini all'interno, o PDF se il nome finisce in .pdf. Ciò che la fonte non ha, come le immagini di un database senza accesso al loro archivio, è detto sulla pagina.</translation>
    </message>
    <message>
        <source>Writes the stored time series of parcels into a table, one row per parcel, band or index and observation. The parcels are those of a layer or table with their ids, or a list of ids; the geometry of the layer does not matter.

Bands and indices: names such as NDVI, EVI2, B08 or VVb between commas, your own formulas by their names; s2/B08 takes a band of one product only.

Columns: parcel, dataset, product (band or index), card (what it was made from), source (bands), unit, date (UTC); count (valid pixels), mean, std, min, p25, p50, p75, max (empty where an index was computed from bands: only mean and std are known then); cloud (hidden share 0 to 1 of the parcel), cloudy (1 above the threshold), scene, others (scenes of the same overpass that do not count), reason (why there is no value). Reflectance is times 10000; backscatter is in dB, its std in linear power.

FOI signal statistics reads such a table as it is.</source>
        <translation>Scrive le serie temporali memorizzate di parcelle in una tabella, una riga per parcella, banda o indice e osservazione. Le parcelle sono quelle di un layer o di una tabella con i loro ID, o un elenco di ID; la geometria del layer non conta.

Bande e indici: nomi come NDVI, EVI2, B08 o VVb separati da virgole, le formule personali con il loro nome; s2/B08 prende la banda di un solo prodotto.

Colonne: parcel, dataset, product (banda o indice), card (da che cosa deriva), source (bande), unit, date (UTC); count (pixel validi), mean, std, min, p25, p50, p75, max (vuoti dove un indice è stato calcolato da bande: allora sono noti solo mean e std); cloud (quota coperta della parcella, da 0 a 1), cloudy (1 oltre la soglia), scene, others (scene dello stesso passaggio che non contano), reason (perché non c'è un valore). La riflettanza è moltiplicata per 10000; la retrodiffusione è in dB, il suo std in potenza lineare.

Statistiche di segnale FOI legge una tabella del genere così com'è.</translation>
    </message>
    <message>
        <source>Writing results</source>
        <translation>Scrittura dei risultati</translation>
    </message>
    <message>
        <source>all rows</source>
        <translation>tutte le righe</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>{band}: {flagged} of {all} parcels flagged.</source>
        <translation>{band}: {flagged} parcelle segnalate su {all}.</translation>
    </message>
    <message>
        <source>{flagged} of {all} parcels flagged.</source>
        <translation>{flagged} parcelle segnalate su {all}.</translation>
    </message>
    <message>
        <source>{rows} rows of {parcels} parcels.</source>
        <translation>{rows} righe di {parcels} parcelle.</translation>
    </message>
    <message>
        <source>{some} of {all} polygons have valid pixels.</source>
        <translation>{some} poligoni su {all} hanno pixel validi.</translation>
    </message>
    <message>
        <source>{value} ({pixels} pixels)</source>
        <translation>{value} ({pixels} pixel)</translation>
    </message>
    <message>
        <source>{written} images written, {kept} were there, {failed} failed.</source>
        <translation>{written} immagini scritte, {kept} già presenti, {failed} non riuscite.</translation>
    </message>
</context>
<context>
    <name>CbmProvider</name>
    <message>
        <source>CbM – Checks by Monitoring</source>
        <translation>CbM – Controlli tramite monitoraggio</translation>
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
        <translation>CbM: immagini per la mappa</translation>
    </message>
    <message>
        <source>The images could not be written: {}</source>
        <translation>Non è stato possibile scrivere le immagini: {}</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>CbM: images of parcel {}</source>
        <translation>CbM: immagini della parcella {}</translation>
    </message>
    <message>
        <source>The image that came cannot be read.</source>
        <translation>L'immagine ricevuta non è leggibile.</translation>
    </message>
    <message>
        <source>There are no scenes of this kind here.</source>
        <translation>Qui non ci sono scene di questo tipo.</translation>
    </message>
</context>
<context>
    <name>ClassMap</name>
    <message>
        <source>Classes inside the parcel</source>
        <translation>Classi all'interno della parcella</translation>
    </message>
</context>
<context>
    <name>ClassNames</name>
    <message>
        <source>Class names (*.yml *.yaml *.qml)</source>
        <translation>Nomi delle classi (*.yml *.yaml *.qml)</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>&amp;Left:</source>
        <translation>&amp;Sinistra:</translation>
    </message>
    <message>
        <source>&amp;Right:</source>
        <translation>&amp;Destra:</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>&amp;Affiancate</translation>
    </message>
    <message>
        <source>Compare Two Dates</source>
        <translation>Confronto di due date</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>CbM: series of the peers of parcel {}</source>
        <translation>CbM: serie delle parcelle di confronto di {}</translation>
    </message>
</context>
<context>
    <name>ConnectionDialog</name>
    <message>
        <source>&amp;Cancel Test</source>
        <translation>&amp;Annullare il test</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Connessione</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Fonte</translation>
    </message>
    <message>
        <source>&amp;Test Connection</source>
        <translation>&amp;Testare la connessione</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>A CbM server answers over the web; a database is asked directly, inside the agency</source>
        <translation>Un server CbM risponde via web; un database si interroga direttamente, all'interno dell'ente</translation>
    </message>
    <message>
        <source>Access keys for images (optional)</source>
        <translation>Chiavi di accesso per le immagini (facoltativo)</translation>
    </message>
    <message>
        <source>Access keys of the S3 store in which the scenes lie (method “Basic” or “AWS S3”). Without them, those of the environment and of the AWS profile file are used</source>
        <translation>Chiavi di accesso all'archivio S3 in cui si trovano le scene (metodo «Basic» o «AWS S3»). Senza di esse si usano quelle dell'ambiente e del file dei profili AWS</translation>
    </message>
    <message>
        <source>Add CbM Connection</source>
        <translation>Aggiungere una connessione CbM</translation>
    </message>
    <message>
        <source>Address and login are those of a PostgreSQL connection of QGIS: make or edit one in the Browser panel under PostgreSQL, with an authentication configuration.</source>
        <translation>Indirizzo e accesso sono quelli di una connessione PostgreSQL di QGIS: crearne o modificarne una nel pannello Browser, in PostgreSQL, con una configurazione di autenticazione.</translation>
    </message>
    <message>
        <source>Address of the server, without user name, password or /query</source>
        <translation>Indirizzo del server, senza nome utente, password o /query</translation>
    </message>
    <message>
        <source>Any name, for example “Agency server”</source>
        <translation>Un nome qualsiasi, ad esempio «Server dell'ente»</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Areas and years found by the test</source>
        <translation>Zone e anni trovati dal test</translation>
    </message>
    <message>
        <source>Asking the database…</source>
        <translation>Interrogazione del database…</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Interrogazione del server…</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Autenticazione</translation>
    </message>
    <message>
        <source>Authentication configuration</source>
        <translation>Configurazione di autenticazione</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annullato.</translation>
    </message>
    <message>
        <source>CbM server</source>
        <translation>Server CbM</translation>
    </message>
    <message>
        <source>Choose a PostgreSQL connection.</source>
        <translation>Scegliere una connessione PostgreSQL.</translation>
    </message>
    <message>
        <source>Connected to {}.</source>
        <translation>Connesso a {}.</translation>
    </message>
    <message>
        <source>Connected to {}: no data for this user.</source>
        <translation>Connesso a {}: nessun dato per questo utente.</translation>
    </message>
    <message>
        <source>Edit CbM Connection</source>
        <translation>Modificare la connessione CbM</translation>
    </message>
    <message>
        <source>Give the connection a name.</source>
        <translation>Dare un nome alla connessione.</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>Tipo di fonte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Parcelle</translation>
    </message>
    <message>
        <source>PostgreSQL connection saved in QGIS</source>
        <translation>Connessione PostgreSQL salvata in QGIS</translation>
    </message>
    <message>
        <source>PostgreSQL database</source>
        <translation>Database PostgreSQL</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Prodotti</translation>
    </message>
    <message>
        <source>Projects refer to the connection by this name</source>
        <translation>I progetti indicano la connessione con questo nome</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Risultato del test</translation>
    </message>
    <message>
        <source>There is already a connection with this name.</source>
        <translation>Esiste già una connessione con questo nome.</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>User name and password are kept in QGIS' encrypted store</source>
        <translation>Nome utente e password sono conservati nell'archivio cifrato di QGIS</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Anno</translation>
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
        <translation>Rimuovere la connessione «{}»?</translation>
    </message>
</context>
<context>
    <name>DatasetChooser</name>
    <message>
        <source>Add Connection…</source>
        <translation>Aggiungere una connessione…</translation>
    </message>
    <message>
        <source>Add, edit or refresh the connection</source>
        <translation>Aggiungere, modificare o aggiornare la connessione</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connessione</translation>
    </message>
    <message>
        <source>Connection menu</source>
        <translation>Menu della connessione</translation>
    </message>
    <message>
        <source>Edit Connection…</source>
        <translation>Modificare la connessione…</translation>
    </message>
    <message>
        <source>No connection yet</source>
        <translation>Ancora nessuna connessione</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aggiornare</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Anno</translation>
    </message>
    <message>
        <source>Zoom to the Area's Centre</source>
        <translation>Zoom al centro della zona</translation>
    </message>
</context>
<context>
    <name>DecisionBox</name>
    <message>
        <source>Anything worth knowing later</source>
        <translation>Tutto ciò che servirà sapere in seguito</translation>
    </message>
    <message>
        <source>Decide: {} (key {})</source>
        <translation>Decidere: {} (tasto {})</translation>
    </message>
    <message>
        <source>In a word or two, if need be</source>
        <translation>In una o due parole, se serve</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note on the decision</source>
        <translation>Nota sulla decisione</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reason of the decision</source>
        <translation>Motivo della decisione</translation>
    </message>
    <message>
        <source>Storing…</source>
        <translation>Salvataggio…</translation>
    </message>
</context>
<context>
    <name>DecisionHistory</name>
    <message>
        <source>Add a decision that lets the one before the latest count again, “Inconclusive” where there was none; nothing is removed</source>
        <translation>Aggiungere una decisione che ripristina la penultima, «Non conclusivo» dove non ce n'era; nulla viene rimosso</translation>
    </message>
    <message>
        <source>Decided when the parcel had another outline.</source>
        <translation>Deciso quando la parcella aveva un altro contorno.</translation>
    </message>
    <message>
        <source>Decisions on this parcel, the latest first</source>
        <translation>Decisioni su questa parcella, la più recente per prima</translation>
    </message>
    <message>
        <source>Looking for decisions…</source>
        <translation>Ricerca delle decisioni…</translation>
    </message>
    <message>
        <source>Nothing decided yet.</source>
        <translation>Ancora nulla di deciso.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Take Back</source>
        <translation>Ritirare</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Chi</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>CbM: decision on parcel {}</source>
        <translation>CbM: decisione sulla parcella {}</translation>
    </message>
    <message>
        <source>CbM: decisions on parcel {}</source>
        <translation>CbM: decisioni sulla parcella {}</translation>
    </message>
    <message>
        <source>Pick a parcel first.</source>
        <translation>Scegliere prima una parcella.</translation>
    </message>
    <message>
        <source>Taken back: {}</source>
        <translation>Ritirato: {}</translation>
    </message>
    <message>
        <source>The last decision is being stored.</source>
        <translation>L'ultima decisione è in corso di salvataggio.</translation>
    </message>
</context>
<context>
    <name>FilmModel</name>
    <message>
        <source>ascending</source>
        <translation>ascendente</translation>
    </message>
    <message>
        <source>descending</source>
        <translation>discendente</translation>
    </message>
    <message>
        <source>relative orbit {}</source>
        <translation>orbita relativa {}</translation>
    </message>
</context>
<context>
    <name>FilmStrip</name>
    <message>
        <source>Images of the parcel by date</source>
        <translation>Immagini della parcella per data</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>A click on the map brings a parcel's series, images and decisions.</source>
        <translation>Un clic sulla mappa porta serie, immagini e decisioni di una parcella.</translation>
    </message>
    <message>
        <source>Add Connection…</source>
        <translation>Aggiungere una connessione…</translation>
    </message>
    <message>
        <source>An area and a year, of those that you may see.</source>
        <translation>Una zona e un anno, tra quelli visibili.</translation>
    </message>
    <message>
        <source>Choose Area…</source>
        <translation>Scegliere la zona…</translation>
    </message>
    <message>
        <source>Choose an area and a year above.</source>
        <translation>Scegliere sopra una zona e un anno.</translation>
    </message>
    <message>
        <source>Choose the dataset</source>
        <translation>Scegliere l'insieme di dati</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudere</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connettere</translation>
    </message>
    <message>
        <source>Connected to {}.</source>
        <translation>Connesso a {}.</translation>
    </message>
    <message>
        <source>Connecting to {}…</source>
        <translation>Connessione a {}…</translation>
    </message>
    <message>
        <source>From a declared parcel to a decision, in three steps to begin with.</source>
        <translation>Da una parcella dichiarata a una decisione, in tre passi per cominciare.</translation>
    </message>
    <message>
        <source>Give the address of your agency's CbM server and your login, or take a PostgreSQL connection of QGIS. Your administrator knows both.</source>
        <translation>Indicare l'indirizzo del server CbM dell'ente e il proprio accesso, o prendere una connessione PostgreSQL di QGIS. L'amministratore conosce entrambi.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guida</translation>
    </message>
    <message>
        <source>Not connected to {} yet.</source>
        <translation>Non ancora connesso a {}.</translation>
    </message>
    <message>
        <source>Parcel {} is picked: the panels show its series, images and decisions.</source>
        <translation>La parcella {} è scelta: i pannelli ne mostrano serie, immagini e decisioni.</translation>
    </message>
    <message>
        <source>Pick a parcel</source>
        <translation>Scegliere una parcella</translation>
    </message>
    <message>
        <source>Show All Parcels</source>
        <translation>Mostrare tutte le parcelle</translation>
    </message>
    <message>
        <source>Show the parcels, choose “Pick Parcel” and click on one; or type a parcel id above.</source>
        <translation>Mostrare le parcelle, scegliere «Scegliere una parcella» e fare clic su una; oppure digitare sopra un ID.</translation>
    </message>
    <message>
        <source>This server has no data for you yet. Ask its administrator.</source>
        <translation>Questo server non ha ancora dati per questo utente. Rivolgersi all'amministratore.</translation>
    </message>
    <message>
        <source>{} is chosen, with {} parcels; others are above.</source>
        <translation>{} è scelto, con {} parcelle; altri sono sopra.</translation>
    </message>
    <message>
        <source>{} is chosen; others are above.</source>
        <translation>{} è scelto; altri sono sopra.</translation>
    </message>
</context>
<context>
    <name>Foi</name>
    <message>
        <source>Both</source>
        <translation>Entrambi</translation>
    </message>
    <message>
        <source>Heterogeneous</source>
        <translation>Eterogenea</translation>
    </message>
    <message>
        <source>Heterogeneous, several objects</source>
        <translation>Eterogenea, più oggetti</translation>
    </message>
    <message>
        <source>Heterogeneous: {} (within {}).</source>
        <translation>Eterogenea: {} (entro {}).</translation>
    </message>
    <message>
        <source>Homogeneous</source>
        <translation>Omogenea</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Non valutata</translation>
    </message>
    <message>
        <source>Several objects</source>
        <translation>Più oggetti</translation>
    </message>
    <message>
        <source>Several objects: {}.</source>
        <translation>Più oggetti: {}.</translation>
    </message>
    <message>
        <source>This parcel cannot be judged: {}.</source>
        <translation>Questa parcella non può essere valutata: {}.</translation>
    </message>
    <message>
        <source>This parcel is homogeneous: {}.</source>
        <translation>Questa parcella è omogenea: {}.</translation>
    </message>
    <message>
        <source>all its pixels are no-data</source>
        <translation>tutti i suoi pixel sono nodata</translation>
    </message>
    <message>
        <source>it has no geometry</source>
        <translation>non ha geometria</translation>
    </message>
    <message>
        <source>it has too few pixels</source>
        <translation>ha troppo pochi pixel</translation>
    </message>
    <message>
        <source>it holds no pixel centre</source>
        <translation>non contiene alcun centro di pixel</translation>
    </message>
    <message>
        <source>it is not a polygon</source>
        <translation>non è un poligono</translation>
    </message>
    <message>
        <source>it lies outside the class raster</source>
        <translation>è fuori dal raster di classi</translation>
    </message>
    <message>
        <source>none of its pixels is of a class with a name</source>
        <translation>nessuno dei suoi pixel è di una classe con un nome</translation>
    </message>
    <message>
        <source>nothing is left of it inside the buffer</source>
        <translation>non ne resta nulla all'interno del buffer</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>pixel</translation>
    </message>
    <message>
        <source>{listed} and {more} more</source>
        <translation>{listed} e altri {more}</translation>
    </message>
    <message>
        <source>{number} × {name} (up to {size} {unit})</source>
        <translation>{number} × {name} (fino a {size} {unit})</translation>
    </message>
</context>
<context>
    <name>FoiChecks</name>
    <message>
        <source>CbM: FOI check of {}</source>
        <translation>CbM: controllo FOI di {}</translation>
    </message>
    <message>
        <source>CbM: FOI preview</source>
        <translation>CbM: anteprima FOI</translation>
    </message>
    <message>
        <source>FOI {}</source>
        <translation>FOI {}</translation>
    </message>
    <message>
        <source>The results could not be saved: {}</source>
        <translation>Non è stato possibile salvare i risultati: {}</translation>
    </message>
</context>
<context>
    <name>FoiDock</name>
    <message numerus="yes">
        <source>%n pixel(s) have values without a name.</source>
        <translation>
            <numerusform>%n pixel ha un valore senza nome.</numerusform>
            <numerusform>%n pixel hanno valori senza nome.</numerusform>
        </translation>
    </message>
    <message>
        <source>All features ({})</source>
        <translation>Tutti gli elementi ({})</translation>
    </message>
    <message>
        <source>CbM FOI</source>
        <translation>CbM FOI</translation>
    </message>
    <message>
        <source>Choose a class raster first.</source>
        <translation>Scegliere prima un raster di classi.</translation>
    </message>
    <message>
        <source>Choose a class raster: one band of whole numbers, such as a crop map.</source>
        <translation>Scegliere un raster di classi: una banda di numeri interi, ad esempio una mappa delle colture.</translation>
    </message>
    <message>
        <source>Choose an area and a year first.</source>
        <translation>Scegliere prima una zona e un anno.</translation>
    </message>
    <message>
        <source>GeoPackage (*.gpkg)</source>
        <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <source>Parcel {} · {} pixels</source>
        <translation>Parcella {} · {} pixel</translation>
    </message>
    <message>
        <source>Pick a parcel on the map first, or choose a layer of parcels.</source>
        <translation>Scegliere prima una parcella sulla mappa, oppure un layer di parcelle.</translation>
    </message>
    <message>
        <source>Pick a parcel on the map, or select one in the layer chosen above.</source>
        <translation>Scegliere una parcella sulla mappa, o selezionarne una nel layer scelto sopra.</translation>
    </message>
    <message>
        <source>Raster values without a name: {}.</source>
        <translation>Valori del raster senza nome: {}.</translation>
    </message>
    <message>
        <source>Save the results</source>
        <translation>Salvare i risultati</translation>
    </message>
    <message>
        <source>Saved {}</source>
        <translation>{} salvato</translation>
    </message>
    <message>
        <source>Selected features ({})</source>
        <translation>Elementi selezionati ({})</translation>
    </message>
    <message>
        <source>The layer {} has no field “{}” with parcel ids; the work list stays as it was.</source>
        <translation>Il layer {} non ha un campo «{}» con gli ID delle parcelle; la lista di lavoro resta com'era.</translation>
    </message>
    <message>
        <source>The parcel below</source>
        <translation>La parcella qui sotto</translation>
    </message>
</context>
<context>
    <name>FoiPanel</name>
    <message>
        <source>All ({})</source>
        <translation>Tutte ({})</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Class raster</source>
        <translation>Raster di classi</translation>
    </message>
    <message>
        <source>Flagged ({})</source>
        <translation>Segnalate ({})</translation>
    </message>
    <message>
        <source>Layer of parcels to check</source>
        <translation>Layer delle parcelle da controllare</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messaggi</translation>
    </message>
    <message>
        <source>One band of whole numbers, such as a crop map</source>
        <translation>Una banda di numeri interi, ad esempio una mappa delle colture</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Parcelle</translation>
    </message>
    <message>
        <source>Picked parcel</source>
        <translation>Parcella scelta</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Avanzamento del controllo</translation>
    </message>
    <message>
        <source>Results, one row per parcel</source>
        <translation>Risultati, una parcella per riga</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Esegui</translation>
    </message>
    <message>
        <source>Save as GeoPackage…</source>
        <translation>Salvare come GeoPackage…</translation>
    </message>
    <message>
        <source>Save the results as GeoPackage</source>
        <translation>Salvare i risultati come GeoPackage</translation>
    </message>
    <message>
        <source>Show only parcels of this outcome</source>
        <translation>Mostrare solo le parcelle con questo esito</translation>
    </message>
    <message>
        <source>Take these parcels into the work list</source>
        <translation>Prendere queste parcelle nella lista di lavoro</translation>
    </message>
    <message>
        <source>Which parcels are checked</source>
        <translation>Quali parcelle vengono controllate</translation>
    </message>
    <message>
        <source>{} of {} parcels flagged, {} homogeneous, {} not judged.</source>
        <translation>{} parcelle su {} segnalate, {} omogenee, {} non valutate.</translation>
    </message>
</context>
<context>
    <name>FoiResultsModel</name>
    <message>
        <source>Clusters</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>Parcella</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Quote</translation>
    </message>
</context>
<context>
    <name>FoiSettings</name>
    <message>
        <source> pixels</source>
        <translation> pixel</translation>
    </message>
    <message>
        <source>0 is no-data</source>
        <translation>0 è nodata</translation>
    </message>
    <message>
        <source>Areas above</source>
        <translation>Superfici oltre</translation>
    </message>
    <message>
        <source>Areas are larger than</source>
        <translation>Superfici maggiori di</translation>
    </message>
    <message>
        <source>Choose a file with class names</source>
        <translation>Scegliere un file con i nomi delle classi</translation>
    </message>
    <message>
        <source>Class names</source>
        <translation>Nomi classi</translation>
    </message>
    <message>
        <source>Clusters above</source>
        <translation>Cluster oltre</translation>
    </message>
    <message>
        <source>Clusters have more pixels than</source>
        <translation>Cluster con più pixel di</translation>
    </message>
    <message>
        <source>Clusters of pixels</source>
        <translation>Cluster di pixel</translation>
    </message>
    <message>
        <source>Connected areas</source>
        <translation>Superfici connesse</translation>
    </message>
    <message>
        <source>Connected by</source>
        <translation>Connessi tramite</translation>
    </message>
    <message>
        <source>Count as published</source>
        <translation>Contare come pubblicato</translation>
    </message>
    <message>
        <source>Fewest pixels</source>
        <translation>Minimo di pixel</translation>
    </message>
    <message>
        <source>File with the class names</source>
        <translation>File con i nomi delle classi</translation>
    </message>
    <message>
        <source>Heterogeneous at</source>
        <translation>Eterogenea con</translation>
    </message>
    <message>
        <source>Highest share that makes a parcel heterogeneous</source>
        <translation>Quota più alta che rende eterogenea una parcella</translation>
    </message>
    <message>
        <source>Inner buffer</source>
        <translation>Buffer interno</translation>
    </message>
    <message>
        <source>Lowest share that makes a parcel heterogeneous</source>
        <translation>Quota più bassa che rende eterogenea una parcella</translation>
    </message>
    <message>
        <source>Parcels with fewer pixels of a class are not judged</source>
        <translation>Le parcelle con meno pixel di una classe non vengono valutate</translation>
    </message>
    <message>
        <source>Pixels of a cluster are connected by</source>
        <translation>I pixel di un cluster sono connessi tramite</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Valori predefiniti</translation>
    </message>
    <message>
        <source>Several objects by</source>
        <translation>Oggetti secondo</translation>
    </message>
    <message>
        <source>Thresholds and Class Names</source>
        <translation>Soglie e nomi delle classi</translation>
    </message>
    <message>
        <source>Two clusters of the same class flag a parcel as well, and class 0 never counts</source>
        <translation>Anche due cluster della stessa classe segnalano una parcella, e la classe 0 non conta mai</translation>
    </message>
    <message>
        <source>What several objects are found by</source>
        <translation>Come si riconoscono più oggetti</translation>
    </message>
    <message>
        <source>edges (4)</source>
        <translation>lati (4)</translation>
    </message>
    <message>
        <source>edges and corners (8)</source>
        <translation>lati e angoli (8)</translation>
    </message>
    <message>
        <source>from the raster's style</source>
        <translation>dallo stile del raster</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
</context>
<context>
    <name>Formulas</name>
    <message>
        <source>Name “{}” is taken; choose another.</source>
        <translation>Il nome «{}» è già usato; sceglierne un altro.</translation>
    </message>
    <message>
        <source>Name “{}”: a letter, then at most 23 letters, digits or _.</source>
        <translation>Nome «{}»: una lettera, poi al massimo 23 lettere, cifre o _.</translation>
    </message>
    <message>
        <source>the formula is too long.</source>
        <translation>la formula è troppo lunga.</translation>
    </message>
    <message>
        <source>the formula names no band, for example B08 or VV.</source>
        <translation>la formula non nomina alcuna banda, ad esempio B08 o VV.</translation>
    </message>
    <message>
        <source>there is no function “{}”; there are {functions}.</source>
        <translation>non esiste la funzione «{}»; ci sono {functions}.</translation>
    </message>
    <message>
        <source>write a formula, for example (B08 - B04) / (B08 + B04).</source>
        <translation>scrivere una formula, ad esempio (B08 - B04) / (B08 + B04).</translation>
    </message>
    <message>
        <source>{}: this parcel has no product with all of its bands; there are {}.</source>
        <translation>{}: questa parcella non ha alcun prodotto con tutte le sue bande; ci sono {}.</translation>
    </message>
    <message>
        <source>“{}” cannot be read as a formula.</source>
        <translation>«{}» non si può leggere come formula.</translation>
    </message>
    <message>
        <source>“{}” is not allowed; use numbers, bands, + - * / ** ( ).</source>
        <translation>«{}» non è permesso; usare numeri, bande, + - * / ** ( ).</translation>
    </message>
    <message>
        <source>“{}” takes another number of values.</source>
        <translation>«{}» prende un altro numero di valori.</translation>
    </message>
</context>
<context>
    <name>FormulasDialog</name>
    <message>
        <source>Add a formula</source>
        <translation>Aggiungere una formula</translation>
    </message>
    <message>
        <source>Bands as reflectance 0 to 1 (B02, B03, …, B8A, B11) or radar power (VV, VH). Operators + - * / ** ( ), functions {}.</source>
        <translation>Bande come riflettanza da 0 a 1 (B02, B03, …, B8A, B11) o potenza radar (VV, VH). Operatori + - * / ** ( ), funzioni {}.</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formula</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Own Formulas</source>
        <translation>Formule personali</translation>
    </message>
    <message>
        <source>Own formulas</source>
        <translation>Formule personali</translation>
    </message>
    <message>
        <source>Remove the selected formula</source>
        <translation>Rimuovere la formula scelta</translation>
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
        <translation>&lt;b&gt;Aggiungere una connessione…&lt;/b&gt; nel messaggio, con lo stesso nome.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Bring Back the Previous List&lt;/b&gt; undoes that a list was replaced or cleared.</source>
        <translation>&lt;b&gt;Riprendere l'elenco precedente&lt;/b&gt; annulla la sostituzione o lo svuotamento di una lista.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Calendar&lt;/b&gt; (&lt;kbd&gt;D&lt;/kbd&gt;) shows the season at a glance: a row for every month, eight half weeks across, each date in its place, the parcel's series below. The calendar is saved as PNG or PDF.</source>
        <translation>Il &lt;b&gt;calendario&lt;/b&gt; (&lt;kbd&gt;D&lt;/kbd&gt;) mostra la stagione a colpo d'occhio: una riga per ogni mese, otto mezze settimane in larghezza, ogni data al suo posto, la serie della parcella sotto. Il calendario si salva come PNG o PDF.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Choose the dataset&lt;/b&gt;, an area and a year. The newest one is taken unless you choose another.</source>
        <translation>&lt;b&gt;Scegliere l'insieme di dati&lt;/b&gt;, una zona e un anno. Si prende il più recente se non se ne sceglie un altro.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Compare&lt;/b&gt; (&lt;kbd&gt;V&lt;/kbd&gt;) shows two dates with a divider to drag. &lt;b&gt;Side by side&lt;/b&gt; puts them next to each other.</source>
        <translation>&lt;b&gt;Confrontare&lt;/b&gt; (&lt;kbd&gt;V&lt;/kbd&gt;) mostra due date con un divisore da trascinare. &lt;b&gt;Affiancate&lt;/b&gt; le mette una accanto all'altra.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Compliant&lt;/b&gt;, &lt;b&gt;Not compliant&lt;/b&gt; or &lt;b&gt;Inconclusive&lt;/b&gt;, with a reason and a note if need be. Every decision is kept with who and when; the latest counts. Taking one back adds a new decision: what counted before it, or &lt;b&gt;Inconclusive&lt;/b&gt; where nothing did. Decisions taken before the parcel's outline changed are marked.</source>
        <translation>&lt;b&gt;Conforme&lt;/b&gt;, &lt;b&gt;Non conforme&lt;/b&gt; o &lt;b&gt;Non conclusivo&lt;/b&gt;, con un motivo e una nota se serve. Ogni decisione resta con autore e data; vale l'ultima. Ritirarne una aggiunge una nuova decisione: quella che valeva prima, o &lt;b&gt;Non conclusivo&lt;/b&gt; dove non ce n'era. Le decisioni prese prima di un cambiamento del contorno della parcella sono contrassegnate.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Connect.&lt;/b&gt; &lt;b&gt;Add Connection…&lt;/b&gt; asks for a name, the server's address and a login. Your administrator knows them.</source>
        <translation>&lt;b&gt;Connettere.&lt;/b&gt; &lt;b&gt;Aggiungere una connessione…&lt;/b&gt; chiede un nome, l'indirizzo del server e un accesso. L'amministratore li conosce.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Curves&lt;/b&gt;: a smooth curve drawn beside the observations, never instead of them; own formulas such as &lt;code&gt;(B08 - B05) / (B08 + B05)&lt;/code&gt;.</source>
        <translation>&lt;b&gt;Curve&lt;/b&gt;: una curva smussata accanto alle osservazioni, mai al loro posto; formule personali come &lt;code&gt;(B08 - B05) / (B08 + B05)&lt;/code&gt;.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Edit Connection…&lt;/b&gt; in the message takes the new ones.</source>
        <translation>&lt;b&gt;Modificare la connessione…&lt;/b&gt; nel messaggio accetta quelli nuovi.</translation>
    </message>
    <message>
        <source>&lt;b&gt;FOI&lt;/b&gt;: whether the parcel is one homogeneous field.</source>
        <translation>&lt;b&gt;FOI&lt;/b&gt;: se la parcella è un unico campo omogeneo.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Images&lt;/b&gt;: the parcel on every date, as a filmstrip or as a calendar.</source>
        <translation>&lt;b&gt;Immagini&lt;/b&gt;: la parcella a ogni data, come striscia o come calendario.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Keep&lt;/b&gt; a parcel in the plot (&lt;kbd&gt;K&lt;/kbd&gt;) to compare it with the ones you pick next.</source>
        <translation>&lt;b&gt;Tenere&lt;/b&gt; una parcella nel grafico (&lt;kbd&gt;K&lt;/kbd&gt;) per confrontarla con quelle scelte dopo.</translation>
    </message>
    <message>
        <source>&lt;b&gt;List scenes&lt;/b&gt; (&lt;kbd&gt;L&lt;/kbd&gt;) beside the plot; a click on a point or a row shows that scene in the Images panel.</source>
        <translation>&lt;b&gt;Elenco delle scene&lt;/b&gt; (&lt;kbd&gt;L&lt;/kbd&gt;) accanto al grafico; un clic su un punto o una riga mostra quella scena nel pannello immagini.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Parcel&lt;/b&gt;: where you look, what was declared there, and your decision.</source>
        <translation>&lt;b&gt;Parcella&lt;/b&gt;: dove si guarda, che cosa vi è stato dichiarato, e la decisione.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Parcels with Attribute Table&lt;/b&gt; adds them once more as a layer with a table, for selections and expressions.</source>
        <translation>&lt;b&gt;Parcelle con tabella attributi&lt;/b&gt; le aggiunge ancora una volta come layer con tabella, per selezioni ed espressioni.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Peers&lt;/b&gt; (&lt;kbd&gt;E&lt;/kbd&gt;): the grey ground is what parcels with the same crop nearby show at that time. The distance from their middle is said under the mouse; &lt;b&gt;Curves&lt;/b&gt; has a panel for it.</source>
        <translation>&lt;b&gt;Confronto&lt;/b&gt; (&lt;kbd&gt;E&lt;/kbd&gt;): lo sfondo grigio è ciò che mostrano in quel momento le parcelle vicine con la stessa coltura. La distanza dal loro centro è indicata sotto il mouse; &lt;b&gt;Curve&lt;/b&gt; ha un riquadro per essa.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Pick Parcel&lt;/b&gt; and a click on the map. Where parcels overlap, choose one in the list.</source>
        <translation>&lt;b&gt;Scegliere una parcella&lt;/b&gt; e un clic sulla mappa. Dove le parcelle si sovrappongono, sceglierne una dall'elenco.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Pick a parcel.&lt;/b&gt; &lt;b&gt;Show All Parcels&lt;/b&gt; puts them on the map and goes near enough; &lt;b&gt;Pick Parcel&lt;/b&gt; and a click bring series, images and decisions of the parcel under the cursor.</source>
        <translation>&lt;b&gt;Scegliere una parcella.&lt;/b&gt; &lt;b&gt;Mostrare tutte le parcelle&lt;/b&gt; le mette sulla mappa e si avvicina abbastanza; &lt;b&gt;Scegliere una parcella&lt;/b&gt; e un clic portano serie, immagini e decisioni della parcella sotto il cursore.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Temporal controller&lt;/b&gt; (&lt;kbd&gt;C&lt;/kbd&gt;): the plot and QGIS' clock move each other.</source>
        <translation>&lt;b&gt;Controllore temporale&lt;/b&gt; (&lt;kbd&gt;C&lt;/kbd&gt;): il grafico e l'orologio di QGIS si muovono a vicenda.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Time Series&lt;/b&gt;: what the satellites measured on the parcel all season long.</source>
        <translation>&lt;b&gt;Serie temporali&lt;/b&gt;: che cosa hanno misurato i satelliti sulla parcella per tutta la stagione.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Work List&lt;/b&gt;: the parcels you go through, one after the other.</source>
        <translation>&lt;b&gt;Lista di lavoro&lt;/b&gt;: le parcelle da esaminare, una dopo l'altra.</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Enter&lt;/kbd&gt; puts an image on the map; &lt;b&gt;Add all to the map&lt;/b&gt; makes a group that the temporal controller plays.</source>
        <translation>&lt;kbd&gt;Invio&lt;/kbd&gt; mette un'immagine sulla mappa; &lt;b&gt;Aggiungere tutte alla mappa&lt;/b&gt; crea un gruppo che il controllore temporale riproduce.</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;cbm 12345&lt;/kbd&gt; in QGIS' locator, at the bottom left of the window (&lt;kbd&gt;Ctrl+K&lt;/kbd&gt;).</source>
        <translation>&lt;kbd&gt;cbm 12345&lt;/kbd&gt; nel localizzatore di QGIS, in basso a sinistra nella finestra (&lt;kbd&gt;Ctrl+K&lt;/kbd&gt;).</translation>
    </message>
    <message>
        <source>A button is grey</source>
        <translation>Un pulsante è grigio</translation>
    </message>
    <message>
        <source>A click on a point shows what was measured that day, with the image beside it; the Images panel goes to the same date.</source>
        <translation>Un clic su un punto mostra che cosa è stato misurato quel giorno, con accanto l'immagine; il pannello Immagini va alla stessa data.</translation>
    </message>
    <message>
        <source>A failure is one sentence in QGIS' message bar, with the button that helps. While a server or a database does not answer, what was seen before stays usable; the plugin looks for it quietly, and when it answers again the panels go on by themselves. Decisions are never sent twice unasked: one that is not stored is named until it is, and &lt;b&gt;Store Again&lt;/b&gt; sends it.</source>
        <translation>Un errore è una frase nella barra dei messaggi di QGIS, con il pulsante che aiuta. Finché un server o un database non risponde, ciò che è già stato visto resta utilizzabile; il plugin lo cerca in silenzio e, quando risponde di nuovo, i pannelli proseguono da soli. Le decisioni non sono mai inviate due volte senza richiesta: quella che non è salvata resta indicata finché non lo è, e &lt;b&gt;Salvare di nuovo&lt;/b&gt; la invia.</translation>
    </message>
    <message>
        <source>A message above the map that the server does not answer, with buttons to try again and to edit the connection</source>
        <translation>Un messaggio sopra la mappa che il server non risponde, con pulsanti per riprovare e per modificare la connessione</translation>
    </message>
    <message>
        <source>A parcel has no observations</source>
        <translation>Una parcella non ha osservazioni</translation>
    </message>
    <message>
        <source>A parcel in spring left of the divider and in summer right of it</source>
        <translation>Una parcella in primavera a sinistra del divisore e in estate a destra</translation>
    </message>
    <message>
        <source>A project uses a connection that this computer does not have</source>
        <translation>Un progetto usa una connessione che questo computer non ha</translation>
    </message>
    <message>
        <source>A selection in any polygon layer, with &lt;b&gt;Follow Selection&lt;/b&gt; in the CbM menu.</source>
        <translation>Una selezione in qualsiasi layer di poligoni, con &lt;b&gt;Seguire la selezione&lt;/b&gt; nel menu CbM.</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algoritmo</translation>
    </message>
    <message>
        <source>All scenes of the season over the picked parcel, under one stretch, so that colours can be compared between dates. Choose true colour, false colours, NDVI, the scene classification or radar; leave out cloudy dates; make all of them brighter. Below each picture stand its date, the hidden share of the parcel, and the orbit (↗ ascending, ↘ descending).</source>
        <translation>Tutte le scene della stagione sulla parcella scelta, con un unico stiramento, così i colori sono confrontabili tra le date. Scegliere colori naturali, falsi colori, NDVI, la classificazione della scena o il radar; tralasciare le date nuvolose; schiarirle tutte. Sotto ogni immagine stanno la data, la quota coperta della parcella e l'orbita (↗ ascendente, ↘ discendente).</translation>
    </message>
    <message>
        <source>An observation in the plot with its date, values, number of pixels, cloud share and image</source>
        <translation>Un'osservazione nel grafico con data, valori, numero di pixel, quota di nubi e immagine</translation>
    </message>
    <message>
        <source>Ask whether it runs. &lt;b&gt;Try Again&lt;/b&gt;, or wait: the plugin looks for it by itself.</source>
        <translation>Chiedere se è in funzione. &lt;b&gt;Riprovare&lt;/b&gt;, oppure aspettare: il plugin lo cerca da solo.</translation>
    </message>
    <message>
        <source>Beside the pictures it can show the &lt;b&gt;NDVI histogram&lt;/b&gt; of the parcel's pixels (one scale for all dates) and where they lie between &lt;b&gt;red and near infrared&lt;/b&gt;: the date's own in red over those of all dates before. Radar can be kept to ascending or descending passes, which see the parcel from two sides.</source>
        <translation>Accanto alle immagini può mostrare l'&lt;b&gt;istogramma NDVI&lt;/b&gt; dei pixel della parcella (una scala per tutte le date) e dove stanno tra &lt;b&gt;rosso e infrarosso vicino&lt;/b&gt;: quelli della data in rosso sopra quelli di tutte le date precedenti. Il radar si può limitare ai passaggi ascendenti o discendenti, che vedono la parcella da due lati.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>CbM adds a tool bar and five panels to QGIS. Move, stack or close them like any other panel: QGIS remembers where they were.</source>
        <translation>CbM aggiunge a QGIS una barra degli strumenti e cinque pannelli. Si spostano, si impilano e si chiudono come ogni altro pannello: QGIS ricorda dov'erano.</translation>
    </message>
    <message>
        <source>CbM for QGIS: the analyst's guide</source>
        <translation>CbM per QGIS: la guida dell'analista</translation>
    </message>
    <message>
        <source>Chips of parcels</source>
        <translation>Ritagli di parcelle</translation>
    </message>
    <message>
        <source>Choose area and year in the &lt;b&gt;CbM Parcel&lt;/b&gt; panel. Then there are four ways to a parcel:</source>
        <translation>Scegliere zona e anno nel pannello &lt;b&gt;CbM Parcella&lt;/b&gt;. Poi quattro strade portano a una parcella:</translation>
    </message>
    <message>
        <source>Choose products (indices, bands, radar, coherence, weather) and a statistic. The ribbon is the range from 25 to 75 % of the parcel's pixels. Cloudy observations are hollow and not joined; which classes count as hidden and from which share on is up to you.</source>
        <translation>Scegliere prodotti (indici, bande, radar, coerenza, meteo) e una statistica. La fascia va dal 25 al 75 % dei pixel della parcella. Le osservazioni nuvolose sono vuote e non collegate; quali classi contano come coperte e da quale quota in poi si può impostare.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connessioni</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Ctrl+Return, Esc</source>
        <translation>Ctrl+Invio, Esc</translation>
    </message>
    <message>
        <source>Databases cannot be asked, servers can</source>
        <translation>I database non si possono interrogare, i server sì</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidere</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Effetto</translation>
    </message>
    <message>
        <source>FOI checks</source>
        <translation>Controlli FOI</translation>
    </message>
    <message>
        <source>FOI heterogeneity, FOI cardinality</source>
        <translation>Eterogeneità FOI, cardinalità FOI</translation>
    </message>
    <message>
        <source>FOI signal statistics</source>
        <translation>Statistiche di segnale FOI</translation>
    </message>
    <message>
        <source>Fill the list from a file of ids, the clipboard, a crop, a decision still to be taken, a polygon drawn on the map or a selection. Walk it with &lt;kbd&gt;N&lt;/kbd&gt; and &lt;kbd&gt;P&lt;/kbd&gt;; after a decision the next parcel comes up by itself.</source>
        <translation>Riempire la lista da un file di ID, dagli appunti, da una coltura, da una decisione ancora da prendere, da un poligono disegnato sulla mappa o da una selezione. Scorrerla con &lt;kbd&gt;N&lt;/kbd&gt; e &lt;kbd&gt;P&lt;/kbd&gt;; dopo una decisione arriva da sé la parcella successiva.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primi passi</translation>
    </message>
    <message>
        <source>For many parcels at once, the algorithms under &lt;b&gt;CbM&lt;/b&gt; in the Processing toolbox do the same work, also in models, in batches and with &lt;code&gt;qgis_process&lt;/code&gt;.</source>
        <translation>Per molte parcelle in una volta, gli algoritmi sotto &lt;b&gt;CbM&lt;/b&gt; negli strumenti di Processing fanno lo stesso lavoro, anche nei modelli, in serie e con &lt;code&gt;qgis_process&lt;/code&gt;.</translation>
    </message>
    <message>
        <source>From a declared parcel to a decision, without leaving QGIS.</source>
        <translation>Da una parcella dichiarata a una decisione, senza uscire da QGIS.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Immagini</translation>
    </message>
    <message>
        <source>Is the parcel one homogeneous field? Choose a class raster; the panel shows classes and clusters inside the picked parcel, their shares against the limits, and a verdict. Run it on a selection or on all parcels; the result is a layer with a filter. A click on a row goes there.</source>
        <translation>La parcella è un campo omogeneo? Scegliere un raster di classi; il pannello mostra classi e cluster nella parcella scelta, le loro quote rispetto ai limiti e un verdetto. Eseguire il controllo su una selezione o su tutte le parcelle; il risultato è un layer con un filtro. Un clic su una riga porta lì.</translation>
    </message>
    <message>
        <source>It may be too small for a pixel, or outside of all scenes. Your administrator can say which.</source>
        <translation>Forse è troppo piccola per un pixel, o fuori da tutte le scene. L'amministratore può dire quale delle due.</translation>
    </message>
    <message>
        <source>It takes too long</source>
        <translation>Ci vuole troppo tempo</translation>
    </message>
    <message>
        <source>Its id in the panel, and &lt;kbd&gt;Enter&lt;/kbd&gt;.</source>
        <translation>Il suo ID nel pannello, e &lt;kbd&gt;Invio&lt;/kbd&gt;.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tasto</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasti</translation>
    </message>
    <message>
        <source>Limits, clusters and class names are under &lt;b&gt;Thresholds and Class Names&lt;/b&gt;.</source>
        <translation>Limiti, cluster e nomi delle classi sono sotto &lt;b&gt;Soglie e nomi delle classi&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Makes</source>
        <translation>Produce</translation>
    </message>
    <message>
        <source>More stands in QGIS' message log, under &lt;b&gt;CbM&lt;/b&gt;.</source>
        <translation>Altro si trova nel registro dei messaggi di QGIS, sotto &lt;b&gt;CbM&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Most of them ask for the connection's name, the dataset (area and year, such as &lt;code&gt;nl_2024&lt;/code&gt;) and the parcels: a layer, or their ids with commas between.</source>
        <translation>Quasi tutti chiedono il nome della connessione, l'insieme di dati (zona e anno, per esempio &lt;code&gt;nl_2024&lt;/code&gt;) e le parcelle: un layer, oppure i loro ID separati da virgole.</translation>
    </message>
    <message>
        <source>No server answers</source>
        <translation>Nessun server risponde</translation>
    </message>
    <message>
        <source>Open &lt;b&gt;Settings ▸ Options ▸ CbM&lt;/b&gt; and add a connection: a &lt;b&gt;CbM server&lt;/b&gt; (its address and a login kept in QGIS' own authentication store) or a &lt;b&gt;PostgreSQL database&lt;/b&gt; that is already saved in QGIS. Both show the same parcels, series, decisions and images. &lt;b&gt;Test Connection&lt;/b&gt; says what is wrong in a sentence.</source>
        <translation>Aprire &lt;b&gt;Impostazioni ▸ Opzioni ▸ CbM&lt;/b&gt; e aggiungere una connessione: un &lt;b&gt;server CbM&lt;/b&gt; (il suo indirizzo e un accesso conservato nell'archivio di autenticazione di QGIS) o un &lt;b&gt;database PostgreSQL&lt;/b&gt; già salvato in QGIS. Entrambi mostrano le stesse parcelle, serie, decisioni e immagini. &lt;b&gt;Testare la connessione&lt;/b&gt; dice in una frase che cosa non va.</translation>
    </message>
    <message>
        <source>Parcel panel, work list, map, plot, images</source>
        <translation>Pannello parcella, lista di lavoro, mappa, grafico, immagini</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Parcelle</translation>
    </message>
    <message>
        <source>Parcels on the map</source>
        <translation>Le parcelle sulla mappa</translation>
    </message>
    <message>
        <source>Parcels on the map in the colours of their latest decisions, with the legend below the parcel's card</source>
        <translation>Parcelle sulla mappa nei colori delle loro ultime decisioni, con la legenda sotto la scheda della parcella</translation>
    </message>
    <message>
        <source>Peers of parcels</source>
        <translation>Confronto di parcelle</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Grafico</translation>
    </message>
    <message>
        <source>Plots can be neither copied nor saved</source>
        <translation>I grafici non si possono né copiare né salvare</translation>
    </message>
    <message>
        <source>Report of parcels</source>
        <translation>Rapporto sulle parcelle</translation>
    </message>
    <message>
        <source>Save as PNG, SVG or CSV, or copy. CSV tells the scene and the bands behind every number.</source>
        <translation>Salvare come PNG, SVG o CSV, o copiare. Il CSV indica la scena e le bande dietro ogni numero.</translation>
    </message>
    <message>
        <source>Series of parcels</source>
        <translation>Serie di parcelle</translation>
    </message>
    <message>
        <source>Statistics of polygons</source>
        <translation>Statistiche di poligoni</translation>
    </message>
    <message>
        <source>The FOI panel with a flagged parcel: its classes, their shares between the limits, and the list of results</source>
        <translation>Il pannello FOI con una parcella segnalata: le sue classi, le loro quote tra i limiti e l'elenco dei risultati</translation>
    </message>
    <message>
        <source>The NDVI of a parcel through the season with its smooth curve, before the grey band of its peers</source>
        <translation>L'NDVI di una parcella lungo la stagione con la sua curva smussata, davanti alla fascia grigia delle parcelle di confronto</translation>
    </message>
    <message>
        <source>The Parcel panel with the three first steps: connect, choose the dataset, pick a parcel</source>
        <translation>Il pannello Parcella con i tre primi passi: connettersi, scegliere l'insieme di dati, scegliere una parcella</translation>
    </message>
    <message>
        <source>The Processing toolbox with the algorithms of CbM</source>
        <translation>Gli strumenti di Processing con gli algoritmi di CbM</translation>
    </message>
    <message>
        <source>The Python package &lt;code&gt;matplotlib&lt;/code&gt; is missing.</source>
        <translation>Manca il pacchetto Python &lt;code&gt;matplotlib&lt;/code&gt;.</translation>
    </message>
    <message>
        <source>The Python package &lt;code&gt;psycopg2&lt;/code&gt; is missing.</source>
        <translation>Manca il pacchetto Python &lt;code&gt;psycopg2&lt;/code&gt;.</translation>
    </message>
    <message>
        <source>The QGIS window with a parcel on the map, its NDVI series below and the parcel's card to the right</source>
        <translation>La finestra di QGIS con una parcella sulla mappa, la sua serie NDVI sotto e la scheda della parcella a destra</translation>
    </message>
    <message>
        <source>The blue book in each panel opens this guide at the panel's chapter. Where a button is grey, rest the mouse on it: it says why.</source>
        <translation>Il libro blu di ogni pannello apre questa guida al capitolo del pannello. Se un pulsante è grigio, il mouse fermo su di esso dice perché.</translation>
    </message>
    <message>
        <source>The calendar with the histogram of the parcel's NDVI on each date, from bare soil to full growth</source>
        <translation>Il calendario con l'istogramma dell'NDVI della parcella a ogni data, dal suolo nudo alla piena crescita</translation>
    </message>
    <message>
        <source>The card shows crop, area, centroid and the nearest parcels with the same crop (the peers). The groups of the card can be folded and stay so. &lt;b&gt;Copy&lt;/b&gt; takes the attributes, and by its arrow the id, the centroid or the outline alone.</source>
        <translation>La scheda mostra coltura, superficie, centroide e le parcelle più vicine con la stessa coltura (quelle di confronto). I gruppi della scheda si ripiegano e restano così. &lt;b&gt;Copiare&lt;/b&gt; prende gli attributi e, con la sua freccia, solo l'ID, il centroide o il contorno.</translation>
    </message>
    <message>
        <source>The connection dialog after a successful test, with the area, year and products it has found</source>
        <translation>La finestra della connessione dopo una prova riuscita, con la zona, l'anno e i prodotti trovati</translation>
    </message>
    <message>
        <source>The filmstrip of a parcel in true colour, with date, cloud share and orbit below each picture</source>
        <translation>La striscia di una parcella in colori naturali, con data, quota di nubi e orbita sotto ogni immagine</translation>
    </message>
    <message>
        <source>The first button beside the year adds all parcels to the map: outlined (for imagery below), by crop, or by latest decision as a traffic light. From afar they are summed up. A decision shows on the map as soon as it is stored. The colours are explained below the card; where the parcels come from a database, in QGIS' own layer panel.</source>
        <translation>Il primo pulsante accanto all'anno aggiunge tutte le parcelle alla mappa: come contorno (per immagini sotto), per coltura, o per ultima decisione come un semaforo. Da lontano sono aggregate. Una decisione appare sulla mappa appena è salvata. I colori sono spiegati sotto la scheda; quando le parcelle vengono da un database, nel pannello dei layer di QGIS.</translation>
    </message>
    <message>
        <source>The form of the algorithm Series of parcels, filled in for one parcel</source>
        <translation>Il modulo dell'algoritmo Serie di parcelle, compilato per una parcella</translation>
    </message>
    <message>
        <source>The mouse on it tells what is missing: a right, a product, or access to the images.</source>
        <translation>Il mouse su di esso dice che cosa manca: un diritto, un prodotto o l'accesso alle immagini.</translation>
    </message>
    <message>
        <source>The parcel's card with reason, note and the three outcomes, and the decisions so far below</source>
        <translation>La scheda della parcella con motivo, nota e i tre esiti, e sotto le decisioni finora</translation>
    </message>
    <message>
        <source>The red cross cancels at once. How long QGIS waits for a server is in the options.</source>
        <translation>La croce rossa annulla subito. Quanto QGIS aspetta un server è nelle opzioni.</translation>
    </message>
    <message>
        <source>The report is for the file, or for the farmer:</source>
        <translation>Il rapporto è per il fascicolo, o per l'agricoltore:</translation>
    </message>
    <message>
        <source>The report of a parcel: what was declared, the NDVI series and the clearest images of the season</source>
        <translation>Il rapporto su una parcella: che cosa è stato dichiarato, la serie NDVI e le immagini più limpide della stagione</translation>
    </message>
    <message>
        <source>The season of a parcel as a calendar: a row for each month and the parcel's picture on each date</source>
        <translation>La stagione di una parcella come calendario: una riga per ogni mese e l'immagine della parcella a ogni data</translation>
    </message>
    <message>
        <source>The second button puts an orthophoto or base map below them: those the administrator publishes, the XYZ connections saved in QGIS, or a layer of the project. &lt;b&gt;Fetch Through the Server&lt;/b&gt; is for computers that do not reach the web.</source>
        <translation>Il secondo pulsante mette sotto un'ortofoto o una mappa di base: quelle che pubblica l'amministratore, le connessioni XYZ salvate in QGIS, o un layer del progetto. &lt;b&gt;Ottenere tramite il server&lt;/b&gt; è per computer che non raggiungono il web.</translation>
    </message>
    <message>
        <source>The steps come up by themselves until there is a connection. &lt;b&gt;Plugins ▸ CbM – Checks by Monitoring ▸ First Steps&lt;/b&gt; brings them back.</source>
        <translation>I passi compaiono da soli finché non c'è una connessione. &lt;b&gt;Plugin ▸ CbM – Controlli tramite monitoraggio ▸ Primi passi&lt;/b&gt; li riporta.</translation>
    </message>
    <message>
        <source>The work list with all potato parcels, their areas and what was decided</source>
        <translation>La lista di lavoro con tutte le parcelle di patate, le loro superfici e che cosa è stato deciso</translation>
    </message>
    <message>
        <source>The workbench</source>
        <translation>L'ambiente di lavoro</translation>
    </message>
    <message>
        <source>Thematic raster from chips</source>
        <translation>Raster tematico da ritagli</translation>
    </message>
    <message>
        <source>Three plots below each other on one axis of time: NDVI, temperature and precipitation</source>
        <translation>Tre grafici uno sotto l'altro su un unico asse del tempo: NDVI, temperatura e precipitazioni</translation>
    </message>
    <message>
        <source>Time series</source>
        <translation>Serie temporali</translation>
    </message>
    <message>
        <source>Time series, peers</source>
        <translation>Serie temporali, confronto</translation>
    </message>
    <message>
        <source>Toolbox</source>
        <translation>Strumenti</translation>
    </message>
    <message>
        <source>Turn the wheel or drag a frame to look closer; &lt;kbd&gt;Home&lt;/kbd&gt; shows the whole season again.</source>
        <translation>Girare la rotella o tracciare un riquadro per guardare più da vicino; &lt;kbd&gt;Home&lt;/kbd&gt; mostra di nuovo tutta la stagione.</translation>
    </message>
    <message>
        <source>Two dates compared</source>
        <translation>Due date a confronto</translation>
    </message>
    <message>
        <source>User name or password are wrong, or expired</source>
        <translation>Nome utente o password sono errati o scaduti</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Meteo</translation>
    </message>
    <message>
        <source>Weather of the parcel's place stands among the products: rain as bars, the day's mean temperature with a band from lowest to highest. Choose it beside an index, and drought or frost explains what a curve alone does not.</source>
        <translation>Il meteo del luogo della parcella è tra i prodotti: la pioggia in barre, la temperatura media del giorno con una fascia dalla più bassa alla più alta. Sceglierlo accanto a un indice: la siccità o il gelo spiega ciò che una curva da sola non spiega.</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Che cosa aiuta</translation>
    </message>
    <message>
        <source>What was seen is kept on disk: the second look is instant and works without a network, also by a click on a parcel seen before; the size of this cache and a button to empty it are on the same page.</source>
        <translation>Ciò che è stato visto resta su disco: la seconda volta è immediato e senza rete, anche con un clic su una parcella già vista; la dimensione di questa cache e un pulsante per svuotarla sono nella stessa pagina.</translation>
    </message>
    <message>
        <source>What you see</source>
        <translation>Che cosa si vede</translation>
    </message>
    <message>
        <source>What you see is what you walk: filter by a text or a decision, click a heading to sort, a third time for the list's own order.</source>
        <translation>Si scorre ciò che si vede: filtrare per testo o decisione, fare clic su un'intestazione per ordinare, una terza volta per l'ordine proprio della lista.</translation>
    </message>
    <message>
        <source>When something fails</source>
        <translation>Quando qualcosa non va</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dove</translation>
    </message>
    <message>
        <source>Without a server images are cut from the scenes where they lie: a folder, a web server, or an S3 store with your own access keys (chosen in the connection, or those of the environment and of the AWS profile file). Where you have no access the Images panel says why.</source>
        <translation>Senza server le immagini sono ritagliate dalle scene là dove si trovano: una cartella, un server web o un archivio S3 con le proprie chiavi di accesso (scelte nella connessione, o quelle dell'ambiente e del file dei profili AWS). Dove non c'è accesso, il pannello immagini dice perché.</translation>
    </message>
    <message>
        <source>Work list</source>
        <translation>Lista di lavoro</translation>
    </message>
    <message>
        <source>a class raster for the FOI check, from a stack of images</source>
        <translation>un raster di classi per il controllo FOI, da una pila di immagini</translation>
    </message>
    <message>
        <source>a page for each parcel, with series, images and decisions, as HTML or PDF</source>
        <translation>una pagina per ogni parcella, con serie, immagini e decisioni, in HTML o PDF</translation>
    </message>
    <message>
        <source>a table of the nearest parcels with the same crop</source>
        <translation>una tabella delle parcelle più vicine con la stessa coltura</translation>
    </message>
    <message>
        <source>a table with a row for each parcel, product and date</source>
        <translation>una tabella con una riga per ogni parcella, prodotto e data</translation>
    </message>
    <message>
        <source>calendar, compare, show on the map</source>
        <translation>calendario, confrontare, mostrare sulla mappa</translation>
    </message>
    <message>
        <source>compliant, not compliant, inconclusive</source>
        <translation>conforme, non conforme, non conclusivo</translation>
    </message>
    <message>
        <source>copy values or the selected rows</source>
        <translation>copiare i valori o le righe selezionate</translation>
    </message>
    <message>
        <source>images of parcels as GeoTIFF in a folder, with a list</source>
        <translation>immagini di parcelle come GeoTIFF in una cartella, con un elenco</translation>
    </message>
    <message>
        <source>next observation, next curve; Enter chooses it</source>
        <translation>osservazione successiva, curva successiva; Invio la sceglie</translation>
    </message>
    <message>
        <source>next, previous, next undecided</source>
        <translation>successiva, precedente, successiva non decisa</translation>
    </message>
    <message>
        <source>pan, table, list, keep, peers, controller</source>
        <translation>spostare, tabella, elenco, tenere, confronto, controllore</translation>
    </message>
    <message>
        <source>parcels whose series looks like that of two fields</source>
        <translation>parcelle la cui serie somiglia a quella di due campi</translation>
    </message>
    <message>
        <source>parcels with the verdict of the FOI check</source>
        <translation>parcelle con il verdetto del controllo FOI</translation>
    </message>
    <message>
        <source>polygons with the statistics of any raster inside them</source>
        <translation>poligoni con le statistiche di un raster qualsiasi al loro interno</translation>
    </message>
    <message>
        <source>run, cancel</source>
        <translation>eseguire, annullare</translation>
    </message>
    <message>
        <source>zoom in, out, everything</source>
        <translation>ingrandire, rimpicciolire, tutto</translation>
    </message>
</context>
<context>
    <name>HelpButton</name>
    <message>
        <source>Help</source>
        <translation>Aiuto</translation>
    </message>
</context>
<context>
    <name>ImagesDock</name>
    <message numerus="yes">
        <source>%n image(s) added; the temporal controller plays them.</source>
        <translation>
            <numerusform>%n immagine aggiunta; il controllore temporale la mostra.</numerusform>
            <numerusform>%n immagini aggiunte; il controllore temporale le riproduce.</numerusform>
        </translation>
    </message>
    <message>
        <source>CbM</source>
        <translation>CbM</translation>
    </message>
    <message>
        <source>CbM Images</source>
        <translation>CbM Immagini</translation>
    </message>
    <message>
        <source>Loading parcel…</source>
        <translation>Caricamento della parcella…</translation>
    </message>
    <message>
        <source>Looking for scenes…</source>
        <translation>Ricerca delle scene…</translation>
    </message>
    <message>
        <source>Parcel {}</source>
        <translation>Parcella {}</translation>
    </message>
    <message>
        <source>Parcel {} · {}</source>
        <translation>Parcella {} · {}</translation>
    </message>
    <message>
        <source>Pick a parcel to see its images.</source>
        <translation>Scegliere una parcella per vedere le sue immagini.</translation>
    </message>
</context>
<context>
    <name>ImagesPanel</name>
    <message>
        <source>Add all to the map</source>
        <translation>Aggiungere tutte alla mappa</translation>
    </message>
    <message>
        <source>All dates have the same stretch, so that colours can be compared</source>
        <translation>Tutte le date hanno lo stesso stiramento, così i colori sono confrontabili</translation>
    </message>
    <message>
        <source>Ascending ↗</source>
        <translation>Ascendente ↗</translation>
    </message>
    <message>
        <source>Both directions</source>
        <translation>Entrambe le direzioni</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Luminosità</translation>
    </message>
    <message>
        <source>Compare two dates</source>
        <translation>Confrontare due date</translation>
    </message>
    <message>
        <source>Darker or brighter, on all dates alike</source>
        <translation>Più scuro o più chiaro, uguale per tutte le date</translation>
    </message>
    <message>
        <source>Descending ↘</source>
        <translation>Discendente ↘</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aiuto</translation>
    </message>
    <message>
        <source>Images loaded</source>
        <translation>Immagini caricate</translation>
    </message>
    <message>
        <source>Leave out dates on which more of the parcel is hidden</source>
        <translation>Tralasciare le date in cui è coperta una parte maggiore della parcella</translation>
    </message>
    <message>
        <source>Most cloud in per cent</source>
        <translation>Massimo di nubi, in percentuale</translation>
    </message>
    <message>
        <source>Orbit direction</source>
        <translation>Direzione dell'orbita</translation>
    </message>
    <message>
        <source>Passes to the north (ascending) or to the south (descending)</source>
        <translation>Passaggi verso nord (ascendenti) o verso sud (discendenti)</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Prodotto</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Salvare come PDF…</translation>
    </message>
    <message>
        <source>Save as picture (PNG)…</source>
        <translation>Salvare come immagine (PNG)…</translation>
    </message>
    <message>
        <source>Save the calendar</source>
        <translation>Salvare il calendario</translation>
    </message>
    <message>
        <source>Season as a calendar</source>
        <translation>La stagione come calendario</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Mostrare sulla mappa</translation>
    </message>
    <message>
        <source>Stop loading</source>
        <translation>Interrompere il caricamento</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Stiramento</translation>
    </message>
    <message>
        <source>Stretch to these images</source>
        <translation>Stiramento su queste immagini</translation>
    </message>
    <message>
        <source>Usual stretch</source>
        <translation>Stiramento abituale</translation>
    </message>
    <message>
        <source>What is shown of each scene</source>
        <translation>Cosa si mostra di ogni scena</translation>
    </message>
</context>
<context>
    <name>LayerLinks</name>
    <message>
        <source>Open in CbM</source>
        <translation>Aprire in CbM</translation>
    </message>
</context>
<context>
    <name>LayersButton</name>
    <message>
        <source>Layers of a database have their attribute table already.</source>
        <translation>I layer di un database hanno già la loro tabella attributi.</translation>
    </message>
    <message>
        <source>Parcels as a layer</source>
        <translation>Parcelle come layer</translation>
    </message>
    <message>
        <source>Parcels with Attribute Table (OGC API)</source>
        <translation>Parcelle con tabella attributi (OGC API)</translation>
    </message>
    <message>
        <source>Parcels: {}</source>
        <translation>Parcelle: {}</translation>
    </message>
    <message>
        <source>Show all parcels on the map</source>
        <translation>Mostrare tutte le parcelle sulla mappa</translation>
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
        <translation>La mappa non ha un SR: sceglierne uno nella barra di stato, in basso a destra.</translation>
    </message>
</context>
<context>
    <name>NoObservation</name>
    <message>
        <source>No observation is stored for parcel {}.</source>
        <translation>Nessuna osservazione memorizzata per la parcella {}.</translation>
    </message>
    <message>
        <source>No observation is stored for parcel {}: it is too small or too narrow, no pixel centre lies in it ({} m²).</source>
        <translation>Nessuna osservazione memorizzata per la parcella {}: è troppo piccola o stretta, non contiene il centro di alcun pixel ({} m²).</translation>
    </message>
    <message>
        <source>No observation is stored for parcel {}: it lies outside the scenes.</source>
        <translation>Nessuna osservazione memorizzata per la parcella {}: si trova fuori dalle scene.</translation>
    </message>
    <message>
        <source>No observation is stored for parcel {}: the administrator has such small parcels left out ({} m²).</source>
        <translation>Nessuna osservazione memorizzata per la parcella {}: l'amministratore esclude parcelle così piccole ({} m²).</translation>
    </message>
    <message>
        <source>No observation is stored for parcel {}: the scenes hold no data in its place.</source>
        <translation>Nessuna osservazione memorizzata per la parcella {}: le scene non hanno dati in quel punto.</translation>
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
        <translation>&amp;Aggiungere…</translation>
    </message>
    <message>
        <source>&amp;Cache on disk, at most</source>
        <translation>&amp;Cache su disco, al massimo</translation>
    </message>
    <message>
        <source>&amp;Clear Cache</source>
        <translation>&amp;Svuotare la cache</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modificare…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;uto</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Rimuovere</translation>
    </message>
    <message>
        <source>&amp;Time to wait for a server</source>
        <translation>&amp;Tempo di attesa di un server</translation>
    </message>
    <message>
        <source>CbM</source>
        <translation>CbM</translation>
    </message>
    <message>
        <source>CbM for QGIS {}</source>
        <translation>CbM per QGIS {}</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connessioni</translation>
    </message>
    <message>
        <source>Connections to CbM servers and databases</source>
        <translation>Connessioni a server e database CbM</translation>
    </message>
    <message>
        <source>How long to wait for an answer before giving up</source>
        <translation>Quanto attendere una risposta prima di rinunciare</translation>
    </message>
    <message>
        <source>Images added to the map count, too; those that the open project or a saved one shows are never removed.</source>
        <translation>Contano anche le immagini aggiunte alla mappa; quelle mostrate dal progetto aperto o da uno salvato non vengono mai eliminate.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Remember nothing</source>
        <translation>Non conservare nulla</translation>
    </message>
    <message>
        <source>Report an &amp;Issue…</source>
        <translation>Segnalare un &amp;problema…</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Richieste</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>What was looked at is kept on disk: the second look is instant and works offline</source>
        <translation>Ciò che è stato visto resta su disco: la seconda volta è immediato e senza rete</translation>
    </message>
    <message>
        <source>{} MB in use</source>
        <translation>{} MB in uso</translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message>
        <source>Compliant</source>
        <translation>Conforme</translation>
    </message>
    <message>
        <source>Inconclusive</source>
        <translation>Non conclusivo</translation>
    </message>
    <message>
        <source>Not compliant</source>
        <translation>Non conforme</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Non deciso</translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message>
        <source>FOI Panel</source>
        <translation>Pannello FOI</translation>
    </message>
    <message>
        <source>Images Panel</source>
        <translation>Pannello immagini</translation>
    </message>
    <message>
        <source>Parcel Panel</source>
        <translation>Pannello parcella</translation>
    </message>
    <message>
        <source>Time Series Panel</source>
        <translation>Pannello serie temporali</translation>
    </message>
    <message>
        <source>Work List Panel</source>
        <translation>Pannello lista di lavoro</translation>
    </message>
</context>
<context>
    <name>ParcelCard</name>
    <message>
        <source>Centroid (Latitude, Longitude)</source>
        <translation>Centroide (latitudine, longitudine)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiare</translation>
    </message>
    <message>
        <source>Copy the attributes to the clipboard; the arrow offers single ones</source>
        <translation>Copiare gli attributi negli appunti; la freccia li offre singolarmente</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidere</translation>
    </message>
    <message>
        <source>Decisions so far</source>
        <translation>Decisioni finora</translation>
    </message>
    <message>
        <source>Outline (WKT)</source>
        <translation>Contorno (WKT)</translation>
    </message>
    <message>
        <source>Parcel Id</source>
        <translation>ID della parcella</translation>
    </message>
    <message>
        <source>Peers: same crop nearby</source>
        <translation>Confronto: stessa coltura</translation>
    </message>
    <message>
        <source>Show the parcel and its surroundings on the map</source>
        <translation>Mostrare la parcella e i dintorni sulla mappa</translation>
    </message>
    <message>
        <source>Zoom to Parcel</source>
        <translation>Zoom alla parcella</translation>
    </message>
</context>
<context>
    <name>ParcelDock</name>
    <message>
        <source>Add Connection…</source>
        <translation>Aggiungere una connessione…</translation>
    </message>
    <message>
        <source>Cancel loading</source>
        <translation>Annullare il caricamento</translation>
    </message>
    <message>
        <source>CbM Parcel</source>
        <translation>CbM Parcella</translation>
    </message>
    <message>
        <source>Choose an area and a year above.</source>
        <translation>Scegliere sopra una zona e un anno.</translation>
    </message>
    <message>
        <source>Choose “Pick Parcel” and click on the map, or type a parcel id and press Enter.</source>
        <translation>Scegliere «Scegliere una parcella» e fare clic sulla mappa, oppure digitare un ID e premere Invio.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connettere</translation>
    </message>
    <message>
        <source>Connect to a CbM server to begin.</source>
        <translation>Connettersi a un server CbM per iniziare.</translation>
    </message>
    <message>
        <source>Connecting to {}…</source>
        <translation>Connessione a {}…</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Caricamento…</translation>
    </message>
    <message>
        <source>Not connected to {} yet.</source>
        <translation>Non ancora connesso a {}.</translation>
    </message>
    <message>
        <source>Overlapping here</source>
        <translation>Sovrapposte qui</translation>
    </message>
    <message>
        <source>Parcel id</source>
        <translation>ID parcella</translation>
    </message>
    <message>
        <source>Parcels that overlap here</source>
        <translation>Parcelle che qui si sovrappongono</translation>
    </message>
    <message>
        <source>Search for a parcel by its id</source>
        <translation>Cercare una parcella per ID</translation>
    </message>
    <message>
        <source>This server has no data for you yet. Ask its administrator.</source>
        <translation>Questo server non ha ancora dati per questo utente. Rivolgersi all'amministratore.</translation>
    </message>
    <message>
        <source>Type a parcel id and press Enter</source>
        <translation>Digitare un ID di parcella e premere Invio</translation>
    </message>
</context>
<context>
    <name>ParcelFilterDialog</name>
    <message>
        <source>&amp;Crop</source>
        <translation>&amp;Coltura</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Qualsiasi</translation>
    </message>
    <message>
        <source>Any crop; a name or a code</source>
        <translation>Qualsiasi coltura; un nome o un codice</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>Al &amp;massimo</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Coltura</translation>
    </message>
    <message>
        <source>Latest &amp;decision</source>
        <translation>Ultima &amp;decisione</translation>
    </message>
    <message>
        <source>Latest decision</source>
        <translation>Ultima decisione</translation>
    </message>
    <message>
        <source>Parcels to Go Through</source>
        <translation>Parcelle da esaminare</translation>
    </message>
</context>
<context>
    <name>ParcelLayers</name>
    <message>
        <source>CbM: attributes of {}</source>
        <translation>CbM: attributi di {}</translation>
    </message>
    <message>
        <source>CbM: parcels of {}</source>
        <translation>CbM: parcelle di {}</translation>
    </message>
    <message>
        <source>Parcels {}</source>
        <translation>Parcelle {}</translation>
    </message>
    <message>
        <source>Parcels {} (attributes)</source>
        <translation>Parcelle {} (attributi)</translation>
    </message>
    <message>
        <source>Parcels {}, summed up</source>
        <translation>Parcelle {}, aggregate</translation>
    </message>
    <message>
        <source>QGIS cannot open the server's vector tiles.</source>
        <translation>QGIS non può aprire i vector tile del server.</translation>
    </message>
</context>
<context>
    <name>ParcelLocator</name>
    <message>
        <source>CbM Parcels</source>
        <translation>CbM Parcelle</translation>
    </message>
</context>
<context>
    <name>ParcelReport</name>
    <message>
        <source>Clusters (class, pixels)</source>
        <translation>Cluster (classe, pixel)</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Quote</translation>
    </message>
</context>
<context>
    <name>ParcelStyles</name>
    <message>
        <source>By Crop</source>
        <translation>Per coltura</translation>
    </message>
    <message>
        <source>By Latest Decision</source>
        <translation>Per ultima decisione</translation>
    </message>
    <message>
        <source>Other crops</source>
        <translation>Altre colture</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Contorno</translation>
    </message>
    <message>
        <source>Parcels, summed up</source>
        <translation>Parcelle, aggregate</translation>
    </message>
</context>
<context>
    <name>ParcelTable</name>
    <message>
        <source>Area</source>
        <translation>Superficie</translation>
    </message>
    <message>
        <source>Attributes of the parcel</source>
        <translation>Attributi della parcella</translation>
    </message>
    <message>
        <source>Centroid</source>
        <translation>Centroide</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Coltura</translation>
    </message>
    <message>
        <source>Crop code</source>
        <translation>Codice coltura</translation>
    </message>
    <message>
        <source>Parcel id</source>
        <translation>ID della parcella</translation>
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
        <translation>Parcelle: {}</translation>
    </message>
</context>
<context>
    <name>Peers</name>
    <message>
        <source>CbM: peers of parcel {}</source>
        <translation>CbM: parcelle di confronto di {}</translation>
    </message>
</context>
<context>
    <name>PeersList</name>
    <message>
        <source>Distance</source>
        <translation>Distanza</translation>
    </message>
    <message>
        <source>Double-click a parcel to load it</source>
        <translation>Doppio clic su una parcella per caricarla</translation>
    </message>
    <message>
        <source>Looking for parcels of the same crop…</source>
        <translation>Ricerca di parcelle della stessa coltura…</translation>
    </message>
    <message>
        <source>Nearest parcels with the same crop</source>
        <translation>Parcelle più vicine con la stessa coltura</translation>
    </message>
    <message>
        <source>No parcel of the same crop within 1 km.</source>
        <translation>Nessuna parcella della stessa coltura entro 1 km.</translation>
    </message>
    <message>
        <source>Parcel id</source>
        <translation>ID parcella</translation>
    </message>
</context>
<context>
    <name>PickTool</name>
    <message>
        <source>The map has no CRS: choose one in the status bar, at the bottom right.</source>
        <translation>La mappa non ha un SR: sceglierne uno nella barra di stato, in basso a destra.</translation>
    </message>
</context>
<context>
    <name>PlotCanvas</name>
    <message>
        <source>Time series plot</source>
        <translation>Grafico delle serie temporali</translation>
    </message>
</context>
<context>
    <name>PlotSurface</name>
    <message>
        <source>Time series plot</source>
        <translation>Grafico delle serie temporali</translation>
    </message>
</context>
<context>
    <name>PolygonTool</name>
    <message>
        <source>A polygon has at least three corners: go on, or press Esc.</source>
        <translation>Un poligono ha almeno tre vertici: continuare o premere Esc.</translation>
    </message>
    <message>
        <source>The map has no CRS: choose one in the status bar, at the bottom right.</source>
        <translation>La mappa non ha un SR: sceglierne uno nella barra di stato, in basso a destra.</translation>
    </message>
    <message>
        <source>The polygon crosses itself: take corners back with Backspace, or press Esc.</source>
        <translation>Il poligono si interseca: togliere vertici con Backspace o premere Esc.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>CbM: image {}</source>
        <translation>CbM: immagine {}</translation>
    </message>
</context>
<context>
    <name>Probe</name>
    <message>
        <source>CbM: testing a connection</source>
        <translation>CbM: test di una connessione</translation>
    </message>
</context>
<context>
    <name>Reporter</name>
    <message>
        <source>Add Connection…</source>
        <translation>Aggiungere una connessione…</translation>
    </message>
    <message>
        <source>CbM</source>
        <translation>CbM</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Dettagli…</translation>
    </message>
    <message>
        <source>Edit Connection…</source>
        <translation>Modificare la connessione…</translation>
    </message>
    <message>
        <source>Store Again</source>
        <translation>Salvare di nuovo</translation>
    </message>
    <message>
        <source>The decision “{}” on parcel {} is not stored. {}</source>
        <translation>La decisione «{}» sulla parcella {} non è salvata. {}</translation>
    </message>
    <message numerus="yes">
        <source>The decisions on %n parcel(s) are not stored: {}. {}</source>
        <translation>
            <numerusform>La decisione su %n parcella non è salvata: {}. {}</numerusform>
            <numerusform>Le decisioni su %n parcelle non sono salvate: {}. {}</numerusform>
        </translation>
    </message>
    <message>
        <source>This project uses the connection “{}”, which is not set up on this computer.</source>
        <translation>Questo progetto usa la connessione «{}», che non è configurata su questo computer.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Riprovare</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>'{key}:' has no 'value: name' lines below it.</source>
        <translation>Sotto «{key}:» non ci sono righe «valore: nome».</translation>
    </message>
    <message>
        <source>'{url}' is not a server address; it should look like https://host/path.</source>
        <translation>«{url}» non è un indirizzo di server; dovrebbe essere del tipo https://host/path.</translation>
    </message>
    <message>
        <source>'{value}' is no date such as 2020-06-30 or 2020-06-30T10:40:00Z.</source>
        <translation>«{value}» non è una data come 2020-06-30 o 2020-06-30T10:40:00Z.</translation>
    </message>
    <message>
        <source>A class raster has one band; this one has the shape {shape}.</source>
        <translation>Un raster di classi ha una banda; questo ha la forma {shape}.</translation>
    </message>
    <message>
        <source>A class raster holds whole numbers; this one holds {kind} values.</source>
        <translation>Un raster di classi contiene numeri interi; questo contiene valori {kind}.</translation>
    </message>
    <message>
        <source>A grid of {width} x {height} pixels is empty.</source>
        <translation>Una griglia di {width} x {height} pixel è vuota.</translation>
    </message>
    <message>
        <source>A polygon has at least three corners.</source>
        <translation>Un poligono ha almeno tre vertici.</translation>
    </message>
    <message>
        <source>A report has at most {most} parcels, not {n:,}.</source>
        <translation>Un rapporto ha al massimo {most} parcelle, non {n:,}.</translation>
    </message>
    <message>
        <source>A scene's file does not lie in its store “{store}”; tell the administrator.</source>
        <translation>Un file della scena non è nel suo archivio «{store}»; segnalarlo all'amministratore.</translation>
    </message>
    <message>
        <source>An image is damaged: {reason}</source>
        <translation>Un'immagine è danneggiata: {reason}</translation>
    </message>
    <message>
        <source>An inner buffer needs a raster whose CRS is in metres; leave it out.</source>
        <translation>Un buffer interno richiede un raster con SR in metri; ometterlo.</translation>
    </message>
    <message>
        <source>Area threshold {value:g} is not possible: give 0 or more.</source>
        <translation>La soglia di superficie {value:g} non è possibile: indicare 0 o più.</translation>
    </message>
    <message>
        <source>At most {most} percentiles can be asked for, not {n}.</source>
        <translation>Si possono chiedere al massimo {most} percentili, non {n}.</translation>
    </message>
    <message>
        <source>Band {number} of {name} holds {kind} values: convert it first.</source>
        <translation>La banda {number} di {name} contiene valori {kind}: convertirla prima.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annullato.</translation>
    </message>
    <message>
        <source>Class values from 2^63 on are not possible.</source>
        <translation>I valori di classe da 2^63 in poi non sono possibili.</translation>
    </message>
    <message>
        <source>Cluster threshold {value:g} is not possible: give 0 or more.</source>
        <translation>La soglia dei cluster {value:g} non è possibile: indicare 0 o più.</translation>
    </message>
    <message>
        <source>Column {name} has {values} values for {times} observation times.</source>
        <translation>La colonna {name} ha {values} valori per {times} tempi di osservazione.</translation>
    </message>
    <message>
        <source>Connectivity {connectivity} is not possible: give 4 or 8.</source>
        <translation>La connettività {connectivity} non è possibile: indicare 4 o 8.</translation>
    </message>
    <message>
        <source>Direct connections to a database</source>
        <translation>Le connessioni dirette a un database</translation>
    </message>
    <message>
        <source>Geometry {place} (counted from 0) has a coordinate that is not finite.</source>
        <translation>La geometria {place} (contando da 0) ha una coordinata non finita.</translation>
    </message>
    <message>
        <source>Geometry {place} (counted from 0) has a part that is not a Polygon.</source>
        <translation>La geometria {place} (contando da 0) ha una parte che non è un Polygon.</translation>
    </message>
    <message>
        <source>Geometry {place} (counted from 0) has a ring that is not closed.</source>
        <translation>La geometria {place} (contando da 0) ha un anello non chiuso.</translation>
    </message>
    <message>
        <source>Geometry {place} (counted from 0) has bytes after its end.</source>
        <translation>La geometria {place} (contando da 0) ha byte dopo la sua fine.</translation>
    </message>
    <message>
        <source>Geometry {place} (counted from 0) is cut short.</source>
        <translation>La geometria {place} (contando da 0) è troncata.</translation>
    </message>
    <message>
        <source>Geometry {place} (counted from 0) is neither a Polygon nor a MultiPolygon.</source>
        <translation>La geometria {place} (contando da 0) non è né un Polygon né un MultiPolygon.</translation>
    </message>
    <message>
        <source>Geometry {place} (counted from 0) is not WKB.</source>
        <translation>La geometria {place} (contando da 0) non è WKB.</translation>
    </message>
    <message>
        <source>Give both the red and the near-infrared band, or neither.</source>
        <translation>Indicare sia la banda rossa sia quella dell'infrarosso vicino, o nessuna.</translation>
    </message>
    <message>
        <source>Give images of at least two dates.</source>
        <translation>Indicare immagini di almeno due date.</translation>
    </message>
    <message>
        <source>Heterogeneity thresholds are reversed: the lower one, {min_share:g} %, is above the upper one, {max_share:g} %.</source>
        <translation>Le soglie di eterogeneità sono invertite: quella inferiore, {min_share:g} %, è sopra quella superiore, {max_share:g} %.</translation>
    </message>
    <message>
        <source>Heterogeneity thresholds {min_share:g} and {max_share:g}: give percentages, 0 to 100.</source>
        <translation>Soglie di eterogeneità {min_share:g} e {max_share:g}: indicare percentuali, da 0 a 100.</translation>
    </message>
    <message>
        <source>Images are read from {kinds} files; this scene has others.</source>
        <translation>Le immagini si leggono da file {kinds}; questa scena ne ha altri.</translation>
    </message>
    <message>
        <source>Images of an S3 store need GDAL 3.6 or later; this QGIS has {version}.</source>
        <translation>Le immagini di un archivio S3 richiedono GDAL 3.6 o successivo; questo QGIS ha {version}.</translation>
    </message>
    <message>
        <source>Inner buffer {value:g} is not possible: give 0 or more.</source>
        <translation>Il buffer interno {value:g} non è possibile: indicare 0 o più.</translation>
    </message>
    <message>
        <source>It has a key or password in plain, which would travel with the project: give it an authentication configuration in QGIS.</source>
        <translation>Contiene una chiave o una password in chiaro, che viaggerebbe con il progetto: darle una configurazione di autenticazione in QGIS.</translation>
    </message>
    <message>
        <source>Its pixels are not squares with north up.</source>
        <translation>I suoi pixel non sono quadrati orientati a nord.</translation>
    </message>
    <message>
        <source>Loading was cancelled.</source>
        <translation>Il caricamento è stato annullato.</translation>
    </message>
    <message>
        <source>Method '{method}' is not known: use one of {methods}.</source>
        <translation>Il metodo «{method}» è sconosciuto: usare uno di {methods}.</translation>
    </message>
    <message>
        <source>Minimum pixels {min_count} is not possible: give 2 or more.</source>
        <translation>Il minimo di pixel {min_count} non è possibile: indicare 2 o più.</translation>
    </message>
    <message>
        <source>Minimum pixels {value:g} is not possible: give 0 or more.</source>
        <translation>Il minimo di pixel {value:g} non è possibile: indicare 0 o più.</translation>
    </message>
    <message>
        <source>Name at least one band or index, such as NDVI or B08.</source>
        <translation>Indicare almeno una banda o un indice, ad esempio NDVI o B08.</translation>
    </message>
    <message>
        <source>No connection to the database {where}: {reason}</source>
        <translation>Nessuna connessione al database {where}: {reason}</translation>
    </message>
    <message>
        <source>No parcel has a pixel with a class.</source>
        <translation>Nessuna parcella ha un pixel con una classe.</translation>
    </message>
    <message>
        <source>No parcel overlaps the raster: check that both state the right CRS.</source>
        <translation>Nessuna parcella si sovrappone al raster: verificare che entrambi indichino il SR giusto.</translation>
    </message>
    <message>
        <source>No product has all of the bands {bands}; there are {there}.</source>
        <translation>Nessun prodotto ha tutte le bande {bands}; ci sono {there}.</translation>
    </message>
    <message>
        <source>No server answers at {host}: {reason}</source>
        <translation>Nessun server risponde a {host}: {reason}</translation>
    </message>
    <message>
        <source>No weather is stored for this area yet; the administrator imports it (cbm-backend weather).</source>
        <translation>Per questa zona non è ancora memorizzato alcun dato meteo; lo importa l'amministratore (cbm-backend weather).</translation>
    </message>
    <message>
        <source>Percentiles are numbers from 0 to 100, such as 10 50 90, not “{text}”.</source>
        <translation>I percentili sono numeri da 0 a 100, come 10 50 90, non «{text}».</translation>
    </message>
    <message>
        <source>Persistence {persistence} is not possible: give 1 or more observations.</source>
        <translation>La persistenza {persistence} non è possibile: indicare 1 o più osservazioni.</translation>
    </message>
    <message>
        <source>QGIS cannot open the OGC API collection of {key} on this server.</source>
        <translation>QGIS non può aprire la collezione OGC API di {key} su questo server.</translation>
    </message>
    <message>
        <source>QGIS cannot open the parcels of {key} as a layer.</source>
        <translation>QGIS non può aprire le parcelle di {key} come layer.</translation>
    </message>
    <message>
        <source>QGIS could not read the authentication for images; edit the connection and check it.</source>
        <translation>QGIS non ha potuto leggere l'autenticazione per le immagini; modificare la connessione e verificarla.</translation>
    </message>
    <message>
        <source>QGIS could not use the authentication configuration of the connection “{name}”; edit the connection and check it.</source>
        <translation>QGIS non ha potuto usare la configurazione di autenticazione della connessione «{name}»; modificare la connessione e verificarla.</translation>
    </message>
    <message>
        <source>QGIS could not use the connection's authentication configuration; edit the connection and check it.</source>
        <translation>QGIS non ha potuto usare la configurazione di autenticazione della connessione; modificare la connessione e verificarla.</translation>
    </message>
    <message>
        <source>QGIS' authentication database cannot be used: {reason}</source>
        <translation>Il database di autenticazione di QGIS non può essere usato: {reason}</translation>
    </message>
    <message>
        <source>QGIS' authentication database is locked; enter its master password to use this connection.</source>
        <translation>Il database di autenticazione di QGIS è bloccato; inserire la password principale per usare questa connessione.</translation>
    </message>
    <message>
        <source>Scene classes must be whole numbers from 0 to 11, not “{text}”.</source>
        <translation>Le classi di scena devono essere numeri interi da 0 a 11, non «{text}».</translation>
    </message>
    <message>
        <source>Server address '{url}': it should start with http:// or https:// and name a host.</source>
        <translation>Indirizzo del server «{url}»: dovrebbe iniziare con http:// o https:// e nominare un host.</translation>
    </message>
    <message>
        <source>Signal-to-noise limit {min_snr:g} is not possible: give 0 or more.</source>
        <translation>Il limite segnale/rumore {min_snr:g} non è possibile: indicare 0 o più.</translation>
    </message>
    <message>
        <source>Statistics of {kind} values are not defined.</source>
        <translation>Le statistiche di valori {kind} non sono definite.</translation>
    </message>
    <message>
        <source>The PostgreSQL connection “{name}” cannot be read: {reason}.</source>
        <translation>La connessione PostgreSQL «{name}» non si può leggere: {reason}.</translation>
    </message>
    <message>
        <source>The PostgreSQL connection “{name}” is not set up in QGIS on this computer.</source>
        <translation>La connessione PostgreSQL «{name}» non è configurata in QGIS su questo computer.</translation>
    </message>
    <message>
        <source>The authentication configuration '{authcfg}' does not exist on this computer; edit the connection and choose one.</source>
        <translation>La configurazione di autenticazione «{authcfg}» non esiste su questo computer; modificare la connessione e sceglierne una.</translation>
    </message>
    <message>
        <source>The authentication for images holds no access keys: use one of the method “Basic”, with the access key as user name and the secret key as password, or “AWS S3”.</source>
        <translation>L'autenticazione per le immagini non contiene chiavi di accesso: usarne una del metodo «Basic», con la chiave di accesso come nome utente e la chiave segreta come password, o «AWS S3».</translation>
    </message>
    <message>
        <source>The band has {shape} rows and columns, the spans are for ({height}, {width}).</source>
        <translation>La banda ha {shape} righe e colonne, i tratti sono per ({height}, {width}).</translation>
    </message>
    <message>
        <source>The base map “{name}” does not answer, or has not what was asked for.</source>
        <translation>La mappa di base «{name}» non risponde o non ha ciò che è stato chiesto.</translation>
    </message>
    <message>
        <source>The class name '{item}' occurs twice.</source>
        <translation>Il nome di classe «{item}» compare due volte.</translation>
    </message>
    <message>
        <source>The class names need one key '{key}:' with 'value: name' in each line below.</source>
        <translation>I nomi delle classi richiedono una chiave «{key}:» con «valore: nome» in ogni riga sotto.</translation>
    </message>
    <message>
        <source>The class names {path} cannot be read: {reason}</source>
        <translation>I nomi delle classi {path} non si possono leggere: {reason}</translation>
    </message>
    <message>
        <source>The class raster has {shape} rows and columns, the spans are for ({height}, {width}).</source>
        <translation>Il raster di classi ha {shape} righe e colonne, i tratti sono per ({height}, {width}).</translation>
    </message>
    <message>
        <source>The class value '{item}' occurs twice.</source>
        <translation>Il valore di classe «{item}» compare due volte.</translation>
    </message>
    <message>
        <source>The class value {value} is not a whole number.</source>
        <translation>Il valore di classe {value} non è un numero intero.</translation>
    </message>
    <message>
        <source>The class {value} has no name.</source>
        <translation>La classe {value} non ha nome.</translation>
    </message>
    <message>
        <source>The database {where} did not answer within {seconds:g} s.</source>
        <translation>Il database {where} non ha risposto entro {seconds:g} s.</translation>
    </message>
    <message>
        <source>The database {where} does not accept the user name and password stored with the connection.</source>
        <translation>Il database {where} non accetta il nome utente e la password salvati con la connessione.</translation>
    </message>
    <message>
        <source>The database {where} ended the connection; try again.</source>
        <translation>Il database {where} ha chiuso la connessione; riprovare.</translation>
    </message>
    <message>
        <source>The database {where} has no free connection at the moment; try again soon, or have its administrator allow more.</source>
        <translation>Il database {where} non ha connessioni libere al momento; riprovate tra poco o chiedete al suo amministratore di consentirne di più.</translation>
    </message>
    <message>
        <source>The database {where} has no parcels of {key}.</source>
        <translation>Il database {where} non ha parcelle di {key}.</translation>
    </message>
    <message>
        <source>The database {where} is not a CbM database, or this login may not read its registry (public.cbm_dataset).</source>
        <translation>Il database {where} non è un database CbM, oppure questo accesso non può leggerne il registro (public.cbm_dataset).</translation>
    </message>
    <message>
        <source>The database {where} refuses the request: {reason}.</source>
        <translation>Il database {where} rifiuta la richiesta: {reason}.</translation>
    </message>
    <message>
        <source>The file of the scene {scene} cannot be read.</source>
        <translation>Il file della scena {scene} non si può leggere.</translation>
    </message>
    <message>
        <source>The file of the scene {scene} is gone.</source>
        <translation>Il file della scena {scene} non c'è più.</translation>
    </message>
    <message>
        <source>The file of this image is gone or damaged.</source>
        <translation>Il file di questa immagine non c'è più o è danneggiato.</translation>
    </message>
    <message>
        <source>The files of these scenes lie in no registered store: the administrator adds it (cbm-backend stores add), then images can be read without a server.</source>
        <translation>I file di queste scene non sono in alcun archivio registrato: l'amministratore lo aggiunge (cbm-backend stores add) e allora le immagini si possono leggere senza server.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made: {reason}.</source>
        <translation>La cartella {folder} non si può creare: {reason}.</translation>
    </message>
    <message>
        <source>The geotransform of the raster cannot be inverted.</source>
        <translation>La geotrasformazione del raster non è invertibile.</translation>
    </message>
    <message>
        <source>The image is no GeoTIFF.</source>
        <translation>L'immagine non è un GeoTIFF.</translation>
    </message>
    <message>
        <source>The image {name} cannot be read.</source>
        <translation>L'immagine {name} non si può leggere.</translation>
    </message>
    <message>
        <source>The images have no valid pixel in the area.</source>
        <translation>Le immagini non hanno pixel validi nella zona.</translation>
    </message>
    <message>
        <source>The images lie in a folder of the server, {folder}, that this computer does not see.</source>
        <translation>Le immagini sono in una cartella del server, {folder}, che questo computer non vede.</translation>
    </message>
    <message>
        <source>The key '{twice}' occurs twice.</source>
        <translation>La chiave «{twice}» compare due volte.</translation>
    </message>
    <message>
        <source>The key '{unknown}' is not known; the only one allowed is '{key}'.</source>
        <translation>La chiave «{unknown}» è sconosciuta; è permessa solo «{key}».</translation>
    </message>
    <message>
        <source>The layer has no parcels.</source>
        <translation>Il layer non ha parcelle.</translation>
    </message>
    <message>
        <source>The parcels have no CRS: set it in the layer's properties.</source>
        <translation>Le parcelle non hanno un SR: impostarlo nelle proprietà del layer.</translation>
    </message>
    <message>
        <source>The parcels in {source} cannot be read.</source>
        <translation>Le parcelle in {source} non si possono leggere.</translation>
    </message>
    <message>
        <source>The picture could not be encoded as PNG.</source>
        <translation>Non è stato possibile codificare l'immagine in PNG.</translation>
    </message>
    <message>
        <source>The polygon crosses itself or covers more than 10,000 square kilometres; draw it anew.</source>
        <translation>Il poligono interseca se stesso o copre più di 10.000 chilometri quadrati; ridisegnarlo.</translation>
    </message>
    <message>
        <source>The polygon has {corners} corners; draw it with at most {most}.</source>
        <translation>Il poligono ha {corners} vertici; disegnarlo con al massimo {most}.</translation>
    </message>
    <message>
        <source>The polygon reaches beyond the globe.</source>
        <translation>Il poligono esce dai limiti del globo.</translation>
    </message>
    <message>
        <source>The proxy in QGIS' settings is of another kind than HTTP; CbM servers are reached through HTTP proxies only.</source>
        <translation>Il proxy nelle impostazioni di QGIS non è un proxy HTTP; i server CbM si raggiungono solo tramite proxy HTTP.</translation>
    </message>
    <message>
        <source>The proxy on the way to {where} does not accept the user name and password.</source>
        <translation>Il proxy verso {where} non accetta il nome utente e la password.</translation>
    </message>
    <message>
        <source>The raster has more than 65,000 different values: it is no class raster.</source>
        <translation>Il raster ha più di 65.000 valori diversi: non è un raster di classi.</translation>
    </message>
    <message>
        <source>The scene {scene} has no band {band}.</source>
        <translation>La scena {scene} non ha la banda {band}.</translation>
    </message>
    <message>
        <source>The server address must not hold a user name or password; choose an authentication.</source>
        <translation>L'indirizzo del server non deve contenere nome utente o password; scegliere un'autenticazione.</translation>
    </message>
    <message>
        <source>The server at {host} did not answer in time.</source>
        <translation>Il server {host} non ha risposto in tempo.</translation>
    </message>
    <message>
        <source>The server at {host} did not answer within {seconds:g} s.</source>
        <translation>Il server {host} non ha risposto entro {seconds:g} s.</translation>
    </message>
    <message>
        <source>The server at {where} answered with JSON that is not an object.</source>
        <translation>Il server {where} ha risposto con un JSON che non è un oggetto.</translation>
    </message>
    <message>
        <source>The server at {where} answers, but it is not a CbM server (no /{route} there).</source>
        <translation>Il server {where} risponde, ma non è un server CbM (manca /{route}).</translation>
    </message>
    <message>
        <source>The server at {where} answers, but it is not a CbM server (no areas in its reply).</source>
        <translation>Il server {where} risponde, ma non è un server CbM (nessuna zona nella risposta).</translation>
    </message>
    <message>
        <source>The server at {where} did not answer with JSON but with something else; is the address right?</source>
        <translation>Il server {where} non ha risposto con JSON ma con altro; l'indirizzo è giusto?</translation>
    </message>
    <message>
        <source>The server at {where} did not answer with JSON but with {kind}; is the address right?</source>
        <translation>Il server {where} non ha risposto con JSON ma con {kind}; l'indirizzo è giusto?</translation>
    </message>
    <message>
        <source>The server at {where} does not accept this user name and password.</source>
        <translation>Il server {where} non accetta questo nome utente e questa password.</translation>
    </message>
    <message>
        <source>The server at {where} does not have this parcel.</source>
        <translation>Il server {where} non ha questa parcella.</translation>
    </message>
    <message>
        <source>The server at {where} does not offer this (/{route}); it may be older.</source>
        <translation>Il server {where} non offre questo (/{route}); forse è più vecchio.</translation>
    </message>
    <message>
        <source>The server at {where} does not say at which zooms its tiles are.</source>
        <translation>Il server {where} non dice a quali livelli di zoom sono i suoi tile.</translation>
    </message>
    <message>
        <source>The server at {where} gave an answer that is cut short or damaged.</source>
        <translation>Il server {where} ha dato una risposta troncata o danneggiata.</translation>
    </message>
    <message>
        <source>The server at {where} gave an empty answer.</source>
        <translation>Il server {where} ha dato una risposta vuota.</translation>
    </message>
    <message>
        <source>The server at {where} has no data of this area and year.</source>
        <translation>Il server {where} non ha dati di quest'area e anno.</translation>
    </message>
    <message>
        <source>The server at {where} has no parcels of {key}.</source>
        <translation>Il server {where} non ha parcelle di {key}.</translation>
    </message>
    <message>
        <source>The server at {where} is not available at the moment; try again soon.</source>
        <translation>Il server {where} non è disponibile al momento; riprovate tra poco.</translation>
    </message>
    <message>
        <source>The server at {where} left out {missing} in its reply.</source>
        <translation>Il server {where} ha omesso {missing} nella risposta.</translation>
    </message>
    <message>
        <source>The server at {where} made a mistake; its administrator finds it in the log.</source>
        <translation>Il server {where} ha commesso un errore; il suo amministratore lo trova nel registro.</translation>
    </message>
    <message>
        <source>The server at {where} refuses the request ({status}): {reason}</source>
        <translation>Il server {where} rifiuta la richiesta ({status}): {reason}</translation>
    </message>
    <message>
        <source>The server at {where} reports a fault ({status}): {reason}</source>
        <translation>Il server {where} segnala un errore ({status}): {reason}</translation>
    </message>
    <message>
        <source>The server at {where} sends on to {location}; if that is the right one, put its address into the connection.</source>
        <translation>Il server {where} rimanda a {location}; se è quello giusto, mettere il suo indirizzo nella connessione.</translation>
    </message>
    <message>
        <source>The server at {where} sent a cloud histogram that cannot be read.</source>
        <translation>Il server {where} ha inviato un istogramma delle nubi non leggibile.</translation>
    </message>
    <message>
        <source>The server at {where} sent a decision that cannot be read.</source>
        <translation>Il server {where} ha inviato una decisione non leggibile.</translation>
    </message>
    <message>
        <source>The server at {where} sent a list of images that cannot be read.</source>
        <translation>Il server {where} ha inviato un elenco di immagini non leggibile.</translation>
    </message>
    <message>
        <source>The server at {where} sent a list of parcels that cannot be read.</source>
        <translation>Il server {where} ha inviato un elenco di parcelle non leggibile.</translation>
    </message>
    <message>
        <source>The server at {where} sent a list of scenes that cannot be read.</source>
        <translation>Il server {where} ha inviato un elenco di scene non leggibile.</translation>
    </message>
    <message>
        <source>The server at {where} sent a parcel outline that is not GeoJSON.</source>
        <translation>Il server {where} ha inviato un contorno di parcella che non è GeoJSON.</translation>
    </message>
    <message>
        <source>The server at {where} sent a time series with uneven columns.</source>
        <translation>Il server {where} ha inviato una serie temporale con colonne disuguali.</translation>
    </message>
    <message>
        <source>The server at {where} sent a time series without lists.</source>
        <translation>Il server {where} ha inviato una serie temporale senza liste.</translation>
    </message>
    <message>
        <source>The server at {where} sent lists of different lengths.</source>
        <translation>Il server {where} ha inviato liste di lunghezze diverse.</translation>
    </message>
    <message>
        <source>The server at {where} sent no list of decisions.</source>
        <translation>Il server {where} non ha inviato un elenco di decisioni.</translation>
    </message>
    <message>
        <source>The server at {where} sent reasons that cannot be read.</source>
        <translation>Il server {where} ha inviato motivi non leggibili.</translation>
    </message>
    <message>
        <source>The server at {where} sent weather with uneven columns.</source>
        <translation>Il server {where} ha inviato dati meteo con colonne disuguali.</translation>
    </message>
    <message>
        <source>The server at {where} sent weather without days.</source>
        <translation>Il server {where} ha inviato dati meteo senza giorni.</translation>
    </message>
    <message>
        <source>The server at {where} takes no more requests from you for now; try again in a minute.</source>
        <translation>Il server {where} per ora non accetta altre vostre richieste; riprovate tra un minuto.</translation>
    </message>
    <message>
        <source>The server does not have this.</source>
        <translation>Il server non ha questo.</translation>
    </message>
    <message>
        <source>The store {store} does not answer.</source>
        <translation>L'archivio {store} non risponde.</translation>
    </message>
    <message>
        <source>The store {store} does not let you read its images.</source>
        <translation>L'archivio {store} non permette di leggere le sue immagini.</translation>
    </message>
    <message>
        <source>The store {store} refuses the access keys found in {place}.</source>
        <translation>L'archivio {store} rifiuta le chiavi di accesso trovate in {place}.</translation>
    </message>
    <message>
        <source>The store {store} wants access keys: choose an authentication for images in the connection, or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY or an AWS profile.</source>
        <translation>L'archivio {store} richiede chiavi di accesso: scegliere un'autenticazione per le immagini nella connessione, o impostare AWS_ACCESS_KEY_ID e AWS_SECRET_ACCESS_KEY o un profilo AWS.</translation>
    </message>
    <message>
        <source>The style has no classes: it needs the renderer 'Paletted/Unique values'.</source>
        <translation>Lo stile non ha classi: serve il visualizzatore «Tavolozza/Valori univoci».</translation>
    </message>
    <message>
        <source>The table has no field '{name}'.</source>
        <translation>La tabella non ha il campo «{name}».</translation>
    </message>
    <message>
        <source>The table has no field '{name}'; it needs {needed}.</source>
        <translation>La tabella non ha il campo «{name}»; le servono {needed}.</translation>
    </message>
    <message>
        <source>The table has no rows.</source>
        <translation>La tabella non ha righe.</translation>
    </message>
    <message>
        <source>The {statistic} of {product} cannot be derived; choose {statistics}.</source>
        <translation>{statistic} di {product} non si può derivare; scegliere {statistics}.</translation>
    </message>
    <message>
        <source>There are no images to group.</source>
        <translation>Non ci sono immagini da raggruppare.</translation>
    </message>
    <message>
        <source>There are {values:,} classes and {most} are possible: is this a class raster?</source>
        <translation>Ci sono {values:,} classi e ne sono possibili {most}: è un raster di classi?</translation>
    </message>
    <message>
        <source>There is no class: list every value of the raster with its name.</source>
        <translation>Non c'è alcuna classe: indicare ogni valore del raster con il suo nome.</translation>
    </message>
    <message>
        <source>There is no parcel with id '{pid}' in {key}.</source>
        <translation>Non esiste una parcella con ID «{pid}» in {key}.</translation>
    </message>
    <message>
        <source>There is no plot to take away.</source>
        <translation>Non c'è alcun grafico da esportare.</translation>
    </message>
    <message>
        <source>There is no scene {scene} any more.</source>
        <translation>La scena {scene} non esiste più.</translation>
    </message>
    <message>
        <source>There is no such image.</source>
        <translation>Non esiste un'immagine simile.</translation>
    </message>
    <message>
        <source>This database does not tell your login where the scenes of {aoi} lie; a newer one does (cbm-backend db upgrade).</source>
        <translation>Questo database non dice al vostro accesso dove sono le scene di {aoi}; uno più recente sì (cbm-backend db upgrade).</translation>
    </message>
    <message>
        <source>This is no QGIS style.</source>
        <translation>Questo non è uno stile QGIS.</translation>
    </message>
    <message>
        <source>This scene has no image of the parcel.</source>
        <translation>Questa scena non ha un'immagine della parcella.</translation>
    </message>
    <message>
        <source>This server is of the original kind: it has parcels, series and chips only.</source>
        <translation>Questo server è del tipo originale: ha solo parcelle, serie e ritagli.</translation>
    </message>
    <message>
        <source>This takes the server at {where} too long; ask for less at a time.</source>
        <translation>La richiesta è troppo lunga per il server {where}; chiedete meno alla volta.</translation>
    </message>
    <message>
        <source>You have no access to this area on the server at {where}; its administrator grants it.</source>
        <translation>Non avete accesso a quest'area sul server {where}; lo concede il suo amministratore.</translation>
    </message>
    <message>
        <source>You may not do this in the database {where}: {reason}.</source>
        <translation>Non è permesso farlo nel database {where}: {reason}.</translation>
    </message>
    <message>
        <source>Your login may not read the decisions of {key}.</source>
        <translation>L'accesso non permette di leggere le decisioni di {key}.</translation>
    </message>
    <message>
        <source>Your login may not read the scenes of {aoi}.</source>
        <translation>L'accesso non permette di leggere le scene di {aoi}.</translation>
    </message>
    <message>
        <source>Your login may not read the weather; a newer database lets it (cbm-backend db upgrade).</source>
        <translation>L'accesso non permette di leggere il meteo; un database più recente lo permette (cbm-backend db upgrade).</translation>
    </message>
    <message>
        <source>Your login may not read which base maps there are.</source>
        <translation>L'accesso non permette di leggere quali mappe di base ci sono.</translation>
    </message>
    <message>
        <source>Your login may read but not decide: the administrator grants cbm_analyst.</source>
        <translation>L'accesso permette di leggere ma non di decidere: l'amministratore concede cbm_analyst.</translation>
    </message>
    <message>
        <source>connection closed without an answer.</source>
        <translation>connessione chiusa senza risposta.</translation>
    </message>
    <message>
        <source>connection refused. Is it running?</source>
        <translation>connessione rifiutata. È in funzione?</translation>
    </message>
    <message>
        <source>it does not speak HTTP.</source>
        <translation>non parla HTTP.</translation>
    </message>
    <message>
        <source>it gives no reason.</source>
        <translation>non ne dice il motivo.</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>nessun motivo indicato</translation>
    </message>
    <message>
        <source>no secure connection; check its certificate.</source>
        <translation>nessuna connessione sicura; verificare il certificato.</translation>
    </message>
    <message>
        <source>no such host.</source>
        <translation>host inesistente.</translation>
    </message>
    <message>
        <source>the page could not be drawn</source>
        <translation>non è stato possibile disegnare la pagina</translation>
    </message>
    <message>
        <source>the proxy does not accept the user name and password.</source>
        <translation>il proxy non accetta il nome utente e la password.</translation>
    </message>
    <message>
        <source>the proxy refuses the connection.</source>
        <translation>il proxy rifiuta la connessione.</translation>
    </message>
    <message>
        <source>the proxy was not found.</source>
        <translation>il proxy non è stato trovato.</translation>
    </message>
    <message>
        <source>{classes} classes are not possible: give 2 to {most}.</source>
        <translation>{classes} classi non sono possibili: indicare da 2 a {most}.</translation>
    </message>
    <message>
        <source>{key} has no table for decisions.</source>
        <translation>{key} non ha una tabella per le decisioni.</translation>
    </message>
    <message>
        <source>{key}: the class {value} has no name.</source>
        <translation>{key}: la classe {value} non ha nome.</translation>
    </message>
    <message>
        <source>{name} cannot be opened.</source>
        <translation>{name} non si può aprire.</translation>
    </message>
    <message>
        <source>{name} cannot be written.</source>
        <translation>{name} non si può scrivere.</translation>
    </message>
    <message>
        <source>{name} has another grid than {other}: all need one.</source>
        <translation>{name} ha una griglia diversa da {other}: serve la stessa per tutte.</translation>
    </message>
    <message>
        <source>{name} has no CRS: set it in the layer's properties.</source>
        <translation>{name} non ha un SR: impostarlo nelle proprietà del layer.</translation>
    </message>
    <message>
        <source>{name} has no band {band}: it has {bands}.</source>
        <translation>{name} non ha la banda {band}: numero di bande {bands}.</translation>
    </message>
    <message>
        <source>{name} has no band {number}.</source>
        <translation>{name} non ha la banda {number}.</translation>
    </message>
    <message>
        <source>{name} has {bands} bands; a class raster has one: extract the band with the classes.</source>
        <translation>{name} ha {bands} bande; un raster di classi ne ha una: estrarre la banda con le classi.</translation>
    </message>
    <message>
        <source>{name} holds {kind} values; a class raster holds whole numbers: convert it first.</source>
        <translation>{name} contiene valori {kind}; un raster di classi contiene numeri interi: convertirlo prima.</translation>
    </message>
    <message>
        <source>{name} is damaged: {reason}</source>
        <translation>{name} è danneggiato: {reason}</translation>
    </message>
    <message>
        <source>{name} is no raster file: save it as one first.</source>
        <translation>{name} non è un file raster: salvarlo prima come tale.</translation>
    </message>
    <message>
        <source>{name} is not geocoded.</source>
        <translation>{name} non è georiferito.</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}</source>
        <translation>{path} non si può scrivere: {reason}</translation>
    </message>
    <message>
        <source>{purpose} need the Python package {package}. Add “python3-{package}” with the OSGeo4W Setup or your system's package manager and restart QGIS.</source>
        <translation>{purpose} richiedono il pacchetto Python {package}. Aggiungere «python3-{package}» con OSGeo4W Setup o con il gestore di pacchetti del sistema e riavviare QGIS.</translation>
    </message>
    <message>
        <source>{task}: something unexpected happened ({kind}).</source>
        <translation>{task}: è successo qualcosa di imprevisto ({kind}).</translation>
    </message>
    <message>
        <source>{values} class values have {names} names.</source>
        <translation>{values} valori di classe hanno {names} nomi.</translation>
    </message>
    <message>
        <source>“{name}” is neither stored here nor can it be computed; there are: {offer}.</source>
        <translation>«{name}» non è memorizzato qui e non si può calcolare; ci sono: {offer}.</translation>
    </message>
</context>
<context>
    <name>SeriesControls</name>
    <message>
        <source>Choose products…</source>
        <translation>Scegliere i prodotti…</translation>
    </message>
    <message>
        <source>Cloud share in per cent</source>
        <translation>Quota di nubi in percentuale</translation>
    </message>
    <message>
        <source>Cloudy</source>
        <translation>Nuvolose</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Prodotti</translation>
    </message>
    <message>
        <source>Products to plot: indices and stored bands</source>
        <translation>Prodotti da tracciare: indici e bande memorizzate</translation>
    </message>
    <message>
        <source>SCL</source>
        <translation>SCL</translation>
    </message>
    <message>
        <source>Scene classes that count as hidden</source>
        <translation>Classi di scena che contano come coperte</translation>
    </message>
    <message>
        <source>Share of hidden pixels (cloud, shadow, snow) above which an observation is cloudy</source>
        <translation>Quota di pixel coperti (nube, ombra, neve) oltre la quale un'osservazione è nuvolosa</translation>
    </message>
    <message>
        <source>Show cloudy observations, as hollow grey marks that the line does not join</source>
        <translation>Mostrare le osservazioni nuvolose, come segni grigi vuoti che la linea non unisce</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation>Statistica</translation>
    </message>
    <message>
        <source>Statistic of the parcel's pixels</source>
        <translation>Statistica dei pixel della parcella</translation>
    </message>
    <message>
        <source>Usual classes</source>
        <translation>Classi abituali</translation>
    </message>
</context>
<context>
    <name>SeriesDock</name>
    <message>
        <source>All curves are switched off in the legend.</source>
        <translation>Tutte le curve sono disattivate nella legenda.</translation>
    </message>
    <message>
        <source>CbM Time Series</source>
        <translation>CbM Serie temporali</translation>
    </message>
    <message>
        <source>Choose a product above.</source>
        <translation>Scegliere sopra un prodotto.</translation>
    </message>
    <message>
        <source>Loading parcel {}…</source>
        <translation>Caricamento della parcella {}…</translation>
    </message>
    <message>
        <source>Loading parcel…</source>
        <translation>Caricamento della parcella…</translation>
    </message>
    <message>
        <source>Loading peers…</source>
        <translation>Caricamento delle parcelle di confronto…</translation>
    </message>
    <message>
        <source>Loading was cancelled.</source>
        <translation>Il caricamento è stato annullato.</translation>
    </message>
    <message>
        <source>No peers: {}</source>
        <translation>Nessuna parcella di confronto: {}</translation>
    </message>
    <message>
        <source>No series loaded.</source>
        <translation>Nessuna serie caricata.</translation>
    </message>
    <message>
        <source>Parcel {}</source>
        <translation>Parcella {}</translation>
    </message>
    <message>
        <source>Pick a parcel on the map or search for it by its id to see its time series.</source>
        <translation>Scegliere una parcella sulla mappa o cercarla per ID per vedere la sua serie temporale.</translation>
    </message>
    <message>
        <source>This statistic cannot be derived for the chosen products.</source>
        <translation>Questa statistica non si può derivare per i prodotti scelti.</translation>
    </message>
    <message>
        <source>To copy and save pictures, add the Python package “python3-matplotlib” with the OSGeo4W Setup or your system's package manager and restart QGIS.</source>
        <translation>Per copiare e salvare immagini, aggiungere il pacchetto Python «python3-matplotlib» con OSGeo4W Setup o con il gestore di pacchetti del sistema e riavviare QGIS.</translation>
    </message>
    <message>
        <source>Too few parcels with this crop nearby for a band of peers.</source>
        <translation>Troppo poche parcelle con questa coltura nei dintorni per una fascia di confronto.</translation>
    </message>
    <message>
        <source>cloudy (&gt; {} %)</source>
        <translation>nuvolose (&gt; {} %)</translation>
    </message>
    <message>
        <source>peers, 25–75 %</source>
        <translation>confronto, 25–75 %</translation>
    </message>
    <message>
        <source>smoothed</source>
        <translation>smussata</translation>
    </message>
    <message>
        <source>{} · as of {}, from the cache</source>
        <translation>{} · al {}, dalla cache</translation>
    </message>
</context>
<context>
    <name>SeriesExporter</name>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tabella CSV (*.csv)</translation>
    </message>
    <message>
        <source>CbM</source>
        <translation>CbM</translation>
    </message>
    <message>
        <source>CbM: save time series</source>
        <translation>CbM: salvataggio delle serie temporali</translation>
    </message>
    <message>
        <source>Could not save {}: {}</source>
        <translation>Impossibile salvare {}: {}</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Immagine PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Disegno SVG (*.svg)</translation>
    </message>
    <message>
        <source>Save Time Series</source>
        <translation>Salvare le serie temporali</translation>
    </message>
    <message>
        <source>Saved {}</source>
        <translation>{} salvato</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>copia</translation>
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
        <translation>Mostrare o nascondere questa curva</translation>
    </message>
</context>
<context>
    <name>SeriesModel</name>
    <message>
        <source>Cloud</source>
        <translation>Nubi</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Curva</translation>
    </message>
    <message>
        <source>Date (UTC)</source>
        <translation>Data (UTC)</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Basso</translation>
    </message>
    <message>
        <source>Not used: {}</source>
        <translation>Non usate: {}</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Scena</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
</context>
<context>
    <name>SeriesPanel</name>
    <message>
        <source>Copy</source>
        <translation>Copiare</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copiare l'immagine</translation>
    </message>
    <message>
        <source>Copy values</source>
        <translation>Copiare i valori</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Curve</translation>
    </message>
    <message>
        <source>Distance from the peers' middle</source>
        <translation>Distanza dal centro del confronto</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aiuto</translation>
    </message>
    <message>
        <source>Keep this parcel in the plot to compare it with others</source>
        <translation>Tenere questa parcella nel grafico per confrontarla con altre</translation>
    </message>
    <message>
        <source>Let go of all kept parcels</source>
        <translation>Rilasciare tutte le parcelle tenute</translation>
    </message>
    <message>
        <source>Let the temporal controller run over the dates in view</source>
        <translation>Far scorrere il controllore temporale sulle date in vista</translation>
    </message>
    <message>
        <source>List scenes beside the plot</source>
        <translation>Elenco delle scene accanto al grafico</translation>
    </message>
    <message>
        <source>Move the plot by dragging</source>
        <translation>Spostare il grafico trascinandolo</translation>
    </message>
    <message>
        <source>Move with the temporal controller of QGIS</source>
        <translation>Seguire il controllore temporale di QGIS</translation>
    </message>
    <message>
        <source>No smooth curve</source>
        <translation>Nessuna curva smussata</translation>
    </message>
    <message>
        <source>Own formulas…</source>
        <translation>Formule personali…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvare</translation>
    </message>
    <message>
        <source>Save drawing (SVG)…</source>
        <translation>Salvare il disegno (SVG)…</translation>
    </message>
    <message>
        <source>Save picture (PNG)…</source>
        <translation>Salvare l'immagine (PNG)…</translation>
    </message>
    <message>
        <source>Save values (CSV)…</source>
        <translation>Salvare i valori (CSV)…</translation>
    </message>
    <message>
        <source>Show the peers: parcels nearby with the same crop</source>
        <translation>Mostrare il confronto: parcelle nei dintorni con la stessa coltura</translation>
    </message>
    <message>
        <source>Show the whole series</source>
        <translation>Mostrare l'intera serie</translation>
    </message>
    <message>
        <source>Show values as a table</source>
        <translation>Mostrare i valori come tabella</translation>
    </message>
    <message>
        <source>Smooth curve, light</source>
        <translation>Curva smussata, leggera</translation>
    </message>
    <message>
        <source>Smooth curve, medium</source>
        <translation>Curva smussata, media</translation>
    </message>
    <message>
        <source>Smooth curve, strong</source>
        <translation>Curva smussata, forte</translation>
    </message>
    <message>
        <source>Stop loading</source>
        <translation>Interrompere il caricamento</translation>
    </message>
    <message>
        <source>Time series plot, {}</source>
        <translation>Grafico delle serie temporali, {}</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ingrandire</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Rimpicciolire</translation>
    </message>
</context>
<context>
    <name>SeriesTable</name>
    <message>
        <source>Values of the time series</source>
        <translation>Valori della serie temporale</translation>
    </message>
</context>
<context>
    <name>ShareBars</name>
    <message>
        <source>A class with {} to {} % of the parcel makes it heterogeneous.</source>
        <translation>Una classe tra {} e {} % della parcella la rende eterogenea.</translation>
    </message>
    <message>
        <source>Shares of classes</source>
        <translation>Quote delle classi</translation>
    </message>
    <message>
        <source>{} others</source>
        <translation>altre {}</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>Add a connection to a CbM server first.</source>
        <translation>Aggiungere prima una connessione a un server CbM.</translation>
    </message>
    <message>
        <source>CbM: connecting</source>
        <translation>CbM: connessione</translation>
    </message>
    <message>
        <source>The server has no dataset {} for you; it has: {}.</source>
        <translation>Il server non ha l'insieme di dati {} per questo utente; ha: {}.</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>ancora nulla</translation>
    </message>
</context>
<context>
    <name>SwipeView</name>
    <message>
        <source>Two dates compared</source>
        <translation>Due date a confronto</translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <source>Next parcel of the work list (N)</source>
        <translation>Parcella successiva della lista di lavoro (N)</translation>
    </message>
    <message>
        <source>Next parcel without a decision (U)</source>
        <translation>Parcella successiva senza decisione (U)</translation>
    </message>
    <message>
        <source>Previous parcel of the work list (P)</source>
        <translation>Parcella precedente della lista di lavoro (P)</translation>
    </message>
    <message>
        <source>{} of {} · {} undecided</source>
        <translation>{} di {} · {} non decise</translation>
    </message>
</context>
<context>
    <name>WorkList</name>
    <message>
        <source>CbM: parcels of the work list</source>
        <translation>CbM: parcelle della lista di lavoro</translation>
    </message>
</context>
<context>
    <name>WorkListDock</name>
    <message>
        <source>All</source>
        <translation>Tutte</translation>
    </message>
    <message>
        <source>Bring Back the Previous List</source>
        <translation>Riprendere la lista precedente</translation>
    </message>
    <message>
        <source>CbM Work List</source>
        <translation>CbM Lista di lavoro</translation>
    </message>
    <message>
        <source>Clear the List</source>
        <translation>Svuotare la lista</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aiuto</translation>
    </message>
    <message>
        <source>Id or crop</source>
        <translation>ID o coltura</translation>
    </message>
    <message>
        <source>Load Ids from a File…</source>
        <translation>Caricare ID da un file…</translation>
    </message>
    <message>
        <source>No parcels to go through yet. Load their ids from a file, paste them, choose by crop or decision, draw a polygon on the map, or take what is selected in a layer.</source>
        <translation>Ancora nessuna parcella da esaminare. Caricarne gli ID da un file, incollarli, scegliere per coltura o decisione, disegnare un poligono sulla mappa, o prendere ciò che è selezionato in un layer.</translation>
    </message>
    <message>
        <source>Parcels by Crop or Decision…</source>
        <translation>Parcelle per coltura o decisione…</translation>
    </message>
    <message>
        <source>Parcels of the work list</source>
        <translation>Parcelle della lista di lavoro</translation>
    </message>
    <message>
        <source>Paste Ids</source>
        <translation>Incollare ID</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Salvare come CSV…</translation>
    </message>
    <message>
        <source>Show only parcels whose id or crop holds this text</source>
        <translation>Mostrare solo le parcelle il cui ID o la cui coltura contiene questo testo</translation>
    </message>
    <message>
        <source>Show only parcels with this decision</source>
        <translation>Mostrare solo le parcelle con questa decisione</translation>
    </message>
    <message>
        <source>Take the Active Layer's Selection</source>
        <translation>Prendere la selezione del layer attivo</translation>
    </message>
    <message>
        <source>{} · {} not in the dataset</source>
        <translation>{} · {} non nell'insieme di dati</translation>
    </message>
    <message>
        <source>{} · {} of {} shown</source>
        <translation>{} · {} di {} mostrate</translation>
    </message>
</context>
<context>
    <name>WorkListFiller</name>
    <message>
        <source>All parcels</source>
        <translation>Tutte le parcelle</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>File CSV (*.csv)</translation>
    </message>
    <message>
        <source>CbM: parcels by filter</source>
        <translation>CbM: parcelle per filtro</translation>
    </message>
    <message>
        <source>CbM: parcels of a polygon</source>
        <translation>CbM: parcelle di un poligono</translation>
    </message>
    <message>
        <source>CbM: parcels of a selection</source>
        <translation>CbM: parcelle di una selezione</translation>
    </message>
    <message>
        <source>Choose an area and a year first.</source>
        <translation>Scegliere prima una zona e un anno.</translation>
    </message>
    <message>
        <source>Lists of parcel ids (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Elenchi di ID di parcelle (*.csv *.txt *.tsv);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>No parcel fits this filter.</source>
        <translation>Nessuna parcella corrisponde a questo filtro.</translation>
    </message>
    <message>
        <source>Only the first {} of {} parcels were taken.</source>
        <translation>Sono state prese solo le prime {} di {} parcelle.</translation>
    </message>
    <message>
        <source>Parcel ids</source>
        <translation>ID delle parcelle</translation>
    </message>
    <message>
        <source>Parcels of a polygon</source>
        <translation>Parcelle di un poligono</translation>
    </message>
    <message>
        <source>Pasted ids</source>
        <translation>ID incollati</translation>
    </message>
    <message>
        <source>Save the work list</source>
        <translation>Salvare la lista di lavoro</translation>
    </message>
    <message>
        <source>Select parcels in a layer and make it the active one first.</source>
        <translation>Selezionare prima delle parcelle in un layer e renderlo attivo.</translation>
    </message>
    <message>
        <source>The file {} cannot be read: {}.</source>
        <translation>Il file {} non si può leggere: {}.</translation>
    </message>
    <message>
        <source>The layer {} has neither parcel ids nor places on the map.</source>
        <translation>Il layer {} non ha né ID di parcelle né posizioni sulla mappa.</translation>
    </message>
    <message>
        <source>The layer {} has no CRS: set it in the layer's properties.</source>
        <translation>Il layer {} non ha un SR: impostarlo nelle proprietà del layer.</translation>
    </message>
    <message>
        <source>The list cannot be saved: {}.</source>
        <translation>La lista non si può salvare: {}.</translation>
    </message>
    <message>
        <source>There are no parcel ids in “{}”.</source>
        <translation>Non ci sono ID di parcelle in «{}».</translation>
    </message>
    <message>
        <source>There is no parcel of this dataset at the first {} features.</source>
        <translation>Nei primi {} elementi non c'è alcuna parcella di questo insieme di dati.</translation>
    </message>
    <message>
        <source>There is no parcel of this dataset there.</source>
        <translation>Lì non c'è alcuna parcella di questo insieme di dati.</translation>
    </message>
    <message>
        <source>{} (the first {} features)</source>
        <translation>{} (i primi {} elementi)</translation>
    </message>
    <message>
        <source>{} (the first {})</source>
        <translation>{} (le prime {})</translation>
    </message>
    <message>
        <source>“{}” is no list of parcel ids: it has to be text with one id a line or a CSV file with a column of ids, none longer than {} characters.</source>
        <translation>«{}» non è un elenco di ID di parcelle: deve essere un testo con un ID per riga o un file CSV con una colonna di ID, lunghi al massimo {} caratteri.</translation>
    </message>
</context>
<context>
    <name>WorkListModel</name>
    <message>
        <source>Area</source>
        <translation>Superficie</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Coltura</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisione</translation>
    </message>
    <message>
        <source>Parcel id</source>
        <translation>ID parcella</translation>
    </message>
    <message>
        <source>The dataset has no parcel with this id.</source>
        <translation>L'insieme di dati non ha alcuna parcella con questo ID.</translation>
    </message>
    <message>
        <source>not in the dataset</source>
        <translation>non nell'insieme di dati</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Add a connection to a CbM server first.</source>
        <translation>Aggiungere prima una connessione a un server CbM.</translation>
    </message>
    <message>
        <source>CbM: connecting</source>
        <translation>CbM: connessione</translation>
    </message>
    <message>
        <source>CbM: parcel at a place</source>
        <translation>CbM: parcella in un punto</translation>
    </message>
    <message>
        <source>CbM: parcel {}</source>
        <translation>CbM: parcella {}</translation>
    </message>
    <message>
        <source>Choose an area and a year first.</source>
        <translation>Scegliere prima una zona e un anno.</translation>
    </message>
    <message>
        <source>The server has no dataset {} for you; it has: {}.</source>
        <translation>Il server non ha l'insieme di dati {} per questo utente; ha: {}.</translation>
    </message>
    <message>
        <source>There is no parcel of {} here.</source>
        <translation>Qui non c'è alcuna parcella di {}.</translation>
    </message>
    <message>
        <source>There is no parcel with id '{}' in {}.</source>
        <translation>Non esiste una parcella con ID «{}» in {}.</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>ancora nulla</translation>
    </message>
</context>
</TS>
