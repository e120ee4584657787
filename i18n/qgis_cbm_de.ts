<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Click on the map to load a parcel and its time series</source>
        <translation>Auf die Karte klicken, um einen Schlag und seine Zeitreihe zu laden</translation>
    </message>
    <message>
        <source>Draw a polygon: the parcels that touch it become the work list. A right click ends it</source>
        <translation>Ein Polygon zeichnen: Die Schläge, die es berühren, werden zur Arbeitsliste. Ein Rechtsklick beendet es</translation>
    </message>
    <message>
        <source>Follow Selection</source>
        <translation>Auswahl folgen</translation>
    </message>
    <message>
        <source>Load the parcel that is selected in any polygon layer</source>
        <translation>Den Schlag laden, der in irgendeinem Polygonlayer ausgewählt ist</translation>
    </message>
    <message>
        <source>Parcels of a Polygon</source>
        <translation>Schläge eines Polygons</translation>
    </message>
    <message>
        <source>Pick Parcel</source>
        <translation>Schlag wählen</translation>
    </message>
</context>
<context>
    <name>BaseMaps</name>
    <message>
        <source>CbM: base map {}</source>
        <translation>CbM: Grundkarte {}</translation>
    </message>
    <message>
        <source>Not connected: the administrator's base maps are not known yet.</source>
        <translation>Nicht verbunden: Die Grundkarten des Administrators sind noch nicht bekannt.</translation>
    </message>
    <message>
        <source>Only a CbM server can show this one: it lies there, or its address holds a key.</source>
        <translation>Nur ein CbM-Server kann diese zeigen: Sie liegt dort, oder ihre Adresse enthält einen Schlüssel.</translation>
    </message>
    <message>
        <source>QGIS cannot show this kind by its address; a connection to a CbM server can.</source>
        <translation>QGIS kann diese Art nicht über ihre Adresse zeigen; eine Verbindung zu einem CbM-Server kann es.</translation>
    </message>
    <message>
        <source>The administrator publishes none.</source>
        <translation>Der Administrator veröffentlicht keine.</translation>
    </message>
</context>
<context>
    <name>BaseMapsButton</name>
    <message>
        <source>Add WMS/WMTS Layer…</source>
        <translation>WMS/WMTS-Layer hinzufügen…</translation>
    </message>
    <message>
        <source>Base maps</source>
        <translation>Grundkarten</translation>
    </message>
    <message>
        <source>Fetch Through the Server</source>
        <translation>Über den Server holen</translation>
    </message>
    <message>
        <source>For computers that reach the CbM server but not the web</source>
        <translation>Für Rechner, die den CbM-Server erreichen, aber nicht das Web</translation>
    </message>
    <message>
        <source>Published by the Administrator</source>
        <translation>Vom Administrator veröffentlicht</translation>
    </message>
    <message>
        <source>Put a Layer of the Project Below</source>
        <translation>Einen Layer des Projekts darunterlegen</translation>
    </message>
    <message>
        <source>Show an orthophoto or base map below the parcels</source>
        <translation>Ein Orthofoto oder eine Grundkarte unter den Schlägen zeigen</translation>
    </message>
    <message>
        <source>Your Own</source>
        <translation>Ihre eigenen</translation>
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
        <translation>CbM: Kalender speichern</translation>
    </message>
    <message>
        <source>Could not save {}: {}</source>
        <translation>{} konnte nicht gespeichert werden: {}</translation>
    </message>
    <message>
        <source>Save Calendar</source>
        <translation>Kalender speichern</translation>
    </message>
    <message>
        <source>Saved {}</source>
        <translation>{} gespeichert</translation>
    </message>
</context>
<context>
    <name>CalendarSheet</name>
    <message>
        <source>Calendar of the season</source>
        <translation>Kalender der Saison</translation>
    </message>
</context>
<context>
    <name>Cbm</name>
    <message>
        <source>25th percentile</source>
        <translation>25. Perzentil</translation>
    </message>
    <message>
        <source>75th percentile</source>
        <translation>75. Perzentil</translation>
    </message>
    <message>
        <source>Backscatter (dB)</source>
        <translation>Rückstreuung (dB)</translation>
    </message>
    <message>
        <source>Backscatter (linear)</source>
        <translation>Rückstreuung (linear)</translation>
    </message>
    <message>
        <source>Backscatter ratio (dB)</source>
        <translation>Rückstreuverhältnis (dB)</translation>
    </message>
    <message>
        <source>Band: 25–75 % of the parcel's pixels</source>
        <translation>Band: 25–75 % der Pixel des Schlags</translation>
    </message>
    <message>
        <source>Band: about 25–75 %, from the spread of the bands taken as uncorrelated</source>
        <translation>Band: etwa 25–75 %, aus der Streuung der als unkorreliert angenommenen Kanäle</translation>
    </message>
    <message>
        <source>Band: lowest to highest temperature of the day</source>
        <translation>Band: tiefste bis höchste Temperatur des Tages</translation>
    </message>
    <message>
        <source>Coherence</source>
        <translation>Kohärenz</translation>
    </message>
    <message>
        <source>Coherence VV</source>
        <translation>Kohärenz VV</translation>
    </message>
    <message>
        <source>Distance from the middle of the peers</source>
        <translation>Abstand von der Mitte der Vergleichsschläge</translation>
    </message>
    <message>
        <source>False colour (8-11-4)</source>
        <translation>Falschfarben (8-11-4)</translation>
    </message>
    <message>
        <source>False colour (8-4-3)</source>
        <translation>Falschfarben (8-4-3)</translation>
    </message>
    <message>
        <source>Highest temperature (°C)</source>
        <translation>Höchste Temperatur (°C)</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>Lowest temperature (°C)</source>
        <translation>Tiefste Temperatur (°C)</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Mean temperature (°C)</source>
        <translation>Mittlere Temperatur (°C)</translation>
    </message>
    <message>
        <source>Mean, 25–75 %</source>
        <translation>Mittelwert, 25–75 %</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
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
        <translation>NDVI von {} (braun) bis {} (dunkelgrün)</translation>
    </message>
    <message>
        <source>NDVI histogram</source>
        <translation>NDVI-Histogramm</translation>
    </message>
    <message>
        <source>NDVI of the parcel's pixels, 0 to 1; dashed: the median; ◂: pixels below 0</source>
        <translation>NDVI der Pixel des Schlags, 0 bis 1; gestrichelt: der Median; ◂: Pixel unter 0</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Precipitation (mm)</source>
        <translation>Niederschlag (mm)</translation>
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
        <translation>Radarkomposit (VV, VH, Verhältnis)</translation>
    </message>
    <message>
        <source>Red and near infrared, cumulative</source>
        <translation>Rot und nahes Infrarot, kumuliert</translation>
    </message>
    <message>
        <source>Reflectance × 10⁴</source>
        <translation>Reflexion × 10⁴</translation>
    </message>
    <message>
        <source>Scene classification</source>
        <translation>Szenenklassifikation</translation>
    </message>
    <message>
        <source>Sentinel-1 backscatter</source>
        <translation>Sentinel-1-Rückstreuung</translation>
    </message>
    <message>
        <source>Sentinel-1 coherence, 12 days</source>
        <translation>Sentinel-1-Kohärenz, 12 Tage</translation>
    </message>
    <message>
        <source>Sentinel-1 coherence, 6 days</source>
        <translation>Sentinel-1-Kohärenz, 6 Tage</translation>
    </message>
    <message>
        <source>Sentinel-2</source>
        <translation>Sentinel-2</translation>
    </message>
    <message>
        <source>Show or hide this curve</source>
        <translation>Diese Kurve ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Standardabweichung</translation>
    </message>
    <message>
        <source>Temperature (°C)</source>
        <translation>Temperatur (°C)</translation>
    </message>
    <message>
        <source>The parcel's pixels: red to the right, near infrared upwards; red: this date, blue: all before</source>
        <translation>Die Pixel des Schlags: Rot nach rechts, nahes Infrarot nach oben; rot: dieser Tag, blau: alle davor</translation>
    </message>
    <message>
        <source>True colour (4-3-2)</source>
        <translation>Echtfarben (4-3-2)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Wetter</translation>
    </message>
    <message numerus="yes">
        <source>Without value: %n observation(s), see the table</source>
        <translation>
            <numerusform>Ohne Wert: %n Beobachtung, siehe Tabelle</numerusform>
            <numerusform>Ohne Wert: %n Beobachtungen, siehe Tabelle</numerusform>
        </translation>
    </message>
    <message>
        <source>a band is missing</source>
        <translation>ein Kanal fehlt</translation>
    </message>
    <message>
        <source>bare soil</source>
        <translation>offener Boden</translation>
    </message>
    <message>
        <source>cloud shadow</source>
        <translation>Wolkenschatten</translation>
    </message>
    <message>
        <source>cloud unknown</source>
        <translation>Wolken unbekannt</translation>
    </message>
    <message>
        <source>cloud {}</source>
        <translation>Wolken {}</translation>
    </message>
    <message>
        <source>cloud, high probability</source>
        <translation>Wolke, hohe Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>cloud, medium probability</source>
        <translation>Wolke, mittlere Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>dark area</source>
        <translation>dunkle Fläche</translation>
    </message>
    <message>
        <source>max.</source>
        <translation>Max.</translation>
    </message>
    <message>
        <source>median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>min.</source>
        <translation>Min.</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>no valid pixel</source>
        <translation>kein gültiges Pixel</translation>
    </message>
    <message>
        <source>not defined</source>
        <translation>nicht definiert</translation>
    </message>
    <message>
        <source>not used: {}</source>
        <translation>nicht verwendet: {}</translation>
    </message>
    <message>
        <source>saturated or defective</source>
        <translation>gesättigt oder defekt</translation>
    </message>
    <message>
        <source>scenes cannot be told apart</source>
        <translation>Szenen nicht unterscheidbar</translation>
    </message>
    <message>
        <source>snow or ice</source>
        <translation>Schnee oder Eis</translation>
    </message>
    <message>
        <source>std. dev.</source>
        <translation>Std.-Abw.</translation>
    </message>
    <message>
        <source>thin cirrus</source>
        <translation>dünner Cirrus</translation>
    </message>
    <message>
        <source>unclassified</source>
        <translation>nicht klassifiziert</translation>
    </message>
    <message>
        <source>vegetation</source>
        <translation>Vegetation</translation>
    </message>
    <message>
        <source>water</source>
        <translation>Wasser</translation>
    </message>
    <message>
        <source>{band} – {card}</source>
        <translation>{band} – {card}</translation>
    </message>
    <message>
        <source>{curve}, parcel {parcel}</source>
        <translation>{curve}, Schlag {parcel}</translation>
    </message>
    <message>
        <source>{quantity}, {statistic}</source>
        <translation>{quantity}, {statistic}</translation>
    </message>
    <message>
        <source>{} (stored)</source>
        <translation>{} (gespeichert)</translation>
    </message>
    <message>
        <source>{} cannot be derived</source>
        <translation>{} kann nicht abgeleitet werden</translation>
    </message>
    <message>
        <source>{} from the middle of the peers</source>
        <translation>{} von der Mitte der Vergleichsschläge</translation>
    </message>
    <message>
        <source>{} pixels</source>
        <translation>{} Pixel</translation>
    </message>
    <message>
        <source>{} – peers</source>
        <translation>{} – Vergleichsschläge</translation>
    </message>
    <message>
        <source>{}: distance from the peers</source>
        <translation>{}: Abstand von den Vergleichsschlägen</translation>
    </message>
    <message>
        <source>“{}” exists already. Replace it?</source>
        <translation>„{}“ gibt es bereits. Ersetzen?</translation>
    </message>
</context>
<context>
    <name>CbmPlugin</name>
    <message>
        <source>&amp;CbM – Checks by Monitoring</source>
        <translation>&amp;CbM – Kontrollen durch Monitoring</translation>
    </message>
    <message>
        <source>CbM</source>
        <translation>CbM</translation>
    </message>
    <message>
        <source>Connections and Settings…</source>
        <translation>Verbindungen und Einstellungen…</translation>
    </message>
    <message>
        <source>First Steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Handbuch</translation>
    </message>
</context>
<context>
    <name>CbmProcessing</name>
    <message numerus="yes">
        <source>%n attribute name(s) are longer than a shapefile allows; {file} lists what they are called. A GeoPackage keeps them.</source>
        <translation>
            <numerusform>%n Attributname ist länger, als ein Shapefile erlaubt; {file} nennt den verwendeten. Ein GeoPackage behält ihn.</numerusform>
            <numerusform>%n Attributnamen sind länger, als ein Shapefile erlaubt; {file} nennt die verwendeten. Ein GeoPackage behält sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>0 is no-data</source>
        <translation>0 ist NoData</translation>
    </message>
    <message>
        <source>4 neighbours (edges)</source>
        <translation>4 Nachbarn (Kanten)</translation>
    </message>
    <message>
        <source>8 neighbours (edges and corners)</source>
        <translation>8 Nachbarn (Kanten und Ecken)</translation>
    </message>
    <message>
        <source>A connection saved in the options of CbM: a server or a database.</source>
        <translation>Eine in den Optionen von CbM gespeicherte Verbindung: ein Server oder eine Datenbank.</translation>
    </message>
    <message>
        <source>All bands if none is chosen.</source>
        <translation>Alle Kanäle, wenn keiner gewählt ist.</translation>
    </message>
    <message>
        <source>All pixels that a polygon touches</source>
        <translation>Alle Pixel, die ein Polygon berührt</translation>
    </message>
    <message>
        <source>Area and year, such as nl_2017; with a parcel type nl_2017_g.</source>
        <translation>Gebiet und Jahr, etwa nl_2017; mit einer Schlagart nl_2017_g.</translation>
    </message>
    <message>
        <source>Areas are larger than [m2]</source>
        <translation>Flächen größer als [m2]</translation>
    </message>
    <message>
        <source>At most hidden (per cent of the parcel)</source>
        <translation>Höchstens verdeckt (Prozent des Schlags)</translation>
    </message>
    <message>
        <source>Band of near infrared</source>
        <translation>Kanal des nahen Infrarots</translation>
    </message>
    <message>
        <source>Band of red</source>
        <translation>Kanal Rot</translation>
    </message>
    <message>
        <source>Band {number} states a scale and offset; the numbers are of what is stored.</source>
        <translation>Kanal {number} nennt Skalierung und Versatz; die Zahlen sind die gespeicherten.</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Bands and indices</source>
        <translation>Kanäle und Indizes</translation>
    </message>
    <message>
        <source>Between commas or one a line; they are added to those of the layer.</source>
        <translation>Durch Kommas getrennt oder einer je Zeile; sie kommen zu denen des Layers hinzu.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Chips of parcels</source>
        <translation>Bildausschnitte von Schlägen</translation>
    </message>
    <message>
        <source>Class names (YAML or QGIS style)</source>
        <translation>Klassennamen (YAML oder QGIS-Stil)</translation>
    </message>
    <message>
        <source>Class raster</source>
        <translation>Klassenraster</translation>
    </message>
    <message>
        <source>Class {value}: {pixels} pixels, mean {mean}.</source>
        <translation>Klasse {value}: {pixels} Pixel, Mittelwert {mean}.</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Cloudy above (per cent)</source>
        <translation>Bewölkt über (Prozent)</translation>
    </message>
    <message>
        <source>Clusters are larger than [pixels]</source>
        <translation>Cluster größer als [Pixel]</translation>
    </message>
    <message>
        <source>Connected by</source>
        <translation>Verbunden über</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Count as published</source>
        <translation>Zählen wie veröffentlicht</translation>
    </message>
    <message>
        <source>Counts the pixels of each class in every parcel (pixels whose centre lies inside) and flags parcels in which some class has a share within the limits: at 30 to 70 %, a parcel of 60 and 40 % is flagged, one of 75 and 25 % is not.

The result has the fields foi_h (1 flagged, 0 not, empty not judged), the pixels and the percentage (P_...) of each class, total, nodata, unlisted (pixels of values without a name) and reason (why a parcel was not judged).</source>
        <translation>Zählt die Pixel jeder Klasse in jedem Schlag (Pixel, deren Mittelpunkt innerhalb liegt) und markiert Schläge, in denen der Anteil einer Klasse innerhalb der Grenzen liegt: Bei 30 bis 70 % wird ein Schlag mit 60 und 40 % markiert, einer mit 75 und 25 % nicht.

Das Ergebnis hat die Felder foi_h (1 markiert, 0 nicht, leer nicht beurteilt), die Pixel und den Prozentsatz (P_...) jeder Klasse, total, nodata, unlisted (Pixel mit Werten ohne Namen) und reason (warum ein Schlag nicht beurteilt wurde).</translation>
    </message>
    <message>
        <source>Cuts the areas of each class out of the parcels, pixels at the edge by the share that lies inside, and flags parcels with connected areas of at least two different classes larger than the threshold.

The results are the parcels with foi_c (1 flagged, 0 not, empty not judged) and reason, and the areas of flagged parcels as polygons with id, temp_id, pixelvalue (class) and area in square metres.</source>
        <translation>Schneidet die Flächen jeder Klasse aus den Schlägen aus, Pixel am Rand mit dem Anteil, der innerhalb liegt, und markiert Schläge mit zusammenhängenden Flächen von mindestens zwei verschiedenen Klassen über dem Schwellenwert.

Die Ergebnisse sind die Schläge mit foi_c (1 markiert, 0 nicht, leer nicht beurteilt) und reason sowie die Flächen der markierten Schläge als Polygone mit id, temp_id, pixelvalue (Klasse) und area in Quadratmetern.</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Either</source>
        <translation>Eines von beiden</translation>
    </message>
    <message>
        <source>FOI assessment</source>
        <translation>FOI-Bewertung</translation>
    </message>
    <message>
        <source>FOI cardinality (area)</source>
        <translation>FOI-Kardinalität (Fläche)</translation>
    </message>
    <message>
        <source>FOI cardinality (clusters)</source>
        <translation>FOI-Kardinalität (Cluster)</translation>
    </message>
    <message>
        <source>FOI clusters</source>
        <translation>FOI-Cluster</translation>
    </message>
    <message>
        <source>FOI heterogeneity</source>
        <translation>FOI-Heterogenität</translation>
    </message>
    <message>
        <source>FOI signal statistics</source>
        <translation>FOI-Signalstatistik</translation>
    </message>
    <message>
        <source>Fetch again what is there</source>
        <translation>Erneut holen, was schon da ist</translation>
    </message>
    <message>
        <source>Field with the band</source>
        <translation>Feld mit dem Kanal</translation>
    </message>
    <message>
        <source>Field with the date</source>
        <translation>Feld mit dem Datum</translation>
    </message>
    <message>
        <source>Field with the parcel id</source>
        <translation>Feld mit der Schlag-ID</translation>
    </message>
    <message>
        <source>Field with the parcel id (first one if empty)</source>
        <translation>Feld mit der Schlag-ID (leer: das erste)</translation>
    </message>
    <message>
        <source>Field with the parcel id in the results</source>
        <translation>Feld mit der Schlag-ID in den Ergebnissen</translation>
    </message>
    <message>
        <source>Field with the scene name</source>
        <translation>Feld mit dem Szenennamen</translation>
    </message>
    <message>
        <source>Finds clusters, connected pixels of one class inside a parcel, and flags parcels in which clusters of at least two different classes have more pixels than the threshold: the parcel seems to hold more than one field. What is connected only outside the parcel is two clusters.

The result has the fields foi_c (1 flagged, 0 not, empty not judged), clusters, as in (3, 200), (5, 21) for class and pixels, n_clusters, the largest cluster of each class (max_...) and reason.

The published count flags two clusters of the same class as well, and never counts class 0.</source>
        <translation>Findet Cluster, zusammenhängende Pixel einer Klasse innerhalb eines Schlags, und markiert Schläge, in denen Cluster von mindestens zwei verschiedenen Klassen mehr Pixel als der Schwellenwert haben: Der Schlag scheint mehr als ein Feld zu enthalten. Was nur außerhalb des Schlags zusammenhängt, sind zwei Cluster.

Das Ergebnis hat die Felder foi_c (1 markiert, 0 nicht, leer nicht beurteilt), clusters, etwa (3, 200), (5, 21) für Klasse und Pixel, n_clusters, den größten Cluster jeder Klasse (max_...) und reason.

Die veröffentlichte Zählung markiert auch zwei Cluster derselben Klasse und zählt Klasse 0 nie.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Give a layer with parcels, or parcel ids.</source>
        <translation>Geben Sie einen Layer mit Schlägen oder Schlag-IDs an.</translation>
    </message>
    <message>
        <source>Grouping pixels</source>
        <translation>Pixel werden gruppiert</translation>
    </message>
    <message>
        <source>Groups the pixels of images of several dates by their course (k-means), and writes the groups as a class raster: with it a parcel can be checked where there is no crop map. The same images always give the same classes, numbered by rising mean; 0 is no-data.

The images have one grid: NDVI of one band each, or images with a red and a near-infrared band, whose numbers are then given. With parcels only their pixels are grouped.</source>
        <translation>Gruppiert die Pixel von Bildern mehrerer Tage nach ihrem Verlauf (k-Means) und schreibt die Gruppen als Klassenraster: Damit lässt sich ein Schlag dort prüfen, wo es keine Kulturartenkarte gibt. Gleiche Bilder ergeben immer gleiche Klassen, nummeriert nach steigendem Mittelwert; 0 ist NoData.

Die Bilder haben ein gemeinsames Raster: NDVI mit je einem Kanal oder Bilder mit einem roten und einem nahinfraroten Kanal, deren Nummern dann angegeben werden. Mit Schlägen werden nur deren Pixel gruppiert.</translation>
    </message>
    <message>
        <source>Histogram method</source>
        <translation>Histogramm-Methode</translation>
    </message>
    <message>
        <source>Homogeneity (FOI)</source>
        <translation>Homogenität (FOI)</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Images of several dates</source>
        <translation>Bilder mehrerer Tage</translation>
    </message>
    <message>
        <source>Images on a page</source>
        <translation>Bilder auf einer Seite</translation>
    </message>
    <message>
        <source>Images written</source>
        <translation>Geschriebene Bilder</translation>
    </message>
    <message>
        <source>Images: {product}</source>
        <translation>Bilder: {product}</translation>
    </message>
    <message>
        <source>Inner buffer (metres)</source>
        <translation>Innerer Puffer (Meter)</translation>
    </message>
    <message>
        <source>Inner buffer [m]</source>
        <translation>Innerer Puffer [m]</translation>
    </message>
    <message>
        <source>Judges parcels by the statistics of their pixels over time: a table with one row per parcel, date and band, with count, mean, std, p25, p50 and p75, as the time-series panel exports it.

Histogram method: the mean lies outside the middle half of the pixels, or the quartiles lie as of two kinds of pixels rather than of one. Signal-to-noise: mean / std is below the limit. A parcel is flagged when the sign lasts for the given number of observations in a row; observations of few pixels do not count.

With a field for the scene, several scenes of one satellite pass count once.</source>
        <translation>Beurteilt Schläge nach den Statistiken ihrer Pixel im Lauf der Zeit: eine Tabelle mit einer Zeile je Schlag, Datum und Kanal, mit count, mean, std, p25, p50 und p75, wie sie das Zeitreihen-Bedienfeld exportiert.

Histogramm-Methode: Der Mittelwert liegt außerhalb der mittleren Hälfte der Pixel, oder die Quartile liegen wie bei zwei Arten von Pixeln statt bei einer. Signal-Rausch-Verhältnis: mean / std liegt unter der Grenze. Ein Schlag wird markiert, wenn das Anzeichen über die angegebene Zahl von Beobachtungen hintereinander anhält; Beobachtungen mit wenigen Pixeln zählen nicht.

Mit einem Feld für die Szene zählen mehrere Szenen desselben Satellitenüberflugs einmal.</translation>
    </message>
    <message>
        <source>Judging parcels</source>
        <translation>Schläge werden beurteilt</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>List of the images</source>
        <translation>Liste der Bilder</translation>
    </message>
    <message>
        <source>Lists for each parcel its peers: parcels of the same crop within a distance and larger than 0.3 ha, the nearest first.

Columns: parcel, dataset, crop (of both), peer (the id of the other parcel), rank (1 is the nearest), distance (metres, from outline to outline). A parcel without peers has no row and is named in the log.

With the field peer as the parcel id, Series of parcels gives the series of the peers.</source>
        <translation>Nennt für jeden Schlag seine Vergleichsschläge: Schläge mit gleicher Kultur innerhalb einer Entfernung und größer als 0,3 ha, die nächsten zuerst.

Spalten: parcel, dataset, crop (von beiden), peer (die ID des anderen Schlags), rank (1 ist der nächste), distance (Meter, von Umriss zu Umriss). Ein Schlag ohne Vergleichsschläge hat keine Zeile und wird im Protokoll genannt.

Mit dem Feld peer als Schlag-ID liefert Zeitreihen von Schlägen die Zeitreihen der Vergleichsschläge.</translation>
    </message>
    <message>
        <source>Lower limit of a share [%]</source>
        <translation>Untere Grenze eines Anteils [%]</translation>
    </message>
    <message>
        <source>Most peers of a parcel</source>
        <translation>Höchstzahl der Vergleichsschläge je Schlag</translation>
    </message>
    <message>
        <source>No observation of this parcel is stored.</source>
        <translation>Von diesem Schlag ist keine Beobachtung gespeichert.</translation>
    </message>
    <message>
        <source>None of the parcels is in the dataset.</source>
        <translation>Keiner der Schläge ist im Datensatz.</translation>
    </message>
    <message>
        <source>Not in the dataset ({n}): {ids}</source>
        <translation>Nicht im Datensatz ({n}): {ids}</translation>
    </message>
    <message>
        <source>Nothing decided yet.</source>
        <translation>Noch nichts entschieden.</translation>
    </message>
    <message>
        <source>Observations in a row</source>
        <translation>Beobachtungen hintereinander</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Own bands instead, as stored</source>
        <translation>Stattdessen eigene Kanäle, wie gespeichert</translation>
    </message>
    <message>
        <source>Pages: {n}.</source>
        <translation>Seiten: {n}.</translation>
    </message>
    <message>
        <source>Parcel ids</source>
        <translation>Schlag-IDs</translation>
    </message>
    <message>
        <source>Parcel {pid}</source>
        <translation>Schlag {pid}</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Schläge</translation>
    </message>
    <message>
        <source>Parcels (optional)</source>
        <translation>Schläge (optional)</translation>
    </message>
    <message>
        <source>Parcels not judged: {number} ({reason}).</source>
        <translation>Nicht beurteilte Schläge: {number} ({reason}).</translation>
    </message>
    <message>
        <source>Parcels of {dataset}</source>
        <translation>Schläge von {dataset}</translation>
    </message>
    <message>
        <source>Peers of parcels</source>
        <translation>Vergleichsschläge von Schlägen</translation>
    </message>
    <message>
        <source>Percentiles</source>
        <translation>Perzentile</translation>
    </message>
    <message>
        <source>Polygons</source>
        <translation>Polygone</translation>
    </message>
    <message>
        <source>Polygons without: {number} ({reason}).</source>
        <translation>Polygone ohne Werte: {number} ({reason}).</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Raster</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Raster values without a name: {values}.</source>
        <translation>Rasterwerte ohne Namen: {values}.</translation>
    </message>
    <message>
        <source>Reading band {number}</source>
        <translation>Kanal {number} wird gelesen</translation>
    </message>
    <message>
        <source>Reading parcels</source>
        <translation>Schläge werden gelesen</translation>
    </message>
    <message>
        <source>Reading polygons</source>
        <translation>Polygone werden gelesen</translation>
    </message>
    <message>
        <source>Reading the class raster</source>
        <translation>Klassenraster wird gelesen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Report of parcels</source>
        <translation>Bericht über Schläge</translation>
    </message>
    <message>
        <source>Results of a FOI check</source>
        <translation>Ergebnisse einer FOI-Prüfung</translation>
    </message>
    <message>
        <source>Saves the images of parcels as GeoTIFFs, one per parcel and overpass: parcel/scene.product.tif in the folder. The parcels are those of a layer or table with their ids, or a list of ids.

A product is written as values (float, no-data -9999): reflectance 0 to 1, the index, scene classes, dB or coherence. With bands of your own, such as B02 B08 B11 of the product s2, the pixels are written as stored, with scale and offset.

Images that are in the folder already are kept, so that a run can be taken up again. manifest.csv lists every image: file, parcel, dataset, date (UTC), product, bands, scene, direction, cloud (hidden share of the parcel), status (written, kept, failed) and reason.</source>
        <translation>Speichert die Bilder von Schlägen als GeoTIFFs, eines je Schlag und Überflug: Schlag/Szene.Produkt.tif im Ordner. Die Schläge sind die eines Layers oder einer Tabelle mit ihren IDs oder eine Liste von IDs.

Ein Produkt wird in Werten geschrieben (float, NoData -9999): Reflexion 0 bis 1, der Index, Szenenklassen, dB oder Kohärenz. Mit eigenen Kanälen, etwa B02 B08 B11 des Produkts s2, werden die Pixel wie gespeichert geschrieben, mit Skalierung und Versatz.

Bilder, die schon im Ordner sind, bleiben, sodass ein Lauf fortgesetzt werden kann. manifest.csv nennt jedes Bild: file, parcel, dataset, date (UTC), product, bands, scene, direction, cloud (verdeckter Anteil des Schlags), status (written, kept, failed) und reason.</translation>
    </message>
    <message>
        <source>Say which field has the parcel ids; the fields are: {fields}.</source>
        <translation>Sagen Sie, welches Feld die Schlag-IDs enthält; die Felder sind: {fields}.</translation>
    </message>
    <message>
        <source>Scene classes that hide the ground</source>
        <translation>Szenenklassen, die den Boden verdecken</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Series of parcels</source>
        <translation>Zeitreihen von Schlägen</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Kriterium</translation>
    </message>
    <message>
        <source>Signal-to-noise below</source>
        <translation>Signal-Rausch-Verhältnis unter</translation>
    </message>
    <message>
        <source>Signal-to-noise ratio</source>
        <translation>Signal-Rausch-Verhältnis</translation>
    </message>
    <message>
        <source>Smallest number of pixels</source>
        <translation>Mindestzahl der Pixel</translation>
    </message>
    <message>
        <source>Statistics of polygons</source>
        <translation>Statistik von Polygonen</translation>
    </message>
    <message>
        <source>Such as B02 B08 B11; s1 bands VVb VHb.</source>
        <translation>Etwa B02 B08 B11; S1-Kanäle VVb VHb.</translation>
    </message>
    <message>
        <source>Sums up the pixels of a raster in each polygon of a layer, by the same rules and to the same numbers as the extraction of parcel signatures. Polygons are brought into the CRS of the raster, which is read only where polygons are, so that it may be of any size; polygons may overlap.

A pixel counts when its centre lies in the polygon, or, if wanted, when the polygon touches it; no-data, infinite and not-a-number values do not count. Values are taken as stored.

Adds to the attributes of the layer, for each band: count (valid pixels), mean, std (of the population), min, max and percentiles (linear between pixels) such as p25; with several bands as b2_mean. And reason, why a polygon has no valid pixel in any band: no_geometry, not_polygon, buffer_empty, outside, no_pixel_centre or all_nodata.</source>
        <translation>Fasst die Pixel eines Rasters in jedem Polygon eines Layers zusammen, nach denselben Regeln und mit denselben Zahlen wie die Extraktion der Schlagsignaturen. Polygone werden in das KBS des Rasters gebracht, das nur dort gelesen wird, wo Polygone sind, sodass es beliebig groß sein kann; Polygone dürfen sich überlappen.

Ein Pixel zählt, wenn sein Mittelpunkt im Polygon liegt oder, falls gewünscht, wenn das Polygon es berührt; NoData, unendliche Werte und Nichtzahlen zählen nicht. Werte werden wie gespeichert genommen.

Fügt den Attributen des Layers für jeden Kanal hinzu: count (gültige Pixel), mean, std (der Grundgesamtheit), min, max und Perzentile (linear zwischen Pixeln) wie p25; bei mehreren Kanälen als b2_mean. Und reason, warum ein Polygon in keinem Kanal ein gültiges Pixel hat: no_geometry, not_polygon, buffer_empty, outside, no_pixel_centre oder all_nodata.</translation>
    </message>
    <message>
        <source>Table of signatures</source>
        <translation>Tabelle der Signaturen</translation>
    </message>
    <message>
        <source>The dataset has no images of this product; there are: {names}.</source>
        <translation>Der Datensatz hat keine Bilder dieses Produkts; es gibt: {names}.</translation>
    </message>
    <message>
        <source>The first day is after the last day: exchange them.</source>
        <translation>Der erste Tag liegt nach dem letzten: Vertauschen Sie sie.</translation>
    </message>
    <message>
        <source>The image that came cannot be read.</source>
        <translation>Das empfangene Bild ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The results do not hold this parcel.</source>
        <translation>Die Ergebnisse enthalten diesen Schlag nicht.</translation>
    </message>
    <message>
        <source>The results need a field with the parcel id, and foi_h or foi_c: {fields}.</source>
        <translation>Die Ergebnisse brauchen ein Feld mit der Schlag-ID und foi_h oder foi_c: {fields}.</translation>
    </message>
    <message>
        <source>Thematic raster from chips</source>
        <translation>Thematisches Raster aus Bildausschnitten</translation>
    </message>
    <message>
        <source>There are no scenes of this kind here.</source>
        <translation>Hier gibt es keine Szenen dieser Art.</translation>
    </message>
    <message>
        <source>There is no connection “{name}” on this computer; there are: {names}.</source>
        <translation>Auf diesem Rechner gibt es keine Verbindung „{name}“; es gibt: {names}.</translation>
    </message>
    <message>
        <source>There is no dataset “{name}” in this connection; there are: {names}.</source>
        <translation>In dieser Verbindung gibt es keinen Datensatz „{name}“; es gibt: {names}.</translation>
    </message>
    <message>
        <source>There is no saved connection: add one in the options of CbM first.</source>
        <translation>Es ist keine Verbindung gespeichert: Fügen Sie zuerst eine in den Optionen von CbM hinzu.</translation>
    </message>
    <message>
        <source>This login may not read any dataset of this connection.</source>
        <translation>Diese Anmeldung darf keinen Datensatz dieser Verbindung lesen.</translation>
    </message>
    <message>
        <source>Time series</source>
        <translation>Zeitreihen</translation>
    </message>
    <message>
        <source>Upper limit of a share [%]</source>
        <translation>Obere Grenze eines Anteils [%]</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>With cloudy observations</source>
        <translation>Mit bewölkten Beobachtungen</translation>
    </message>
    <message>
        <source>Within (metres)</source>
        <translation>Innerhalb von (Meter)</translation>
    </message>
    <message>
        <source>Without a file: those of the layer's style or attribute table.</source>
        <translation>Ohne Datei: die aus dem Stil oder der Attributtabelle des Layers.</translation>
    </message>
    <message>
        <source>Without peers within that distance ({n}): {ids}</source>
        <translation>Ohne Vergleichsschläge in dieser Entfernung ({n}): {ids}</translation>
    </message>
    <message>
        <source>Without such an observation ({n}): {ids}</source>
        <translation>Ohne solche Beobachtung ({n}): {ids}</translation>
    </message>
    <message>
        <source>Writes a report with a page for each parcel: what is declared, the series of the bands and indices named, the clearest images of each part of the season, the history of decisions and, if a layer of results is given, what the FOI check has found.

The file is HTML with the pictures inside, or PDF where its name ends in .pdf. What the source does not have, such as images in a database without access to their store, is said on the page.</source>
        <translation>Schreibt einen Bericht mit einer Seite für jeden Schlag: was angemeldet ist, die Zeitreihen der genannten Kanäle und Indizes, die klarsten Bilder jedes Teils der Saison, der Verlauf der Entscheidungen und, wenn ein Layer mit Ergebnissen angegeben ist, was die FOI-Prüfung gefunden hat.

Die Datei ist HTML mit den Bildern darin, oder PDF, wenn ihr Name auf .pdf endet. Was die Quelle nicht hat, etwa Bilder in einer Datenbank ohne Zugriff auf ihren Speicher, steht auf der Seite.</translation>
    </message>
    <message>
        <source>Writes the stored time series of parcels into a table, one row per parcel, band or index and observation. The parcels are those of a layer or table with their ids, or a list of ids; the geometry of the layer does not matter.

Bands and indices: names such as NDVI, EVI2, B08 or VVb between commas, your own formulas by their names; s2/B08 takes a band of one product only.

Columns: parcel, dataset, product (band or index), card (what it was made from), source (bands), unit, date (UTC); count (valid pixels), mean, std, min, p25, p50, p75, max (empty where an index was computed from bands: only mean and std are known then); cloud (hidden share 0 to 1 of the parcel), cloudy (1 above the threshold), scene, others (scenes of the same overpass that do not count), reason (why there is no value). Reflectance is times 10000; backscatter is in dB, its std in linear power.

FOI signal statistics reads such a table as it is.</source>
        <translation>Schreibt die gespeicherten Zeitreihen von Schlägen in eine Tabelle, eine Zeile je Schlag, Kanal oder Index und Beobachtung. Die Schläge sind die eines Layers oder einer Tabelle mit ihren IDs oder eine Liste von IDs; auf die Geometrie des Layers kommt es nicht an.

Kanäle und Indizes: Namen wie NDVI, EVI2, B08 oder VVb, durch Kommas getrennt, eigene Formeln mit ihren Namen; s2/B08 nimmt einen Kanal nur eines Produkts.

Spalten: parcel, dataset, product (Kanal oder Index), card (woraus er stammt), source (Kanäle), unit, date (UTC); count (gültige Pixel), mean, std, min, p25, p50, p75, max (leer, wo ein Index aus Kanälen berechnet wurde: Dann sind nur mean und std bekannt); cloud (verdeckter Anteil des Schlags, 0 bis 1), cloudy (1 über dem Schwellenwert), scene, others (Szenen desselben Überflugs, die nicht zählen), reason (warum es keinen Wert gibt). Reflexion ist mal 10000; Rückstreuung ist in dB, ihr std in linearer Leistung.

FOI-Signalstatistik liest eine solche Tabelle, wie sie ist.</translation>
    </message>
    <message>
        <source>Writing results</source>
        <translation>Ergebnisse werden geschrieben</translation>
    </message>
    <message>
        <source>all rows</source>
        <translation>alle Zeilen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>{band}: {flagged} of {all} parcels flagged.</source>
        <translation>{band}: {flagged} von {all} Schlägen markiert.</translation>
    </message>
    <message>
        <source>{flagged} of {all} parcels flagged.</source>
        <translation>{flagged} von {all} Schlägen markiert.</translation>
    </message>
    <message>
        <source>{rows} rows of {parcels} parcels.</source>
        <translation>{rows} Zeilen von {parcels} Schlägen.</translation>
    </message>
    <message>
        <source>{some} of {all} polygons have valid pixels.</source>
        <translation>{some} von {all} Polygonen haben gültige Pixel.</translation>
    </message>
    <message>
        <source>{value} ({pixels} pixels)</source>
        <translation>{value} ({pixels} Pixel)</translation>
    </message>
    <message>
        <source>{written} images written, {kept} were there, {failed} failed.</source>
        <translation>{written} Bilder geschrieben, {kept} waren da, {failed} fehlgeschlagen.</translation>
    </message>
</context>
<context>
    <name>CbmProvider</name>
    <message>
        <source>CbM – Checks by Monitoring</source>
        <translation>CbM – Kontrollen durch Monitoring</translation>
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
        <translation>CbM: Bilder für die Karte</translation>
    </message>
    <message>
        <source>The images could not be written: {}</source>
        <translation>Die Bilder konnten nicht geschrieben werden: {}</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>CbM: images of parcel {}</source>
        <translation>CbM: Bilder des Schlags {}</translation>
    </message>
    <message>
        <source>The image that came cannot be read.</source>
        <translation>Das empfangene Bild ist nicht lesbar.</translation>
    </message>
    <message>
        <source>There are no scenes of this kind here.</source>
        <translation>Hier gibt es keine Szenen dieser Art.</translation>
    </message>
</context>
<context>
    <name>ClassMap</name>
    <message>
        <source>Classes inside the parcel</source>
        <translation>Klassen innerhalb des Schlags</translation>
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
        <translation>&amp;Nebeneinander</translation>
    </message>
    <message>
        <source>Compare Two Dates</source>
        <translation>Zwei Tage vergleichen</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>CbM: series of the peers of parcel {}</source>
        <translation>CbM: Zeitreihen der Vergleichsschläge von {}</translation>
    </message>
</context>
<context>
    <name>ConnectionDialog</name>
    <message>
        <source>&amp;Cancel Test</source>
        <translation>Test &amp;abbrechen</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Verbindung</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Quelle</translation>
    </message>
    <message>
        <source>&amp;Test Connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>A CbM server answers over the web; a database is asked directly, inside the agency</source>
        <translation>Ein CbM-Server antwortet über das Web; eine Datenbank wird direkt gefragt, innerhalb der Behörde</translation>
    </message>
    <message>
        <source>Access keys for images (optional)</source>
        <translation>Zugriffsschlüssel für Bilder (optional)</translation>
    </message>
    <message>
        <source>Access keys of the S3 store in which the scenes lie (method “Basic” or “AWS S3”). Without them, those of the environment and of the AWS profile file are used</source>
        <translation>Zugriffsschlüssel des S3-Speichers, in dem die Szenen liegen (Methode „Basic“ oder „AWS S3“). Ohne sie werden die der Umgebung und der AWS-Profildatei verwendet</translation>
    </message>
    <message>
        <source>Add CbM Connection</source>
        <translation>CbM-Verbindung hinzufügen</translation>
    </message>
    <message>
        <source>Address and login are those of a PostgreSQL connection of QGIS: make or edit one in the Browser panel under PostgreSQL, with an authentication configuration.</source>
        <translation>Adresse und Anmeldung sind die einer PostgreSQL-Verbindung von QGIS: Legen Sie eine im Browser-Bedienfeld unter PostgreSQL an oder bearbeiten Sie sie, mit einer Authentifizierungskonfiguration.</translation>
    </message>
    <message>
        <source>Address of the server, without user name, password or /query</source>
        <translation>Adresse des Servers, ohne Benutzername, Passwort oder /query</translation>
    </message>
    <message>
        <source>Any name, for example “Agency server”</source>
        <translation>Ein beliebiger Name, zum Beispiel „Server der Zahlstelle“</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Gebiet</translation>
    </message>
    <message>
        <source>Areas and years found by the test</source>
        <translation>Gebiete und Jahre, die der Test gefunden hat</translation>
    </message>
    <message>
        <source>Asking the database…</source>
        <translation>Die Datenbank wird gefragt…</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt…</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentifizierung</translation>
    </message>
    <message>
        <source>Authentication configuration</source>
        <translation>Authentifizierungskonfiguration</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>CbM server</source>
        <translation>CbM-Server</translation>
    </message>
    <message>
        <source>Choose a PostgreSQL connection.</source>
        <translation>Wählen Sie eine PostgreSQL-Verbindung.</translation>
    </message>
    <message>
        <source>Connected to {}.</source>
        <translation>Verbunden mit {}.</translation>
    </message>
    <message>
        <source>Connected to {}: no data for this user.</source>
        <translation>Verbunden mit {}: keine Daten für diesen Benutzer.</translation>
    </message>
    <message>
        <source>Edit CbM Connection</source>
        <translation>CbM-Verbindung bearbeiten</translation>
    </message>
    <message>
        <source>Give the connection a name.</source>
        <translation>Geben Sie der Verbindung einen Namen.</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>Art der Quelle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Schläge</translation>
    </message>
    <message>
        <source>PostgreSQL connection saved in QGIS</source>
        <translation>In QGIS gespeicherte PostgreSQL-Verbindung</translation>
    </message>
    <message>
        <source>PostgreSQL database</source>
        <translation>PostgreSQL-Datenbank</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Projects refer to the connection by this name</source>
        <translation>Projekte nennen die Verbindung bei diesem Namen</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Ergebnis des Tests</translation>
    </message>
    <message>
        <source>There is already a connection with this name.</source>
        <translation>Es gibt bereits eine Verbindung dieses Namens.</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>User name and password are kept in QGIS' encrypted store</source>
        <translation>Benutzername und Passwort liegen im verschlüsselten Speicher von QGIS</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>a CbM server</source>
        <translation>ein CbM-Server</translation>
    </message>
</context>
<context>
    <name>Connections</name>
    <message>
        <source>Remove the connection “{}”?</source>
        <translation>Verbindung „{}“ entfernen?</translation>
    </message>
</context>
<context>
    <name>DatasetChooser</name>
    <message>
        <source>Add Connection…</source>
        <translation>Verbindung hinzufügen…</translation>
    </message>
    <message>
        <source>Add, edit or refresh the connection</source>
        <translation>Die Verbindung hinzufügen, bearbeiten oder auffrischen</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Gebiet</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Connection menu</source>
        <translation>Menü der Verbindung</translation>
    </message>
    <message>
        <source>Edit Connection…</source>
        <translation>Verbindung bearbeiten…</translation>
    </message>
    <message>
        <source>No connection yet</source>
        <translation>Noch keine Verbindung</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Auffrischen</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Zoom to the Area's Centre</source>
        <translation>Zur Mitte des Gebiets zoomen</translation>
    </message>
</context>
<context>
    <name>DecisionBox</name>
    <message>
        <source>Anything worth knowing later</source>
        <translation>Alles, was später wichtig sein kann</translation>
    </message>
    <message>
        <source>Decide: {} (key {})</source>
        <translation>Entscheiden: {} (Taste {})</translation>
    </message>
    <message>
        <source>In a word or two, if need be</source>
        <translation>Bei Bedarf in ein, zwei Worten</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note on the decision</source>
        <translation>Notiz zur Entscheidung</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reason of the decision</source>
        <translation>Grund der Entscheidung</translation>
    </message>
    <message>
        <source>Storing…</source>
        <translation>Wird gespeichert…</translation>
    </message>
</context>
<context>
    <name>DecisionHistory</name>
    <message>
        <source>Add a decision that lets the one before the latest count again, “Inconclusive” where there was none; nothing is removed</source>
        <translation>Eine Entscheidung hinzufügen, mit der wieder die vorletzte gilt, „Nicht eindeutig“, wo es keine gab; nichts wird gelöscht</translation>
    </message>
    <message>
        <source>Decided when the parcel had another outline.</source>
        <translation>Entschieden, als der Schlag einen anderen Umriss hatte.</translation>
    </message>
    <message>
        <source>Decisions on this parcel, the latest first</source>
        <translation>Entscheidungen zu diesem Schlag, die neueste zuerst</translation>
    </message>
    <message>
        <source>Looking for decisions…</source>
        <translation>Entscheidungen werden gesucht…</translation>
    </message>
    <message>
        <source>Nothing decided yet.</source>
        <translation>Noch nichts entschieden.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Take Back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>CbM: decision on parcel {}</source>
        <translation>CbM: Entscheidung zum Schlag {}</translation>
    </message>
    <message>
        <source>CbM: decisions on parcel {}</source>
        <translation>CbM: Entscheidungen zum Schlag {}</translation>
    </message>
    <message>
        <source>Pick a parcel first.</source>
        <translation>Wählen Sie zuerst einen Schlag.</translation>
    </message>
    <message>
        <source>Taken back: {}</source>
        <translation>Zurückgenommen: {}</translation>
    </message>
    <message>
        <source>The last decision is being stored.</source>
        <translation>Die letzte Entscheidung wird gerade gespeichert.</translation>
    </message>
</context>
<context>
    <name>FilmModel</name>
    <message>
        <source>ascending</source>
        <translation>aufsteigend</translation>
    </message>
    <message>
        <source>descending</source>
        <translation>absteigend</translation>
    </message>
    <message>
        <source>relative orbit {}</source>
        <translation>relativer Orbit {}</translation>
    </message>
</context>
<context>
    <name>FilmStrip</name>
    <message>
        <source>Images of the parcel by date</source>
        <translation>Bilder des Schlags nach Datum</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>A click on the map brings a parcel's series, images and decisions.</source>
        <translation>Ein Klick auf die Karte bringt Zeitreihen, Bilder und Entscheidungen eines Schlags.</translation>
    </message>
    <message>
        <source>Add Connection…</source>
        <translation>Verbindung hinzufügen…</translation>
    </message>
    <message>
        <source>An area and a year, of those that you may see.</source>
        <translation>Ein Gebiet und ein Jahr, von denen, die Sie sehen dürfen.</translation>
    </message>
    <message>
        <source>Choose Area…</source>
        <translation>Gebiet wählen…</translation>
    </message>
    <message>
        <source>Choose an area and a year above.</source>
        <translation>Wählen Sie oben ein Gebiet und ein Jahr.</translation>
    </message>
    <message>
        <source>Choose the dataset</source>
        <translation>Den Datensatz wählen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Connected to {}.</source>
        <translation>Verbunden mit {}.</translation>
    </message>
    <message>
        <source>Connecting to {}…</source>
        <translation>Verbindung mit {}…</translation>
    </message>
    <message>
        <source>From a declared parcel to a decision, in three steps to begin with.</source>
        <translation>Vom angemeldeten Schlag zur Entscheidung, für den Anfang in drei Schritten.</translation>
    </message>
    <message>
        <source>Give the address of your agency's CbM server and your login, or take a PostgreSQL connection of QGIS. Your administrator knows both.</source>
        <translation>Geben Sie die Adresse des CbM-Servers Ihrer Zahlstelle und Ihre Anmeldung an, oder nehmen Sie eine PostgreSQL-Verbindung von QGIS. Ihr Administrator kennt beides.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Not connected to {} yet.</source>
        <translation>Noch nicht mit {} verbunden.</translation>
    </message>
    <message>
        <source>Parcel {} is picked: the panels show its series, images and decisions.</source>
        <translation>Schlag {} ist gewählt: Die Bedienfelder zeigen seine Zeitreihen, Bilder und Entscheidungen.</translation>
    </message>
    <message>
        <source>Pick a parcel</source>
        <translation>Einen Schlag wählen</translation>
    </message>
    <message>
        <source>Show All Parcels</source>
        <translation>Alle Schläge zeigen</translation>
    </message>
    <message>
        <source>Show the parcels, choose “Pick Parcel” and click on one; or type a parcel id above.</source>
        <translation>Zeigen Sie die Schläge, wählen Sie „Schlag wählen“ und klicken Sie auf einen; oder geben Sie oben eine Schlag-ID ein.</translation>
    </message>
    <message>
        <source>This server has no data for you yet. Ask its administrator.</source>
        <translation>Dieser Server hat noch keine Daten für Sie. Fragen Sie den Administrator.</translation>
    </message>
    <message>
        <source>{} is chosen, with {} parcels; others are above.</source>
        <translation>{} ist gewählt, mit {} Schlägen; andere stehen oben.</translation>
    </message>
    <message>
        <source>{} is chosen; others are above.</source>
        <translation>{} ist gewählt; andere stehen oben.</translation>
    </message>
</context>
<context>
    <name>Foi</name>
    <message>
        <source>Both</source>
        <translation>Beides</translation>
    </message>
    <message>
        <source>Heterogeneous</source>
        <translation>Heterogen</translation>
    </message>
    <message>
        <source>Heterogeneous, several objects</source>
        <translation>Heterogen, mehrere Objekte</translation>
    </message>
    <message>
        <source>Heterogeneous: {} (within {}).</source>
        <translation>Heterogen: {} (innerhalb {}).</translation>
    </message>
    <message>
        <source>Homogeneous</source>
        <translation>Homogen</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Nicht beurteilt</translation>
    </message>
    <message>
        <source>Several objects</source>
        <translation>Mehrere Objekte</translation>
    </message>
    <message>
        <source>Several objects: {}.</source>
        <translation>Mehrere Objekte: {}.</translation>
    </message>
    <message>
        <source>This parcel cannot be judged: {}.</source>
        <translation>Dieser Schlag kann nicht beurteilt werden: {}.</translation>
    </message>
    <message>
        <source>This parcel is homogeneous: {}.</source>
        <translation>Dieser Schlag ist homogen: {}.</translation>
    </message>
    <message>
        <source>all its pixels are no-data</source>
        <translation>alle seine Pixel sind NoData</translation>
    </message>
    <message>
        <source>it has no geometry</source>
        <translation>er hat keine Geometrie</translation>
    </message>
    <message>
        <source>it has too few pixels</source>
        <translation>er hat zu wenige Pixel</translation>
    </message>
    <message>
        <source>it holds no pixel centre</source>
        <translation>er enthält keinen Pixelmittelpunkt</translation>
    </message>
    <message>
        <source>it is not a polygon</source>
        <translation>er ist kein Polygon</translation>
    </message>
    <message>
        <source>it lies outside the class raster</source>
        <translation>er liegt außerhalb des Klassenrasters</translation>
    </message>
    <message>
        <source>none of its pixels is of a class with a name</source>
        <translation>keines seiner Pixel gehört zu einer benannten Klasse</translation>
    </message>
    <message>
        <source>nothing is left of it inside the buffer</source>
        <translation>innerhalb des Puffers bleibt nichts von ihm übrig</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>{listed} and {more} more</source>
        <translation>{listed} und {more} weitere</translation>
    </message>
    <message>
        <source>{number} × {name} (up to {size} {unit})</source>
        <translation>{number} × {name} (bis {size} {unit})</translation>
    </message>
</context>
<context>
    <name>FoiChecks</name>
    <message>
        <source>CbM: FOI check of {}</source>
        <translation>CbM: FOI-Prüfung von {}</translation>
    </message>
    <message>
        <source>CbM: FOI preview</source>
        <translation>CbM: FOI-Vorschau</translation>
    </message>
    <message>
        <source>FOI {}</source>
        <translation>FOI {}</translation>
    </message>
    <message>
        <source>The results could not be saved: {}</source>
        <translation>Die Ergebnisse konnten nicht gespeichert werden: {}</translation>
    </message>
</context>
<context>
    <name>FoiDock</name>
    <message numerus="yes">
        <source>%n pixel(s) have values without a name.</source>
        <translation>
            <numerusform>%n Pixel hat einen Wert ohne Namen.</numerusform>
            <numerusform>%n Pixel haben Werte ohne Namen.</numerusform>
        </translation>
    </message>
    <message>
        <source>All features ({})</source>
        <translation>Alle Objekte ({})</translation>
    </message>
    <message>
        <source>CbM FOI</source>
        <translation>CbM FOI</translation>
    </message>
    <message>
        <source>Choose a class raster first.</source>
        <translation>Wählen Sie zuerst ein Klassenraster.</translation>
    </message>
    <message>
        <source>Choose a class raster: one band of whole numbers, such as a crop map.</source>
        <translation>Wählen Sie ein Klassenraster: ein Kanal mit ganzen Zahlen, etwa eine Kulturartenkarte.</translation>
    </message>
    <message>
        <source>Choose an area and a year first.</source>
        <translation>Wählen Sie zuerst ein Gebiet und ein Jahr.</translation>
    </message>
    <message>
        <source>GeoPackage (*.gpkg)</source>
        <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <source>Parcel {} · {} pixels</source>
        <translation>Schlag {} · {} Pixel</translation>
    </message>
    <message>
        <source>Pick a parcel on the map first, or choose a layer of parcels.</source>
        <translation>Wählen Sie zuerst einen Schlag auf der Karte, oder wählen Sie einen Layer mit Schlägen.</translation>
    </message>
    <message>
        <source>Pick a parcel on the map, or select one in the layer chosen above.</source>
        <translation>Wählen Sie einen Schlag auf der Karte, oder wählen Sie einen im oben gewählten Layer aus.</translation>
    </message>
    <message>
        <source>Raster values without a name: {}.</source>
        <translation>Rasterwerte ohne Namen: {}.</translation>
    </message>
    <message>
        <source>Save the results</source>
        <translation>Ergebnisse speichern</translation>
    </message>
    <message>
        <source>Saved {}</source>
        <translation>{} gespeichert</translation>
    </message>
    <message>
        <source>Selected features ({})</source>
        <translation>Ausgewählte Objekte ({})</translation>
    </message>
    <message>
        <source>The layer {} has no field “{}” with parcel ids; the work list stays as it was.</source>
        <translation>Der Layer {} hat kein Feld „{}“ mit Schlag-IDs; die Arbeitsliste bleibt, wie sie war.</translation>
    </message>
    <message>
        <source>The parcel below</source>
        <translation>Der Schlag unten</translation>
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
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Class raster</source>
        <translation>Klassenraster</translation>
    </message>
    <message>
        <source>Flagged ({})</source>
        <translation>Markiert ({})</translation>
    </message>
    <message>
        <source>Layer of parcels to check</source>
        <translation>Layer der zu prüfenden Schläge</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>One band of whole numbers, such as a crop map</source>
        <translation>Ein Kanal mit ganzen Zahlen, etwa eine Kulturartenkarte</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Schläge</translation>
    </message>
    <message>
        <source>Picked parcel</source>
        <translation>Gewählter Schlag</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Fortschritt der Prüfung</translation>
    </message>
    <message>
        <source>Results, one row per parcel</source>
        <translation>Ergebnisse, ein Schlag je Zeile</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Save as GeoPackage…</source>
        <translation>Als GeoPackage speichern…</translation>
    </message>
    <message>
        <source>Save the results as GeoPackage</source>
        <translation>Die Ergebnisse als GeoPackage speichern</translation>
    </message>
    <message>
        <source>Show only parcels of this outcome</source>
        <translation>Nur Schläge mit diesem Ergebnis zeigen</translation>
    </message>
    <message>
        <source>Take these parcels into the work list</source>
        <translation>Diese Schläge in die Arbeitsliste übernehmen</translation>
    </message>
    <message>
        <source>Which parcels are checked</source>
        <translation>Welche Schläge geprüft werden</translation>
    </message>
    <message>
        <source>{} of {} parcels flagged, {} homogeneous, {} not judged.</source>
        <translation>{} von {} Schlägen markiert, {} homogen, {} nicht beurteilt.</translation>
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
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>Schlag</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Anteile</translation>
    </message>
</context>
<context>
    <name>FoiSettings</name>
    <message>
        <source> pixels</source>
        <translation> Pixel</translation>
    </message>
    <message>
        <source>0 is no-data</source>
        <translation>0 ist NoData</translation>
    </message>
    <message>
        <source>Areas above</source>
        <translation>Flächen über</translation>
    </message>
    <message>
        <source>Areas are larger than</source>
        <translation>Flächen größer als</translation>
    </message>
    <message>
        <source>Choose a file with class names</source>
        <translation>Datei mit Klassennamen wählen</translation>
    </message>
    <message>
        <source>Class names</source>
        <translation>Klassennamen</translation>
    </message>
    <message>
        <source>Clusters above</source>
        <translation>Cluster über</translation>
    </message>
    <message>
        <source>Clusters have more pixels than</source>
        <translation>Cluster haben mehr Pixel als</translation>
    </message>
    <message>
        <source>Clusters of pixels</source>
        <translation>Pixelcluster</translation>
    </message>
    <message>
        <source>Connected areas</source>
        <translation>Verbundene Flächen</translation>
    </message>
    <message>
        <source>Connected by</source>
        <translation>Verbunden über</translation>
    </message>
    <message>
        <source>Count as published</source>
        <translation>Wie veröffentlicht zählen</translation>
    </message>
    <message>
        <source>Fewest pixels</source>
        <translation>Min. Pixel</translation>
    </message>
    <message>
        <source>File with the class names</source>
        <translation>Datei mit den Klassennamen</translation>
    </message>
    <message>
        <source>Heterogeneous at</source>
        <translation>Heterogen bei</translation>
    </message>
    <message>
        <source>Highest share that makes a parcel heterogeneous</source>
        <translation>Höchster Anteil, der einen Schlag heterogen macht</translation>
    </message>
    <message>
        <source>Inner buffer</source>
        <translation>Innerer Puffer</translation>
    </message>
    <message>
        <source>Lowest share that makes a parcel heterogeneous</source>
        <translation>Niedrigster Anteil, der einen Schlag heterogen macht</translation>
    </message>
    <message>
        <source>Parcels with fewer pixels of a class are not judged</source>
        <translation>Schläge mit weniger Pixeln einer Klasse werden nicht beurteilt</translation>
    </message>
    <message>
        <source>Pixels of a cluster are connected by</source>
        <translation>Die Pixel eines Clusters sind verbunden über</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Standardwerte</translation>
    </message>
    <message>
        <source>Several objects by</source>
        <translation>Objekte nach</translation>
    </message>
    <message>
        <source>Thresholds and Class Names</source>
        <translation>Schwellenwerte und Klassennamen</translation>
    </message>
    <message>
        <source>Two clusters of the same class flag a parcel as well, and class 0 never counts</source>
        <translation>Auch zwei Cluster derselben Klasse markieren einen Schlag, und Klasse 0 zählt nie</translation>
    </message>
    <message>
        <source>What several objects are found by</source>
        <translation>Woran mehrere Objekte erkannt werden</translation>
    </message>
    <message>
        <source>edges (4)</source>
        <translation>Kanten (4)</translation>
    </message>
    <message>
        <source>edges and corners (8)</source>
        <translation>Kanten und Ecken (8)</translation>
    </message>
    <message>
        <source>from the raster's style</source>
        <translation>aus dem Stil des Rasters</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>Formulas</name>
    <message>
        <source>Name “{}” is taken; choose another.</source>
        <translation>Der Name „{}“ ist vergeben; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Name “{}”: a letter, then at most 23 letters, digits or _.</source>
        <translation>Name „{}“: ein Buchstabe, dann höchstens 23 Buchstaben, Ziffern oder _.</translation>
    </message>
    <message>
        <source>the formula is too long.</source>
        <translation>die Formel ist zu lang.</translation>
    </message>
    <message>
        <source>the formula names no band, for example B08 or VV.</source>
        <translation>die Formel nennt keinen Kanal, zum Beispiel B08 oder VV.</translation>
    </message>
    <message>
        <source>there is no function “{}”; there are {functions}.</source>
        <translation>es gibt keine Funktion „{}“; es gibt {functions}.</translation>
    </message>
    <message>
        <source>write a formula, for example (B08 - B04) / (B08 + B04).</source>
        <translation>schreiben Sie eine Formel, zum Beispiel (B08 - B04) / (B08 + B04).</translation>
    </message>
    <message>
        <source>{}: this parcel has no product with all of its bands; there are {}.</source>
        <translation>{}: Dieser Schlag hat kein Produkt mit allen benötigten Kanälen; vorhanden sind {}.</translation>
    </message>
    <message>
        <source>“{}” cannot be read as a formula.</source>
        <translation>„{}“ lässt sich nicht als Formel lesen.</translation>
    </message>
    <message>
        <source>“{}” is not allowed; use numbers, bands, + - * / ** ( ).</source>
        <translation>„{}“ ist nicht erlaubt; verwenden Sie Zahlen, Kanäle, + - * / ** ( ).</translation>
    </message>
    <message>
        <source>“{}” takes another number of values.</source>
        <translation>„{}“ nimmt eine andere Anzahl von Werten.</translation>
    </message>
</context>
<context>
    <name>FormulasDialog</name>
    <message>
        <source>Add a formula</source>
        <translation>Formel hinzufügen</translation>
    </message>
    <message>
        <source>Bands as reflectance 0 to 1 (B02, B03, …, B8A, B11) or radar power (VV, VH). Operators + - * / ** ( ), functions {}.</source>
        <translation>Kanäle als Reflexion 0 bis 1 (B02, B03, …, B8A, B11) oder Radarleistung (VV, VH). Operatoren + - * / ** ( ), Funktionen {}.</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Own Formulas</source>
        <translation>Eigene Formeln</translation>
    </message>
    <message>
        <source>Own formulas</source>
        <translation>Eigene Formeln</translation>
    </message>
    <message>
        <source>Remove the selected formula</source>
        <translation>Die gewählte Formel entfernen</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>+, −, Home</source>
        <translation>+, −, Pos1</translation>
    </message>
    <message>
        <source>&lt;b&gt;Add Connection…&lt;/b&gt; in the message, with the same name.</source>
        <translation>&lt;b&gt;Verbindung hinzufügen…&lt;/b&gt; in der Meldung, mit demselben Namen.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Bring Back the Previous List&lt;/b&gt; undoes that a list was replaced or cleared.</source>
        <translation>&lt;b&gt;Vorige Liste zurückholen&lt;/b&gt; macht rückgängig, dass eine Liste ersetzt oder geleert wurde.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Calendar&lt;/b&gt; (&lt;kbd&gt;D&lt;/kbd&gt;) shows the season at a glance: a row for every month, eight half weeks across, each date in its place, the parcel's series below. The calendar is saved as PNG or PDF.</source>
        <translation>Der &lt;b&gt;Kalender&lt;/b&gt; (&lt;kbd&gt;D&lt;/kbd&gt;) zeigt die Saison auf einen Blick: eine Zeile für jeden Monat, acht halbe Wochen nebeneinander, jeder Tag an seinem Platz, darunter die Zeitreihe des Schlags. Der Kalender lässt sich als PNG oder PDF speichern.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Choose the dataset&lt;/b&gt;, an area and a year. The newest one is taken unless you choose another.</source>
        <translation>&lt;b&gt;Den Datensatz wählen&lt;/b&gt;, ein Gebiet und ein Jahr. Der neueste wird genommen, wenn Sie keinen anderen wählen.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Compare&lt;/b&gt; (&lt;kbd&gt;V&lt;/kbd&gt;) shows two dates with a divider to drag. &lt;b&gt;Side by side&lt;/b&gt; puts them next to each other.</source>
        <translation>&lt;b&gt;Vergleichen&lt;/b&gt; (&lt;kbd&gt;V&lt;/kbd&gt;) zeigt zwei Tage mit einer Trennlinie zum Ziehen. &lt;b&gt;Nebeneinander&lt;/b&gt; stellt sie nebeneinander.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Compliant&lt;/b&gt;, &lt;b&gt;Not compliant&lt;/b&gt; or &lt;b&gt;Inconclusive&lt;/b&gt;, with a reason and a note if need be. Every decision is kept with who and when; the latest counts. Taking one back adds a new decision: what counted before it, or &lt;b&gt;Inconclusive&lt;/b&gt; where nothing did. Decisions taken before the parcel's outline changed are marked.</source>
        <translation>&lt;b&gt;Konform&lt;/b&gt;, &lt;b&gt;Nicht konform&lt;/b&gt; oder &lt;b&gt;Nicht eindeutig&lt;/b&gt;, bei Bedarf mit Grund und Notiz. Jede Entscheidung bleibt mit Person und Zeit erhalten; die letzte gilt. Wer eine zurücknimmt, fügt eine neue hinzu: was davor galt, oder &lt;b&gt;Nicht eindeutig&lt;/b&gt;, wo nichts galt. Entscheidungen aus der Zeit vor einer Änderung des Schlagumrisses sind gekennzeichnet.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Connect.&lt;/b&gt; &lt;b&gt;Add Connection…&lt;/b&gt; asks for a name, the server's address and a login. Your administrator knows them.</source>
        <translation>&lt;b&gt;Verbinden.&lt;/b&gt; &lt;b&gt;Verbindung hinzufügen…&lt;/b&gt; fragt nach einem Namen, der Adresse des Servers und einer Anmeldung. Ihr Administrator kennt sie.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Curves&lt;/b&gt;: a smooth curve drawn beside the observations, never instead of them; own formulas such as &lt;code&gt;(B08 - B05) / (B08 + B05)&lt;/code&gt;.</source>
        <translation>&lt;b&gt;Kurven&lt;/b&gt;: eine geglättete Kurve neben den Beobachtungen, nie an ihrer Stelle; eigene Formeln wie &lt;code&gt;(B08 - B05) / (B08 + B05)&lt;/code&gt;.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Edit Connection…&lt;/b&gt; in the message takes the new ones.</source>
        <translation>&lt;b&gt;Verbindung bearbeiten…&lt;/b&gt; in der Meldung nimmt die neuen.</translation>
    </message>
    <message>
        <source>&lt;b&gt;FOI&lt;/b&gt;: whether the parcel is one homogeneous field.</source>
        <translation>&lt;b&gt;FOI&lt;/b&gt;: ob der Schlag ein einheitliches Feld ist.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Images&lt;/b&gt;: the parcel on every date, as a filmstrip or as a calendar.</source>
        <translation>&lt;b&gt;Bilder&lt;/b&gt;: der Schlag an jedem Tag, als Filmstreifen oder als Kalender.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Keep&lt;/b&gt; a parcel in the plot (&lt;kbd&gt;K&lt;/kbd&gt;) to compare it with the ones you pick next.</source>
        <translation>Einen Schlag im Diagramm &lt;b&gt;behalten&lt;/b&gt; (&lt;kbd&gt;K&lt;/kbd&gt;), um ihn mit den als Nächstes gewählten zu vergleichen.</translation>
    </message>
    <message>
        <source>&lt;b&gt;List scenes&lt;/b&gt; (&lt;kbd&gt;L&lt;/kbd&gt;) beside the plot; a click on a point or a row shows that scene in the Images panel.</source>
        <translation>&lt;b&gt;Szenen auflisten&lt;/b&gt; (&lt;kbd&gt;L&lt;/kbd&gt;) neben dem Diagramm; ein Klick auf einen Punkt oder eine Zeile zeigt die Szene im Bilder-Bedienfeld.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Parcel&lt;/b&gt;: where you look, what was declared there, and your decision.</source>
        <translation>&lt;b&gt;Schlag&lt;/b&gt;: wo Sie nachsehen, was dort angemeldet wurde, und Ihre Entscheidung.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Parcels with Attribute Table&lt;/b&gt; adds them once more as a layer with a table, for selections and expressions.</source>
        <translation>&lt;b&gt;Schläge mit Attributtabelle&lt;/b&gt; fügt sie noch einmal als Layer mit Tabelle hinzu, für Auswahlen und Ausdrücke.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Peers&lt;/b&gt; (&lt;kbd&gt;E&lt;/kbd&gt;): the grey ground is what parcels with the same crop nearby show at that time. The distance from their middle is said under the mouse; &lt;b&gt;Curves&lt;/b&gt; has a panel for it.</source>
        <translation>&lt;b&gt;Vergleichsschläge&lt;/b&gt; (&lt;kbd&gt;E&lt;/kbd&gt;): Der graue Grund ist, was Schläge mit gleicher Kultur in der Nähe zu dieser Zeit zeigen. Der Abstand von ihrer Mitte steht unter der Maus; &lt;b&gt;Kurven&lt;/b&gt; hat ein Feld dafür.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Pick Parcel&lt;/b&gt; and a click on the map. Where parcels overlap, choose one in the list.</source>
        <translation>&lt;b&gt;Schlag wählen&lt;/b&gt; und ein Klick auf die Karte. Wo sich Schläge überlappen, wählen Sie einen aus der Liste.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Pick a parcel.&lt;/b&gt; &lt;b&gt;Show All Parcels&lt;/b&gt; puts them on the map and goes near enough; &lt;b&gt;Pick Parcel&lt;/b&gt; and a click bring series, images and decisions of the parcel under the cursor.</source>
        <translation>&lt;b&gt;Einen Schlag wählen.&lt;/b&gt; &lt;b&gt;Alle Schläge zeigen&lt;/b&gt; bringt sie auf die Karte und geht nah genug heran; &lt;b&gt;Schlag wählen&lt;/b&gt; und ein Klick bringen Zeitreihen, Bilder und Entscheidungen des Schlags unter dem Mauszeiger.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Temporal controller&lt;/b&gt; (&lt;kbd&gt;C&lt;/kbd&gt;): the plot and QGIS' clock move each other.</source>
        <translation>&lt;b&gt;Zeitsteuerung&lt;/b&gt; (&lt;kbd&gt;C&lt;/kbd&gt;): Das Diagramm und die Uhr von QGIS bewegen sich gegenseitig.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Time Series&lt;/b&gt;: what the satellites measured on the parcel all season long.</source>
        <translation>&lt;b&gt;Zeitreihen&lt;/b&gt;: was die Satelliten die ganze Saison über auf dem Schlag gemessen haben.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Work List&lt;/b&gt;: the parcels you go through, one after the other.</source>
        <translation>&lt;b&gt;Arbeitsliste&lt;/b&gt;: die Schläge, die Sie einen nach dem anderen durchgehen.</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Enter&lt;/kbd&gt; puts an image on the map; &lt;b&gt;Add all to the map&lt;/b&gt; makes a group that the temporal controller plays.</source>
        <translation>&lt;kbd&gt;Eingabe&lt;/kbd&gt; legt ein Bild auf die Karte; &lt;b&gt;Alle zur Karte hinzufügen&lt;/b&gt; macht eine Gruppe, die die Zeitsteuerung abspielt.</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;cbm 12345&lt;/kbd&gt; in QGIS' locator, at the bottom left of the window (&lt;kbd&gt;Ctrl+K&lt;/kbd&gt;).</source>
        <translation>&lt;kbd&gt;cbm 12345&lt;/kbd&gt; in der Suchleiste von QGIS, links unten im Fenster (&lt;kbd&gt;Strg+K&lt;/kbd&gt;).</translation>
    </message>
    <message>
        <source>A button is grey</source>
        <translation>Ein Knopf ist grau</translation>
    </message>
    <message>
        <source>A click on a point shows what was measured that day, with the image beside it; the Images panel goes to the same date.</source>
        <translation>Ein Klick auf einen Punkt zeigt, was an diesem Tag gemessen wurde, daneben das Bild; das Bilder-Bedienfeld geht zum selben Tag.</translation>
    </message>
    <message>
        <source>A failure is one sentence in QGIS' message bar, with the button that helps. While a server or a database does not answer, what was seen before stays usable; the plugin looks for it quietly, and when it answers again the panels go on by themselves. Decisions are never sent twice unasked: one that is not stored is named until it is, and &lt;b&gt;Store Again&lt;/b&gt; sends it.</source>
        <translation>Ein Fehler ist ein Satz in der Meldungsleiste von QGIS, mit dem Knopf, der hilft. Solange ein Server oder eine Datenbank nicht antwortet, bleibt nutzbar, was schon gesehen wurde; die Erweiterung sucht im Stillen danach, und sobald wieder eine Antwort kommt, machen die Bedienfelder von selbst weiter. Entscheidungen werden nie ungefragt zweimal gesendet: was nicht gespeichert ist, wird genannt, bis es das ist, und &lt;b&gt;Erneut speichern&lt;/b&gt; sendet es.</translation>
    </message>
    <message>
        <source>A message above the map that the server does not answer, with buttons to try again and to edit the connection</source>
        <translation>Eine Meldung über der Karte, dass der Server nicht antwortet, mit Knöpfen zum erneuten Versuch und zum Bearbeiten der Verbindung</translation>
    </message>
    <message>
        <source>A parcel has no observations</source>
        <translation>Ein Schlag hat keine Beobachtungen</translation>
    </message>
    <message>
        <source>A parcel in spring left of the divider and in summer right of it</source>
        <translation>Ein Schlag im Frühling links der Trennlinie und im Sommer rechts davon</translation>
    </message>
    <message>
        <source>A project uses a connection that this computer does not have</source>
        <translation>Ein Projekt verwendet eine Verbindung, die dieser Rechner nicht hat</translation>
    </message>
    <message>
        <source>A selection in any polygon layer, with &lt;b&gt;Follow Selection&lt;/b&gt; in the CbM menu.</source>
        <translation>Eine Auswahl in einem beliebigen Polygonlayer, mit &lt;b&gt;Auswahl folgen&lt;/b&gt; im CbM-Menü.</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <source>All scenes of the season over the picked parcel, under one stretch, so that colours can be compared between dates. Choose true colour, false colours, NDVI, the scene classification or radar; leave out cloudy dates; make all of them brighter. Below each picture stand its date, the hidden share of the parcel, and the orbit (↗ ascending, ↘ descending).</source>
        <translation>Alle Szenen der Saison über dem gewählten Schlag, mit einer Streckung, damit Farben zwischen den Tagen vergleichbar sind. Wählen Sie Echtfarben, Falschfarben, NDVI, die Szenenklassifikation oder Radar; lassen Sie bewölkte Tage weg; machen Sie alle heller. Unter jedem Bild stehen sein Datum, der verdeckte Anteil des Schlags und der Orbit (↗ aufsteigend, ↘ absteigend).</translation>
    </message>
    <message>
        <source>An observation in the plot with its date, values, number of pixels, cloud share and image</source>
        <translation>Eine Beobachtung im Diagramm mit Datum, Werten, Pixelzahl, Wolkenanteil und Bild</translation>
    </message>
    <message>
        <source>Ask whether it runs. &lt;b&gt;Try Again&lt;/b&gt;, or wait: the plugin looks for it by itself.</source>
        <translation>Fragen Sie, ob er läuft. &lt;b&gt;Erneut versuchen&lt;/b&gt;, oder warten Sie: Die Erweiterung sucht von selbst nach ihm.</translation>
    </message>
    <message>
        <source>Beside the pictures it can show the &lt;b&gt;NDVI histogram&lt;/b&gt; of the parcel's pixels (one scale for all dates) and where they lie between &lt;b&gt;red and near infrared&lt;/b&gt;: the date's own in red over those of all dates before. Radar can be kept to ascending or descending passes, which see the parcel from two sides.</source>
        <translation>Neben den Bildern kann er das &lt;b&gt;NDVI-Histogramm&lt;/b&gt; der Pixel des Schlags zeigen (ein Maßstab für alle Tage) und wo sie zwischen &lt;b&gt;Rot und nahem Infrarot&lt;/b&gt; liegen: die des Tages in Rot über denen aller Tage davor. Radar lässt sich auf aufsteigende oder absteigende Überflüge beschränken, die den Schlag von zwei Seiten sehen.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>CbM adds a tool bar and five panels to QGIS. Move, stack or close them like any other panel: QGIS remembers where they were.</source>
        <translation>CbM fügt QGIS eine Werkzeugleiste und fünf Bedienfelder hinzu. Verschieben, stapeln oder schließen Sie sie wie jedes andere Bedienfeld: QGIS merkt sich, wo sie waren.</translation>
    </message>
    <message>
        <source>CbM for QGIS: the analyst's guide</source>
        <translation>CbM für QGIS: das Handbuch für Prüfende</translation>
    </message>
    <message>
        <source>Chips of parcels</source>
        <translation>Bildausschnitte von Schlägen</translation>
    </message>
    <message>
        <source>Choose area and year in the &lt;b&gt;CbM Parcel&lt;/b&gt; panel. Then there are four ways to a parcel:</source>
        <translation>Wählen Sie Gebiet und Jahr im Bedienfeld &lt;b&gt;CbM Schlag&lt;/b&gt;. Dann führen vier Wege zu einem Schlag:</translation>
    </message>
    <message>
        <source>Choose products (indices, bands, radar, coherence, weather) and a statistic. The ribbon is the range from 25 to 75 % of the parcel's pixels. Cloudy observations are hollow and not joined; which classes count as hidden and from which share on is up to you.</source>
        <translation>Wählen Sie Produkte (Indizes, Kanäle, Radar, Kohärenz, Wetter) und eine Statistik. Das Band ist der Bereich von 25 bis 75 % der Pixel des Schlags. Bewölkte Beobachtungen sind hohl und nicht verbunden; welche Klassen als verdeckt gelten und ab welchem Anteil, bestimmen Sie.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Strg+C</translation>
    </message>
    <message>
        <source>Ctrl+Return, Esc</source>
        <translation>Strg+Eingabe, Esc</translation>
    </message>
    <message>
        <source>Databases cannot be asked, servers can</source>
        <translation>Datenbanken lassen sich nicht fragen, Server schon</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>FOI checks</source>
        <translation>FOI-Prüfungen</translation>
    </message>
    <message>
        <source>FOI heterogeneity, FOI cardinality</source>
        <translation>FOI-Heterogenität, FOI-Kardinalität</translation>
    </message>
    <message>
        <source>FOI signal statistics</source>
        <translation>FOI-Signalstatistik</translation>
    </message>
    <message>
        <source>Fill the list from a file of ids, the clipboard, a crop, a decision still to be taken, a polygon drawn on the map or a selection. Walk it with &lt;kbd&gt;N&lt;/kbd&gt; and &lt;kbd&gt;P&lt;/kbd&gt;; after a decision the next parcel comes up by itself.</source>
        <translation>Füllen Sie die Liste aus einer Datei mit IDs, der Zwischenablage, nach einer Kultur, nach einer noch offenen Entscheidung, mit einem auf der Karte gezeichneten Polygon oder einer Auswahl. Gehen Sie sie mit &lt;kbd&gt;N&lt;/kbd&gt; und &lt;kbd&gt;P&lt;/kbd&gt; durch; nach einer Entscheidung kommt der nächste Schlag von selbst.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>For many parcels at once, the algorithms under &lt;b&gt;CbM&lt;/b&gt; in the Processing toolbox do the same work, also in models, in batches and with &lt;code&gt;qgis_process&lt;/code&gt;.</source>
        <translation>Für viele Schläge auf einmal tun die Algorithmen unter &lt;b&gt;CbM&lt;/b&gt; in der Verarbeitungswerkzeugkiste dieselbe Arbeit, auch in Modellen, in Stapeln und mit &lt;code&gt;qgis_process&lt;/code&gt;.</translation>
    </message>
    <message>
        <source>From a declared parcel to a decision, without leaving QGIS.</source>
        <translation>Vom angemeldeten Schlag zur Entscheidung, ohne QGIS zu verlassen.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Is the parcel one homogeneous field? Choose a class raster; the panel shows classes and clusters inside the picked parcel, their shares against the limits, and a verdict. Run it on a selection or on all parcels; the result is a layer with a filter. A click on a row goes there.</source>
        <translation>Ist der Schlag ein einheitliches Feld? Wählen Sie ein Klassenraster; das Bedienfeld zeigt Klassen und Cluster im gewählten Schlag, ihre Anteile gegenüber den Grenzen und ein Urteil. Starten Sie die Prüfung für eine Auswahl oder für alle Schläge; das Ergebnis ist ein Layer mit einem Filter. Ein Klick auf eine Zeile führt dorthin.</translation>
    </message>
    <message>
        <source>It may be too small for a pixel, or outside of all scenes. Your administrator can say which.</source>
        <translation>Er ist vielleicht zu klein für ein Pixel oder liegt außerhalb aller Szenen. Ihr Administrator kann sagen, was von beidem.</translation>
    </message>
    <message>
        <source>It takes too long</source>
        <translation>Es dauert zu lange</translation>
    </message>
    <message>
        <source>Its id in the panel, and &lt;kbd&gt;Enter&lt;/kbd&gt;.</source>
        <translation>Seine ID im Bedienfeld und &lt;kbd&gt;Eingabe&lt;/kbd&gt;.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Limits, clusters and class names are under &lt;b&gt;Thresholds and Class Names&lt;/b&gt;.</source>
        <translation>Grenzen, Cluster und Klassennamen stehen unter &lt;b&gt;Schwellenwerte und Klassennamen&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Makes</source>
        <translation>Erzeugt</translation>
    </message>
    <message>
        <source>More stands in QGIS' message log, under &lt;b&gt;CbM&lt;/b&gt;.</source>
        <translation>Mehr steht im Meldungsprotokoll von QGIS, unter &lt;b&gt;CbM&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Most of them ask for the connection's name, the dataset (area and year, such as &lt;code&gt;nl_2024&lt;/code&gt;) and the parcels: a layer, or their ids with commas between.</source>
        <translation>Die meisten fragen nach dem Namen der Verbindung, dem Datensatz (Gebiet und Jahr, etwa &lt;code&gt;nl_2024&lt;/code&gt;) und den Schlägen: einem Layer oder ihren IDs mit Kommas dazwischen.</translation>
    </message>
    <message>
        <source>No server answers</source>
        <translation>Kein Server antwortet</translation>
    </message>
    <message>
        <source>Open &lt;b&gt;Settings ▸ Options ▸ CbM&lt;/b&gt; and add a connection: a &lt;b&gt;CbM server&lt;/b&gt; (its address and a login kept in QGIS' own authentication store) or a &lt;b&gt;PostgreSQL database&lt;/b&gt; that is already saved in QGIS. Both show the same parcels, series, decisions and images. &lt;b&gt;Test Connection&lt;/b&gt; says what is wrong in a sentence.</source>
        <translation>Öffnen Sie &lt;b&gt;Einstellungen ▸ Optionen ▸ CbM&lt;/b&gt; und fügen Sie eine Verbindung hinzu: einen &lt;b&gt;CbM-Server&lt;/b&gt; (seine Adresse und eine Anmeldung im Authentifizierungsspeicher von QGIS) oder eine &lt;b&gt;PostgreSQL-Datenbank&lt;/b&gt;, die in QGIS schon gespeichert ist. Beide zeigen dieselben Schläge, Zeitreihen, Entscheidungen und Bilder. &lt;b&gt;Verbindung testen&lt;/b&gt; sagt in einem Satz, was nicht stimmt.</translation>
    </message>
    <message>
        <source>Parcel panel, work list, map, plot, images</source>
        <translation>Schlag-Bedienfeld, Arbeitsliste, Karte, Diagramm, Bilder</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Schläge</translation>
    </message>
    <message>
        <source>Parcels on the map</source>
        <translation>Schläge auf der Karte</translation>
    </message>
    <message>
        <source>Parcels on the map in the colours of their latest decisions, with the legend below the parcel's card</source>
        <translation>Schläge auf der Karte in den Farben ihrer letzten Entscheidungen, mit der Legende unter der Schlagkarte</translation>
    </message>
    <message>
        <source>Peers of parcels</source>
        <translation>Vergleichsschläge von Schlägen</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Plots can be neither copied nor saved</source>
        <translation>Diagramme lassen sich weder kopieren noch speichern</translation>
    </message>
    <message>
        <source>Report of parcels</source>
        <translation>Bericht über Schläge</translation>
    </message>
    <message>
        <source>Save as PNG, SVG or CSV, or copy. CSV tells the scene and the bands behind every number.</source>
        <translation>Als PNG, SVG oder CSV speichern oder kopieren. Die CSV-Datei nennt Szene und Kanäle hinter jeder Zahl.</translation>
    </message>
    <message>
        <source>Series of parcels</source>
        <translation>Zeitreihen von Schlägen</translation>
    </message>
    <message>
        <source>Statistics of polygons</source>
        <translation>Statistik von Polygonen</translation>
    </message>
    <message>
        <source>The FOI panel with a flagged parcel: its classes, their shares between the limits, and the list of results</source>
        <translation>Das FOI-Bedienfeld mit einem markierten Schlag: seine Klassen, ihre Anteile zwischen den Grenzen und die Liste der Ergebnisse</translation>
    </message>
    <message>
        <source>The NDVI of a parcel through the season with its smooth curve, before the grey band of its peers</source>
        <translation>Der NDVI eines Schlags im Lauf der Saison mit seiner geglätteten Kurve, vor dem grauen Band seiner Vergleichsschläge</translation>
    </message>
    <message>
        <source>The Parcel panel with the three first steps: connect, choose the dataset, pick a parcel</source>
        <translation>Das Bedienfeld Schlag mit den drei ersten Schritten: verbinden, Datensatz wählen, einen Schlag wählen</translation>
    </message>
    <message>
        <source>The Processing toolbox with the algorithms of CbM</source>
        <translation>Die Verarbeitungswerkzeugkiste mit den Algorithmen von CbM</translation>
    </message>
    <message>
        <source>The Python package &lt;code&gt;matplotlib&lt;/code&gt; is missing.</source>
        <translation>Das Python-Paket &lt;code&gt;matplotlib&lt;/code&gt; fehlt.</translation>
    </message>
    <message>
        <source>The Python package &lt;code&gt;psycopg2&lt;/code&gt; is missing.</source>
        <translation>Das Python-Paket &lt;code&gt;psycopg2&lt;/code&gt; fehlt.</translation>
    </message>
    <message>
        <source>The QGIS window with a parcel on the map, its NDVI series below and the parcel's card to the right</source>
        <translation>Das QGIS-Fenster mit einem Schlag auf der Karte, seiner NDVI-Zeitreihe darunter und der Schlagkarte rechts</translation>
    </message>
    <message>
        <source>The blue book in each panel opens this guide at the panel's chapter. Where a button is grey, rest the mouse on it: it says why.</source>
        <translation>Das blaue Buch in jedem Bedienfeld öffnet diese Anleitung beim passenden Kapitel. Wo ein Knopf grau ist, lassen Sie die Maus darauf ruhen: Er sagt, warum.</translation>
    </message>
    <message>
        <source>The calendar with the histogram of the parcel's NDVI on each date, from bare soil to full growth</source>
        <translation>Der Kalender mit dem NDVI-Histogramm des Schlags an jedem Tag, vom nackten Boden bis zum vollen Wuchs</translation>
    </message>
    <message>
        <source>The card shows crop, area, centroid and the nearest parcels with the same crop (the peers). The groups of the card can be folded and stay so. &lt;b&gt;Copy&lt;/b&gt; takes the attributes, and by its arrow the id, the centroid or the outline alone.</source>
        <translation>Die Schlagkarte zeigt Kultur, Fläche, Schwerpunkt und die nächsten Schläge mit gleicher Kultur (die Vergleichsschläge). Die Gruppen der Schlagkarte lassen sich falten und bleiben so. &lt;b&gt;Kopieren&lt;/b&gt; nimmt die Attribute, und über seinen Pfeil die ID, den Schwerpunkt oder den Umriss allein.</translation>
    </message>
    <message>
        <source>The connection dialog after a successful test, with the area, year and products it has found</source>
        <translation>Der Verbindungsdialog nach einem erfolgreichen Test, mit Gebiet, Jahr und Produkten, die er gefunden hat</translation>
    </message>
    <message>
        <source>The filmstrip of a parcel in true colour, with date, cloud share and orbit below each picture</source>
        <translation>Der Filmstreifen eines Schlags in Echtfarben, mit Datum, Wolkenanteil und Orbit unter jedem Bild</translation>
    </message>
    <message>
        <source>The first button beside the year adds all parcels to the map: outlined (for imagery below), by crop, or by latest decision as a traffic light. From afar they are summed up. A decision shows on the map as soon as it is stored. The colours are explained below the card; where the parcels come from a database, in QGIS' own layer panel.</source>
        <translation>Der erste Knopf neben dem Jahr fügt alle Schläge zur Karte hinzu: als Umriss (für Bilder darunter), nach Kultur oder nach letzter Entscheidung wie eine Ampel. Von Weitem werden sie zusammengefasst. Eine Entscheidung erscheint auf der Karte, sobald sie gespeichert ist. Die Farben werden unter der Schlagkarte erklärt; wenn die Schläge aus einer Datenbank kommen, im Layerbedienfeld von QGIS.</translation>
    </message>
    <message>
        <source>The form of the algorithm Series of parcels, filled in for one parcel</source>
        <translation>Das Formular des Algorithmus Zeitreihen von Schlägen, für einen Schlag ausgefüllt</translation>
    </message>
    <message>
        <source>The mouse on it tells what is missing: a right, a product, or access to the images.</source>
        <translation>Die Maus darauf sagt, was fehlt: ein Recht, ein Produkt oder der Zugriff auf die Bilder.</translation>
    </message>
    <message>
        <source>The parcel's card with reason, note and the three outcomes, and the decisions so far below</source>
        <translation>Die Schlagkarte mit Grund, Notiz und den drei Ergebnissen, darunter die bisherigen Entscheidungen</translation>
    </message>
    <message>
        <source>The red cross cancels at once. How long QGIS waits for a server is in the options.</source>
        <translation>Das rote Kreuz bricht sofort ab. Wie lange QGIS auf einen Server wartet, steht in den Optionen.</translation>
    </message>
    <message>
        <source>The report is for the file, or for the farmer:</source>
        <translation>Der Bericht ist für die Akte oder für den Landwirt:</translation>
    </message>
    <message>
        <source>The report of a parcel: what was declared, the NDVI series and the clearest images of the season</source>
        <translation>Der Bericht über einen Schlag: was angemeldet wurde, die NDVI-Zeitreihe und die klarsten Bilder der Saison</translation>
    </message>
    <message>
        <source>The season of a parcel as a calendar: a row for each month and the parcel's picture on each date</source>
        <translation>Die Saison eines Schlags als Kalender: eine Zeile für jeden Monat und das Bild des Schlags an jedem Tag</translation>
    </message>
    <message>
        <source>The second button puts an orthophoto or base map below them: those the administrator publishes, the XYZ connections saved in QGIS, or a layer of the project. &lt;b&gt;Fetch Through the Server&lt;/b&gt; is for computers that do not reach the web.</source>
        <translation>Der zweite Knopf legt ein Orthofoto oder eine Grundkarte darunter: die vom Administrator veröffentlichten, die in QGIS gespeicherten XYZ-Verbindungen oder einen Layer des Projekts. &lt;b&gt;Über den Server holen&lt;/b&gt; ist für Rechner, die das Web nicht erreichen.</translation>
    </message>
    <message>
        <source>The steps come up by themselves until there is a connection. &lt;b&gt;Plugins ▸ CbM – Checks by Monitoring ▸ First Steps&lt;/b&gt; brings them back.</source>
        <translation>Die Schritte erscheinen von selbst, solange es keine Verbindung gibt. &lt;b&gt;Erweiterungen ▸ CbM – Kontrollen durch Monitoring ▸ Erste Schritte&lt;/b&gt; holt sie zurück.</translation>
    </message>
    <message>
        <source>The work list with all potato parcels, their areas and what was decided</source>
        <translation>Die Arbeitsliste mit allen Kartoffelschlägen, ihren Flächen und dem, was entschieden wurde</translation>
    </message>
    <message>
        <source>The workbench</source>
        <translation>Die Arbeitsumgebung</translation>
    </message>
    <message>
        <source>Thematic raster from chips</source>
        <translation>Thematisches Raster aus Bildausschnitten</translation>
    </message>
    <message>
        <source>Three plots below each other on one axis of time: NDVI, temperature and precipitation</source>
        <translation>Drei Diagramme untereinander an einer Zeitachse: NDVI, Temperatur und Niederschlag</translation>
    </message>
    <message>
        <source>Time series</source>
        <translation>Zeitreihen</translation>
    </message>
    <message>
        <source>Time series, peers</source>
        <translation>Zeitreihen, Vergleichsschläge</translation>
    </message>
    <message>
        <source>Toolbox</source>
        <translation>Werkzeugkiste</translation>
    </message>
    <message>
        <source>Turn the wheel or drag a frame to look closer; &lt;kbd&gt;Home&lt;/kbd&gt; shows the whole season again.</source>
        <translation>Drehen Sie das Mausrad oder ziehen Sie einen Rahmen auf, um näher hinzusehen; &lt;kbd&gt;Home&lt;/kbd&gt; zeigt wieder die ganze Saison.</translation>
    </message>
    <message>
        <source>Two dates compared</source>
        <translation>Zwei Tage im Vergleich</translation>
    </message>
    <message>
        <source>User name or password are wrong, or expired</source>
        <translation>Benutzername oder Passwort sind falsch oder abgelaufen</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Wetter</translation>
    </message>
    <message>
        <source>Weather of the parcel's place stands among the products: rain as bars, the day's mean temperature with a band from lowest to highest. Choose it beside an index, and drought or frost explains what a curve alone does not.</source>
        <translation>Das Wetter am Ort des Schlags steht unter den Produkten: Regen als Balken, die mittlere Tagestemperatur mit einem Band von der tiefsten bis zur höchsten. Wählen Sie es neben einem Index: Dürre oder Frost erklärt, was eine Kurve allein nicht erklärt.</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Was hilft</translation>
    </message>
    <message>
        <source>What was seen is kept on disk: the second look is instant and works without a network, also by a click on a parcel seen before; the size of this cache and a button to empty it are on the same page.</source>
        <translation>Was angesehen wurde, bleibt auf der Festplatte: Beim zweiten Mal geht es sofort und ohne Netz, auch mit einem Klick auf einen schon gesehenen Schlag; die Größe dieses Caches und ein Knopf zum Leeren stehen auf derselben Seite.</translation>
    </message>
    <message>
        <source>What you see</source>
        <translation>Was Sie sehen</translation>
    </message>
    <message>
        <source>What you see is what you walk: filter by a text or a decision, click a heading to sort, a third time for the list's own order.</source>
        <translation>Durchgegangen wird, was zu sehen ist: nach einem Text oder einer Entscheidung filtern, zum Sortieren auf eine Überschrift klicken, ein drittes Mal für die eigene Reihenfolge der Liste.</translation>
    </message>
    <message>
        <source>When something fails</source>
        <translation>Wenn etwas schiefgeht</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Without a server images are cut from the scenes where they lie: a folder, a web server, or an S3 store with your own access keys (chosen in the connection, or those of the environment and of the AWS profile file). Where you have no access the Images panel says why.</source>
        <translation>Ohne Server werden Bilder aus den Szenen geschnitten, wo sie liegen: ein Ordner, ein Webserver oder ein S3-Speicher mit Ihren eigenen Zugriffsschlüsseln (in der Verbindung gewählt, oder die der Umgebung und der AWS-Profildatei). Wo Sie keinen Zugriff haben, sagt das Bilder-Bedienfeld, warum.</translation>
    </message>
    <message>
        <source>Work list</source>
        <translation>Arbeitsliste</translation>
    </message>
    <message>
        <source>a class raster for the FOI check, from a stack of images</source>
        <translation>ein Klassenraster für die FOI-Prüfung, aus einem Stapel von Bildern</translation>
    </message>
    <message>
        <source>a page for each parcel, with series, images and decisions, as HTML or PDF</source>
        <translation>eine Seite für jeden Schlag, mit Zeitreihe, Bildern und Entscheidungen, als HTML oder PDF</translation>
    </message>
    <message>
        <source>a table of the nearest parcels with the same crop</source>
        <translation>eine Tabelle der nächsten Schläge mit gleicher Kultur</translation>
    </message>
    <message>
        <source>a table with a row for each parcel, product and date</source>
        <translation>eine Tabelle mit einer Zeile für jeden Schlag, jedes Produkt und jeden Tag</translation>
    </message>
    <message>
        <source>calendar, compare, show on the map</source>
        <translation>Kalender, vergleichen, auf der Karte zeigen</translation>
    </message>
    <message>
        <source>compliant, not compliant, inconclusive</source>
        <translation>konform, nicht konform, nicht eindeutig</translation>
    </message>
    <message>
        <source>copy values or the selected rows</source>
        <translation>Werte oder die gewählten Zeilen kopieren</translation>
    </message>
    <message>
        <source>images of parcels as GeoTIFF in a folder, with a list</source>
        <translation>Bilder von Schlägen als GeoTIFF in einem Ordner, mit einer Liste</translation>
    </message>
    <message>
        <source>next observation, next curve; Enter chooses it</source>
        <translation>nächste Beobachtung, nächste Kurve; Eingabe wählt sie</translation>
    </message>
    <message>
        <source>next, previous, next undecided</source>
        <translation>nächster, vorheriger, nächster nicht entschiedener</translation>
    </message>
    <message>
        <source>pan, table, list, keep, peers, controller</source>
        <translation>verschieben, Tabelle, Liste, behalten, Vergleichsschläge, Steuerung</translation>
    </message>
    <message>
        <source>parcels whose series looks like that of two fields</source>
        <translation>Schläge, deren Zeitreihe wie die zweier Felder aussieht</translation>
    </message>
    <message>
        <source>parcels with the verdict of the FOI check</source>
        <translation>Schläge mit dem Ergebnis der FOI-Prüfung</translation>
    </message>
    <message>
        <source>polygons with the statistics of any raster inside them</source>
        <translation>Polygone mit der Statistik eines beliebigen Rasters in ihrem Inneren</translation>
    </message>
    <message>
        <source>run, cancel</source>
        <translation>starten, abbrechen</translation>
    </message>
    <message>
        <source>zoom in, out, everything</source>
        <translation>hinein, heraus, alles</translation>
    </message>
</context>
<context>
    <name>HelpButton</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>ImagesDock</name>
    <message numerus="yes">
        <source>%n image(s) added; the temporal controller plays them.</source>
        <translation>
            <numerusform>%n Bild hinzugefügt; die Zeitsteuerung spielt es ab.</numerusform>
            <numerusform>%n Bilder hinzugefügt; die Zeitsteuerung spielt sie ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>CbM</source>
        <translation>CbM</translation>
    </message>
    <message>
        <source>CbM Images</source>
        <translation>CbM Bilder</translation>
    </message>
    <message>
        <source>Loading parcel…</source>
        <translation>Schlag wird geladen…</translation>
    </message>
    <message>
        <source>Looking for scenes…</source>
        <translation>Szenen werden gesucht…</translation>
    </message>
    <message>
        <source>Parcel {}</source>
        <translation>Schlag {}</translation>
    </message>
    <message>
        <source>Parcel {} · {}</source>
        <translation>Schlag {} · {}</translation>
    </message>
    <message>
        <source>Pick a parcel to see its images.</source>
        <translation>Wählen Sie einen Schlag, um seine Bilder zu sehen.</translation>
    </message>
</context>
<context>
    <name>ImagesPanel</name>
    <message>
        <source>Add all to the map</source>
        <translation>Alle zur Karte hinzufügen</translation>
    </message>
    <message>
        <source>All dates have the same stretch, so that colours can be compared</source>
        <translation>Alle Tage haben dieselbe Streckung, damit Farben vergleichbar sind</translation>
    </message>
    <message>
        <source>Ascending ↗</source>
        <translation>Aufsteigend ↗</translation>
    </message>
    <message>
        <source>Both directions</source>
        <translation>Beide Richtungen</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Helligkeit</translation>
    </message>
    <message>
        <source>Compare two dates</source>
        <translation>Zwei Tage vergleichen</translation>
    </message>
    <message>
        <source>Darker or brighter, on all dates alike</source>
        <translation>Dunkler oder heller, an allen Tagen gleich</translation>
    </message>
    <message>
        <source>Descending ↘</source>
        <translation>Absteigend ↘</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Images loaded</source>
        <translation>Geladene Bilder</translation>
    </message>
    <message>
        <source>Leave out dates on which more of the parcel is hidden</source>
        <translation>Tage weglassen, an denen mehr vom Schlag verdeckt ist</translation>
    </message>
    <message>
        <source>Most cloud in per cent</source>
        <translation>Höchstens so viele Wolken, in Prozent</translation>
    </message>
    <message>
        <source>Orbit direction</source>
        <translation>Orbitrichtung</translation>
    </message>
    <message>
        <source>Passes to the north (ascending) or to the south (descending)</source>
        <translation>Überflüge nach Norden (aufsteigend) oder nach Süden (absteigend)</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Save as picture (PNG)…</source>
        <translation>Als Bild (PNG) speichern…</translation>
    </message>
    <message>
        <source>Save the calendar</source>
        <translation>Den Kalender speichern</translation>
    </message>
    <message>
        <source>Season as a calendar</source>
        <translation>Saison als Kalender</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Auf der Karte zeigen</translation>
    </message>
    <message>
        <source>Stop loading</source>
        <translation>Laden abbrechen</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Streckung</translation>
    </message>
    <message>
        <source>Stretch to these images</source>
        <translation>Auf diese Bilder strecken</translation>
    </message>
    <message>
        <source>Usual stretch</source>
        <translation>Übliche Streckung</translation>
    </message>
    <message>
        <source>What is shown of each scene</source>
        <translation>Was von jeder Szene gezeigt wird</translation>
    </message>
</context>
<context>
    <name>LayerLinks</name>
    <message>
        <source>Open in CbM</source>
        <translation>In CbM öffnen</translation>
    </message>
</context>
<context>
    <name>LayersButton</name>
    <message>
        <source>Layers of a database have their attribute table already.</source>
        <translation>Die Layer einer Datenbank haben ihre Attributtabelle selbst.</translation>
    </message>
    <message>
        <source>Parcels as a layer</source>
        <translation>Schläge als Layer</translation>
    </message>
    <message>
        <source>Parcels with Attribute Table (OGC API)</source>
        <translation>Schläge mit Attributtabelle (OGC API)</translation>
    </message>
    <message>
        <source>Parcels: {}</source>
        <translation>Schläge: {}</translation>
    </message>
    <message>
        <source>Show all parcels on the map</source>
        <translation>Alle Schläge auf der Karte zeigen</translation>
    </message>
</context>
<context>
    <name>LookLegend</name>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
</context>
<context>
    <name>MapTool</name>
    <message>
        <source>The map has no CRS: choose one in the status bar, at the bottom right.</source>
        <translation>Die Karte hat kein KBS: Wählen Sie eines in der Statusleiste unten rechts.</translation>
    </message>
</context>
<context>
    <name>NoObservation</name>
    <message>
        <source>No observation is stored for parcel {}.</source>
        <translation>Für den Schlag {} ist keine Beobachtung gespeichert.</translation>
    </message>
    <message>
        <source>No observation is stored for parcel {}: it is too small or too narrow, no pixel centre lies in it ({} m²).</source>
        <translation>Für den Schlag {} ist keine Beobachtung gespeichert: Er ist zu klein oder zu schmal, kein Pixelmittelpunkt liegt in ihm ({} m²).</translation>
    </message>
    <message>
        <source>No observation is stored for parcel {}: it lies outside the scenes.</source>
        <translation>Für den Schlag {} ist keine Beobachtung gespeichert: Er liegt außerhalb der Szenen.</translation>
    </message>
    <message>
        <source>No observation is stored for parcel {}: the administrator has such small parcels left out ({} m²).</source>
        <translation>Für den Schlag {} ist keine Beobachtung gespeichert: Der Administrator lässt so kleine Schläge weg ({} m²).</translation>
    </message>
    <message>
        <source>No observation is stored for parcel {}: the scenes hold no data in its place.</source>
        <translation>Für den Schlag {} ist keine Beobachtung gespeichert: Die Szenen enthalten an seiner Stelle keine Daten.</translation>
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
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Cache on disk, at most</source>
        <translation>&amp;Cache auf der Festplatte, höchstens</translation>
    </message>
    <message>
        <source>&amp;Clear Cache</source>
        <translation>Cache &amp;leeren</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Hil&amp;fe</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Time to wait for a server</source>
        <translation>&amp;Wartezeit für einen Server</translation>
    </message>
    <message>
        <source>CbM</source>
        <translation>CbM</translation>
    </message>
    <message>
        <source>CbM for QGIS {}</source>
        <translation>CbM für QGIS {}</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Connections to CbM servers and databases</source>
        <translation>Verbindungen zu CbM-Servern und Datenbanken</translation>
    </message>
    <message>
        <source>How long to wait for an answer before giving up</source>
        <translation>Wie lange auf eine Antwort gewartet wird</translation>
    </message>
    <message>
        <source>Images added to the map count, too; those that the open project or a saved one shows are never removed.</source>
        <translation>Bilder auf der Karte zählen mit; die, die das offene oder ein gespeichertes Projekt zeigt, werden nie entfernt.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Remember nothing</source>
        <translation>Nichts behalten</translation>
    </message>
    <message>
        <source>Report an &amp;Issue…</source>
        <translation>&amp;Problem melden…</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>What was looked at is kept on disk: the second look is instant and works offline</source>
        <translation>Was angesehen wurde, bleibt auf der Festplatte: Beim zweiten Mal geht es sofort und ohne Netz</translation>
    </message>
    <message>
        <source>{} MB in use</source>
        <translation>{} MB belegt</translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message>
        <source>Compliant</source>
        <translation>Konform</translation>
    </message>
    <message>
        <source>Inconclusive</source>
        <translation>Nicht eindeutig</translation>
    </message>
    <message>
        <source>Not compliant</source>
        <translation>Nicht konform</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Nicht entschieden</translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message>
        <source>FOI Panel</source>
        <translation>FOI-Bedienfeld</translation>
    </message>
    <message>
        <source>Images Panel</source>
        <translation>Bilder-Bedienfeld</translation>
    </message>
    <message>
        <source>Parcel Panel</source>
        <translation>Schlag-Bedienfeld</translation>
    </message>
    <message>
        <source>Time Series Panel</source>
        <translation>Zeitreihen-Bedienfeld</translation>
    </message>
    <message>
        <source>Work List Panel</source>
        <translation>Arbeitslisten-Bedienfeld</translation>
    </message>
</context>
<context>
    <name>ParcelCard</name>
    <message>
        <source>Centroid (Latitude, Longitude)</source>
        <translation>Schwerpunkt (Breite, Länge)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the attributes to the clipboard; the arrow offers single ones</source>
        <translation>Die Attribute in die Zwischenablage kopieren; der Pfeil bietet einzelne an</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Decisions so far</source>
        <translation>Bisherige Entscheidungen</translation>
    </message>
    <message>
        <source>Outline (WKT)</source>
        <translation>Umriss (WKT)</translation>
    </message>
    <message>
        <source>Parcel Id</source>
        <translation>Schlag-ID</translation>
    </message>
    <message>
        <source>Peers: same crop nearby</source>
        <translation>Vergleich: gleiche Kultur</translation>
    </message>
    <message>
        <source>Show the parcel and its surroundings on the map</source>
        <translation>Den Schlag und seine Umgebung auf der Karte zeigen</translation>
    </message>
    <message>
        <source>Zoom to Parcel</source>
        <translation>Zum Schlag zoomen</translation>
    </message>
</context>
<context>
    <name>ParcelDock</name>
    <message>
        <source>Add Connection…</source>
        <translation>Verbindung hinzufügen…</translation>
    </message>
    <message>
        <source>Cancel loading</source>
        <translation>Laden abbrechen</translation>
    </message>
    <message>
        <source>CbM Parcel</source>
        <translation>CbM Schlag</translation>
    </message>
    <message>
        <source>Choose an area and a year above.</source>
        <translation>Wählen Sie oben ein Gebiet und ein Jahr.</translation>
    </message>
    <message>
        <source>Choose “Pick Parcel” and click on the map, or type a parcel id and press Enter.</source>
        <translation>Wählen Sie „Schlag wählen“ und klicken Sie auf die Karte, oder geben Sie eine Schlag-ID ein und drücken Sie die Eingabetaste.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Connect to a CbM server to begin.</source>
        <translation>Verbinden Sie sich zuerst mit einem CbM-Server.</translation>
    </message>
    <message>
        <source>Connecting to {}…</source>
        <translation>Verbindung mit {}…</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Not connected to {} yet.</source>
        <translation>Noch nicht mit {} verbunden.</translation>
    </message>
    <message>
        <source>Overlapping here</source>
        <translation>Hier überlappend</translation>
    </message>
    <message>
        <source>Parcel id</source>
        <translation>Schlag-ID</translation>
    </message>
    <message>
        <source>Parcels that overlap here</source>
        <translation>Schläge, die sich hier überlappen</translation>
    </message>
    <message>
        <source>Search for a parcel by its id</source>
        <translation>Einen Schlag nach seiner ID suchen</translation>
    </message>
    <message>
        <source>This server has no data for you yet. Ask its administrator.</source>
        <translation>Dieser Server hat noch keine Daten für Sie. Fragen Sie den Administrator.</translation>
    </message>
    <message>
        <source>Type a parcel id and press Enter</source>
        <translation>Schlag-ID eingeben und Eingabetaste drücken</translation>
    </message>
</context>
<context>
    <name>ParcelFilterDialog</name>
    <message>
        <source>&amp;Crop</source>
        <translation>&amp;Kultur</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Any crop; a name or a code</source>
        <translation>Beliebige Kultur; ein Name oder Code</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>&amp;Höchstens</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Kultur</translation>
    </message>
    <message>
        <source>Latest &amp;decision</source>
        <translation>Letzte &amp;Entscheidung</translation>
    </message>
    <message>
        <source>Latest decision</source>
        <translation>Letzte Entscheidung</translation>
    </message>
    <message>
        <source>Parcels to Go Through</source>
        <translation>Zu prüfende Schläge</translation>
    </message>
</context>
<context>
    <name>ParcelLayers</name>
    <message>
        <source>CbM: attributes of {}</source>
        <translation>CbM: Attribute von {}</translation>
    </message>
    <message>
        <source>CbM: parcels of {}</source>
        <translation>CbM: Schläge von {}</translation>
    </message>
    <message>
        <source>Parcels {}</source>
        <translation>Schläge {}</translation>
    </message>
    <message>
        <source>Parcels {} (attributes)</source>
        <translation>Schläge {} (Attribute)</translation>
    </message>
    <message>
        <source>Parcels {}, summed up</source>
        <translation>Schläge {}, zusammengefasst</translation>
    </message>
    <message>
        <source>QGIS cannot open the server's vector tiles.</source>
        <translation>QGIS kann die Vektorkacheln des Servers nicht öffnen.</translation>
    </message>
</context>
<context>
    <name>ParcelLocator</name>
    <message>
        <source>CbM Parcels</source>
        <translation>CbM Schläge</translation>
    </message>
</context>
<context>
    <name>ParcelReport</name>
    <message>
        <source>Clusters (class, pixels)</source>
        <translation>Cluster (Klasse, Pixel)</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Anteile</translation>
    </message>
</context>
<context>
    <name>ParcelStyles</name>
    <message>
        <source>By Crop</source>
        <translation>Nach Kultur</translation>
    </message>
    <message>
        <source>By Latest Decision</source>
        <translation>Nach letzter Entscheidung</translation>
    </message>
    <message>
        <source>Other crops</source>
        <translation>Andere Kulturen</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Umriss</translation>
    </message>
    <message>
        <source>Parcels, summed up</source>
        <translation>Schläge, zusammengefasst</translation>
    </message>
</context>
<context>
    <name>ParcelTable</name>
    <message>
        <source>Area</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>Attributes of the parcel</source>
        <translation>Attribute des Schlags</translation>
    </message>
    <message>
        <source>Centroid</source>
        <translation>Schwerpunkt</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Kultur</translation>
    </message>
    <message>
        <source>Crop code</source>
        <translation>Kulturcode</translation>
    </message>
    <message>
        <source>Parcel id</source>
        <translation>Schlag-ID</translation>
    </message>
</context>
<context>
    <name>ParcelsLegend</name>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>Parcels: {}</source>
        <translation>Schläge: {}</translation>
    </message>
</context>
<context>
    <name>Peers</name>
    <message>
        <source>CbM: peers of parcel {}</source>
        <translation>CbM: Vergleichsschläge von {}</translation>
    </message>
</context>
<context>
    <name>PeersList</name>
    <message>
        <source>Distance</source>
        <translation>Entfernung</translation>
    </message>
    <message>
        <source>Double-click a parcel to load it</source>
        <translation>Doppelklick auf einen Schlag lädt ihn</translation>
    </message>
    <message>
        <source>Looking for parcels of the same crop…</source>
        <translation>Schläge mit gleicher Kultur werden gesucht…</translation>
    </message>
    <message>
        <source>Nearest parcels with the same crop</source>
        <translation>Nächste Schläge mit gleicher Kultur</translation>
    </message>
    <message>
        <source>No parcel of the same crop within 1 km.</source>
        <translation>Kein Schlag mit gleicher Kultur innerhalb von 1 km.</translation>
    </message>
    <message>
        <source>Parcel id</source>
        <translation>Schlag-ID</translation>
    </message>
</context>
<context>
    <name>PickTool</name>
    <message>
        <source>The map has no CRS: choose one in the status bar, at the bottom right.</source>
        <translation>Die Karte hat kein KBS: Wählen Sie eines in der Statusleiste unten rechts.</translation>
    </message>
</context>
<context>
    <name>PlotCanvas</name>
    <message>
        <source>Time series plot</source>
        <translation>Zeitreihendiagramm</translation>
    </message>
</context>
<context>
    <name>PlotSurface</name>
    <message>
        <source>Time series plot</source>
        <translation>Zeitreihendiagramm</translation>
    </message>
</context>
<context>
    <name>PolygonTool</name>
    <message>
        <source>A polygon has at least three corners: go on, or press Esc.</source>
        <translation>Ein Polygon hat mindestens drei Ecken: weiterzeichnen oder Esc drücken.</translation>
    </message>
    <message>
        <source>The map has no CRS: choose one in the status bar, at the bottom right.</source>
        <translation>Die Karte hat kein KBS: Wählen Sie eines in der Statusleiste unten rechts.</translation>
    </message>
    <message>
        <source>The polygon crosses itself: take corners back with Backspace, or press Esc.</source>
        <translation>Das Polygon überschneidet sich selbst: Ecken mit der Rücktaste zurücknehmen oder Esc drücken.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>CbM: image {}</source>
        <translation>CbM: Bild {}</translation>
    </message>
</context>
<context>
    <name>Probe</name>
    <message>
        <source>CbM: testing a connection</source>
        <translation>CbM: Verbindung wird getestet</translation>
    </message>
</context>
<context>
    <name>Reporter</name>
    <message>
        <source>Add Connection…</source>
        <translation>Verbindung hinzufügen…</translation>
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
        <translation>Verbindung bearbeiten…</translation>
    </message>
    <message>
        <source>Store Again</source>
        <translation>Erneut speichern</translation>
    </message>
    <message>
        <source>The decision “{}” on parcel {} is not stored. {}</source>
        <translation>Die Entscheidung „{}“ zu Schlag {} ist nicht gespeichert. {}</translation>
    </message>
    <message numerus="yes">
        <source>The decisions on %n parcel(s) are not stored: {}. {}</source>
        <translation>
            <numerusform>Die Entscheidung zu %n Schlag ist nicht gespeichert: {}. {}</numerusform>
            <numerusform>Die Entscheidungen zu %n Schlägen sind nicht gespeichert: {}. {}</numerusform>
        </translation>
    </message>
    <message>
        <source>This project uses the connection “{}”, which is not set up on this computer.</source>
        <translation>Dieses Projekt verwendet die Verbindung „{}“, die auf diesem Rechner nicht eingerichtet ist.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>'{key}:' has no 'value: name' lines below it.</source>
        <translation>Unter „{key}:“ stehen keine Zeilen „Wert: Name“.</translation>
    </message>
    <message>
        <source>'{url}' is not a server address; it should look like https://host/path.</source>
        <translation>„{url}“ ist keine Serveradresse; sie sollte aussehen wie https://host/path.</translation>
    </message>
    <message>
        <source>'{value}' is no date such as 2020-06-30 or 2020-06-30T10:40:00Z.</source>
        <translation>„{value}“ ist kein Datum wie 2020-06-30 oder 2020-06-30T10:40:00Z.</translation>
    </message>
    <message>
        <source>A class raster has one band; this one has the shape {shape}.</source>
        <translation>Ein Klassenraster hat einen Kanal; dieses hat die Form {shape}.</translation>
    </message>
    <message>
        <source>A class raster holds whole numbers; this one holds {kind} values.</source>
        <translation>Ein Klassenraster enthält ganze Zahlen; dieses enthält Werte vom Typ {kind}.</translation>
    </message>
    <message>
        <source>A grid of {width} x {height} pixels is empty.</source>
        <translation>Ein Gitter von {width} x {height} Pixeln ist leer.</translation>
    </message>
    <message>
        <source>A polygon has at least three corners.</source>
        <translation>Ein Polygon hat mindestens drei Ecken.</translation>
    </message>
    <message>
        <source>A report has at most {most} parcels, not {n:,}.</source>
        <translation>Ein Bericht hat höchstens {most} Schläge, nicht {n:,}.</translation>
    </message>
    <message>
        <source>A scene's file does not lie in its store “{store}”; tell the administrator.</source>
        <translation>Eine Datei der Szene liegt nicht in ihrem Speicher „{store}“; sagen Sie es dem Administrator.</translation>
    </message>
    <message>
        <source>An image is damaged: {reason}</source>
        <translation>Ein Bild ist beschädigt: {reason}</translation>
    </message>
    <message>
        <source>An inner buffer needs a raster whose CRS is in metres; leave it out.</source>
        <translation>Ein innerer Puffer braucht ein Raster, dessen KBS in Metern ist; lassen Sie ihn weg.</translation>
    </message>
    <message>
        <source>Area threshold {value:g} is not possible: give 0 or more.</source>
        <translation>Der Flächenschwellenwert {value:g} ist nicht möglich: Geben Sie 0 oder mehr an.</translation>
    </message>
    <message>
        <source>At most {most} percentiles can be asked for, not {n}.</source>
        <translation>Es können höchstens {most} Perzentile verlangt werden, nicht {n}.</translation>
    </message>
    <message>
        <source>Band {number} of {name} holds {kind} values: convert it first.</source>
        <translation>Kanal {number} von {name} enthält Werte vom Typ {kind}: Wandeln Sie ihn zuerst um.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Class values from 2^63 on are not possible.</source>
        <translation>Klassenwerte ab 2^63 sind nicht möglich.</translation>
    </message>
    <message>
        <source>Cluster threshold {value:g} is not possible: give 0 or more.</source>
        <translation>Der Clusterschwellenwert {value:g} ist nicht möglich: Geben Sie 0 oder mehr an.</translation>
    </message>
    <message>
        <source>Column {name} has {values} values for {times} observation times.</source>
        <translation>Die Spalte {name} hat {values} Werte für {times} Beobachtungszeiten.</translation>
    </message>
    <message>
        <source>Connectivity {connectivity} is not possible: give 4 or 8.</source>
        <translation>Die Nachbarschaft {connectivity} ist nicht möglich: Geben Sie 4 oder 8 an.</translation>
    </message>
    <message>
        <source>Direct connections to a database</source>
        <translation>Direkte Verbindungen zu einer Datenbank</translation>
    </message>
    <message>
        <source>Geometry {place} (counted from 0) has a coordinate that is not finite.</source>
        <translation>Geometrie {place} (ab 0 gezählt) hat eine Koordinate, die nicht endlich ist.</translation>
    </message>
    <message>
        <source>Geometry {place} (counted from 0) has a part that is not a Polygon.</source>
        <translation>Geometrie {place} (ab 0 gezählt) hat einen Teil, der kein Polygon ist.</translation>
    </message>
    <message>
        <source>Geometry {place} (counted from 0) has a ring that is not closed.</source>
        <translation>Geometrie {place} (ab 0 gezählt) hat einen Ring, der nicht geschlossen ist.</translation>
    </message>
    <message>
        <source>Geometry {place} (counted from 0) has bytes after its end.</source>
        <translation>Geometrie {place} (ab 0 gezählt) hat Bytes hinter ihrem Ende.</translation>
    </message>
    <message>
        <source>Geometry {place} (counted from 0) is cut short.</source>
        <translation>Geometrie {place} (ab 0 gezählt) ist abgeschnitten.</translation>
    </message>
    <message>
        <source>Geometry {place} (counted from 0) is neither a Polygon nor a MultiPolygon.</source>
        <translation>Geometrie {place} (ab 0 gezählt) ist weder ein Polygon noch ein MultiPolygon.</translation>
    </message>
    <message>
        <source>Geometry {place} (counted from 0) is not WKB.</source>
        <translation>Geometrie {place} (ab 0 gezählt) ist kein WKB.</translation>
    </message>
    <message>
        <source>Give both the red and the near-infrared band, or neither.</source>
        <translation>Geben Sie sowohl den roten als auch den nahinfraroten Kanal an, oder keinen.</translation>
    </message>
    <message>
        <source>Give images of at least two dates.</source>
        <translation>Geben Sie Bilder von mindestens zwei Tagen an.</translation>
    </message>
    <message>
        <source>Heterogeneity thresholds are reversed: the lower one, {min_share:g} %, is above the upper one, {max_share:g} %.</source>
        <translation>Die Heterogenitätsschwellen sind vertauscht: Die untere, {min_share:g} %, liegt über der oberen, {max_share:g} %.</translation>
    </message>
    <message>
        <source>Heterogeneity thresholds {min_share:g} and {max_share:g}: give percentages, 0 to 100.</source>
        <translation>Heterogenitätsschwellen {min_share:g} und {max_share:g}: Geben Sie Prozentsätze an, 0 bis 100.</translation>
    </message>
    <message>
        <source>Images are read from {kinds} files; this scene has others.</source>
        <translation>Bilder werden aus {kinds}-Dateien gelesen; diese Szene hat andere.</translation>
    </message>
    <message>
        <source>Images of an S3 store need GDAL 3.6 or later; this QGIS has {version}.</source>
        <translation>Bilder eines S3-Speichers brauchen GDAL 3.6 oder neuer; dieses QGIS hat {version}.</translation>
    </message>
    <message>
        <source>Inner buffer {value:g} is not possible: give 0 or more.</source>
        <translation>Der innere Puffer {value:g} ist nicht möglich: Geben Sie 0 oder mehr an.</translation>
    </message>
    <message>
        <source>It has a key or password in plain, which would travel with the project: give it an authentication configuration in QGIS.</source>
        <translation>Sie enthält einen Schlüssel oder ein Passwort im Klartext, das mit dem Projekt mitreisen würde: Geben Sie ihr in QGIS eine Authentifizierungskonfiguration.</translation>
    </message>
    <message>
        <source>Its pixels are not squares with north up.</source>
        <translation>Seine Pixel sind keine nach Norden ausgerichteten Quadrate.</translation>
    </message>
    <message>
        <source>Loading was cancelled.</source>
        <translation>Das Laden wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Method '{method}' is not known: use one of {methods}.</source>
        <translation>Die Methode „{method}“ ist nicht bekannt: Verwenden Sie eine von {methods}.</translation>
    </message>
    <message>
        <source>Minimum pixels {min_count} is not possible: give 2 or more.</source>
        <translation>Die Mindestzahl von Pixeln {min_count} ist nicht möglich: Geben Sie 2 oder mehr an.</translation>
    </message>
    <message>
        <source>Minimum pixels {value:g} is not possible: give 0 or more.</source>
        <translation>Die Mindestzahl von Pixeln {value:g} ist nicht möglich: Geben Sie 0 oder mehr an.</translation>
    </message>
    <message>
        <source>Name at least one band or index, such as NDVI or B08.</source>
        <translation>Nennen Sie mindestens einen Kanal oder Index, etwa NDVI oder B08.</translation>
    </message>
    <message>
        <source>No connection to the database {where}: {reason}</source>
        <translation>Keine Verbindung zur Datenbank {where}: {reason}</translation>
    </message>
    <message>
        <source>No parcel has a pixel with a class.</source>
        <translation>Kein Schlag hat ein Pixel mit einer Klasse.</translation>
    </message>
    <message>
        <source>No parcel overlaps the raster: check that both state the right CRS.</source>
        <translation>Kein Schlag überlappt das Raster: Prüfen Sie, ob beide das richtige KBS angeben.</translation>
    </message>
    <message>
        <source>No product has all of the bands {bands}; there are {there}.</source>
        <translation>Kein Produkt hat alle Kanäle {bands}; es gibt {there}.</translation>
    </message>
    <message>
        <source>No server answers at {host}: {reason}</source>
        <translation>Unter {host} antwortet kein Server: {reason}</translation>
    </message>
    <message>
        <source>No weather is stored for this area yet; the administrator imports it (cbm-backend weather).</source>
        <translation>Für dieses Gebiet ist noch kein Wetter gespeichert; der Administrator importiert es (cbm-backend weather).</translation>
    </message>
    <message>
        <source>Percentiles are numbers from 0 to 100, such as 10 50 90, not “{text}”.</source>
        <translation>Perzentile sind Zahlen von 0 bis 100, etwa 10 50 90, nicht „{text}“.</translation>
    </message>
    <message>
        <source>Persistence {persistence} is not possible: give 1 or more observations.</source>
        <translation>Die Dauer {persistence} ist nicht möglich: Geben Sie 1 oder mehr Beobachtungen an.</translation>
    </message>
    <message>
        <source>QGIS cannot open the OGC API collection of {key} on this server.</source>
        <translation>QGIS kann die OGC-API-Sammlung von {key} auf diesem Server nicht öffnen.</translation>
    </message>
    <message>
        <source>QGIS cannot open the parcels of {key} as a layer.</source>
        <translation>QGIS kann die Schläge von {key} nicht als Layer öffnen.</translation>
    </message>
    <message>
        <source>QGIS could not read the authentication for images; edit the connection and check it.</source>
        <translation>QGIS konnte die Authentifizierung für Bilder nicht lesen; bearbeiten Sie die Verbindung und prüfen Sie sie.</translation>
    </message>
    <message>
        <source>QGIS could not use the authentication configuration of the connection “{name}”; edit the connection and check it.</source>
        <translation>QGIS konnte die Authentifizierungskonfiguration der Verbindung „{name}“ nicht verwenden; bearbeiten Sie die Verbindung und prüfen Sie sie.</translation>
    </message>
    <message>
        <source>QGIS could not use the connection's authentication configuration; edit the connection and check it.</source>
        <translation>QGIS konnte die Authentifizierungskonfiguration der Verbindung nicht verwenden; bearbeiten Sie die Verbindung und prüfen Sie sie.</translation>
    </message>
    <message>
        <source>QGIS' authentication database cannot be used: {reason}</source>
        <translation>Die Authentifizierungsdatenbank von QGIS kann nicht verwendet werden: {reason}</translation>
    </message>
    <message>
        <source>QGIS' authentication database is locked; enter its master password to use this connection.</source>
        <translation>Die Authentifizierungsdatenbank von QGIS ist gesperrt; geben Sie das Master-Passwort ein, um diese Verbindung zu verwenden.</translation>
    </message>
    <message>
        <source>Scene classes must be whole numbers from 0 to 11, not “{text}”.</source>
        <translation>Szenenklassen müssen ganze Zahlen von 0 bis 11 sein, nicht „{text}“.</translation>
    </message>
    <message>
        <source>Server address '{url}': it should start with http:// or https:// and name a host.</source>
        <translation>Serveradresse „{url}“: Sie sollte mit http:// oder https:// beginnen und einen Rechner nennen.</translation>
    </message>
    <message>
        <source>Signal-to-noise limit {min_snr:g} is not possible: give 0 or more.</source>
        <translation>Die Signal-Rausch-Grenze {min_snr:g} ist nicht möglich: Geben Sie 0 oder mehr an.</translation>
    </message>
    <message>
        <source>Statistics of {kind} values are not defined.</source>
        <translation>Statistiken von {kind}-Werten sind nicht definiert.</translation>
    </message>
    <message>
        <source>The PostgreSQL connection “{name}” cannot be read: {reason}.</source>
        <translation>Die PostgreSQL-Verbindung „{name}“ kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>The PostgreSQL connection “{name}” is not set up in QGIS on this computer.</source>
        <translation>Die PostgreSQL-Verbindung „{name}“ ist in QGIS auf diesem Rechner nicht eingerichtet.</translation>
    </message>
    <message>
        <source>The authentication configuration '{authcfg}' does not exist on this computer; edit the connection and choose one.</source>
        <translation>Die Authentifizierungskonfiguration „{authcfg}“ gibt es auf diesem Rechner nicht; bearbeiten Sie die Verbindung und wählen Sie eine.</translation>
    </message>
    <message>
        <source>The authentication for images holds no access keys: use one of the method “Basic”, with the access key as user name and the secret key as password, or “AWS S3”.</source>
        <translation>Die Authentifizierung für Bilder enthält keine Zugriffsschlüssel: Verwenden Sie eine der Methode „Basic“, mit dem Zugriffsschlüssel als Benutzername und dem geheimen Schlüssel als Passwort, oder „AWS S3“.</translation>
    </message>
    <message>
        <source>The band has {shape} rows and columns, the spans are for ({height}, {width}).</source>
        <translation>Der Kanal hat {shape} Zeilen und Spalten, die Abschnitte sind für ({height}, {width}).</translation>
    </message>
    <message>
        <source>The base map “{name}” does not answer, or has not what was asked for.</source>
        <translation>Die Grundkarte „{name}“ antwortet nicht oder hat nicht, was verlangt wurde.</translation>
    </message>
    <message>
        <source>The class name '{item}' occurs twice.</source>
        <translation>Der Klassenname „{item}“ kommt zweimal vor.</translation>
    </message>
    <message>
        <source>The class names need one key '{key}:' with 'value: name' in each line below.</source>
        <translation>Die Klassennamen brauchen einen Schlüssel „{key}:“ mit „Wert: Name“ in jeder Zeile darunter.</translation>
    </message>
    <message>
        <source>The class names {path} cannot be read: {reason}</source>
        <translation>Die Klassennamen {path} können nicht gelesen werden: {reason}</translation>
    </message>
    <message>
        <source>The class raster has {shape} rows and columns, the spans are for ({height}, {width}).</source>
        <translation>Das Klassenraster hat {shape} Zeilen und Spalten, die Abschnitte sind für ({height}, {width}).</translation>
    </message>
    <message>
        <source>The class value '{item}' occurs twice.</source>
        <translation>Der Klassenwert „{item}“ kommt zweimal vor.</translation>
    </message>
    <message>
        <source>The class value {value} is not a whole number.</source>
        <translation>Der Klassenwert {value} ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>The class {value} has no name.</source>
        <translation>Die Klasse {value} hat keinen Namen.</translation>
    </message>
    <message>
        <source>The database {where} did not answer within {seconds:g} s.</source>
        <translation>Die Datenbank {where} hat nicht innerhalb von {seconds:g} s geantwortet.</translation>
    </message>
    <message>
        <source>The database {where} does not accept the user name and password stored with the connection.</source>
        <translation>Die Datenbank {where} nimmt Benutzername und Passwort, die mit der Verbindung gespeichert sind, nicht an.</translation>
    </message>
    <message>
        <source>The database {where} ended the connection; try again.</source>
        <translation>Die Datenbank {where} hat die Verbindung beendet; versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The database {where} has no free connection at the moment; try again soon, or have its administrator allow more.</source>
        <translation>Die Datenbank {where} hat zurzeit keine freie Verbindung; versuchen Sie es bald noch einmal oder bitten Sie ihren Administrator, mehr zuzulassen.</translation>
    </message>
    <message>
        <source>The database {where} has no parcels of {key}.</source>
        <translation>Die Datenbank {where} hat keine Schläge von {key}.</translation>
    </message>
    <message>
        <source>The database {where} is not a CbM database, or this login may not read its registry (public.cbm_dataset).</source>
        <translation>Die Datenbank {where} ist keine CbM-Datenbank, oder diese Anmeldung darf ihr Verzeichnis nicht lesen (public.cbm_dataset).</translation>
    </message>
    <message>
        <source>The database {where} refuses the request: {reason}.</source>
        <translation>Die Datenbank {where} lehnt die Anfrage ab: {reason}.</translation>
    </message>
    <message>
        <source>The file of the scene {scene} cannot be read.</source>
        <translation>Die Datei der Szene {scene} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file of the scene {scene} is gone.</source>
        <translation>Die Datei der Szene {scene} ist weg.</translation>
    </message>
    <message>
        <source>The file of this image is gone or damaged.</source>
        <translation>Die Datei dieses Bildes ist verschwunden oder beschädigt.</translation>
    </message>
    <message>
        <source>The files of these scenes lie in no registered store: the administrator adds it (cbm-backend stores add), then images can be read without a server.</source>
        <translation>Die Dateien dieser Szenen liegen in keinem registrierten Speicher: Der Administrator fügt ihn hinzu (cbm-backend stores add), dann lassen sich Bilder ohne Server lesen.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made: {reason}.</source>
        <translation>Der Ordner {folder} kann nicht angelegt werden: {reason}.</translation>
    </message>
    <message>
        <source>The geotransform of the raster cannot be inverted.</source>
        <translation>Die Geotransformation des Rasters ist nicht umkehrbar.</translation>
    </message>
    <message>
        <source>The image is no GeoTIFF.</source>
        <translation>Das Bild ist kein GeoTIFF.</translation>
    </message>
    <message>
        <source>The image {name} cannot be read.</source>
        <translation>Das Bild {name} kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The images have no valid pixel in the area.</source>
        <translation>Die Bilder haben kein gültiges Pixel in dem Gebiet.</translation>
    </message>
    <message>
        <source>The images lie in a folder of the server, {folder}, that this computer does not see.</source>
        <translation>Die Bilder liegen in einem Ordner des Servers, {folder}, den dieser Rechner nicht sieht.</translation>
    </message>
    <message>
        <source>The key '{twice}' occurs twice.</source>
        <translation>Der Schlüssel „{twice}“ kommt zweimal vor.</translation>
    </message>
    <message>
        <source>The key '{unknown}' is not known; the only one allowed is '{key}'.</source>
        <translation>Der Schlüssel „{unknown}“ ist nicht bekannt; erlaubt ist nur „{key}“.</translation>
    </message>
    <message>
        <source>The layer has no parcels.</source>
        <translation>Der Layer hat keine Schläge.</translation>
    </message>
    <message>
        <source>The parcels have no CRS: set it in the layer's properties.</source>
        <translation>Die Schläge haben kein KBS: Setzen Sie es in den Eigenschaften des Layers.</translation>
    </message>
    <message>
        <source>The parcels in {source} cannot be read.</source>
        <translation>Die Schläge in {source} können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The picture could not be encoded as PNG.</source>
        <translation>Das Bild konnte nicht als PNG kodiert werden.</translation>
    </message>
    <message>
        <source>The polygon crosses itself or covers more than 10,000 square kilometres; draw it anew.</source>
        <translation>Das Polygon überschneidet sich selbst oder bedeckt mehr als 10.000 Quadratkilometer; zeichnen Sie es neu.</translation>
    </message>
    <message>
        <source>The polygon has {corners} corners; draw it with at most {most}.</source>
        <translation>Das Polygon hat {corners} Ecken; zeichnen Sie es mit höchstens {most}.</translation>
    </message>
    <message>
        <source>The polygon reaches beyond the globe.</source>
        <translation>Das Polygon reicht über den Globus hinaus.</translation>
    </message>
    <message>
        <source>The proxy in QGIS' settings is of another kind than HTTP; CbM servers are reached through HTTP proxies only.</source>
        <translation>Der Proxy in den QGIS-Einstellungen ist kein HTTP-Proxy; CbM-Server sind nur über HTTP-Proxys erreichbar.</translation>
    </message>
    <message>
        <source>The proxy on the way to {where} does not accept the user name and password.</source>
        <translation>Der Proxy auf dem Weg zu {where} nimmt Benutzername und Passwort nicht an.</translation>
    </message>
    <message>
        <source>The raster has more than 65,000 different values: it is no class raster.</source>
        <translation>Das Raster hat mehr als 65.000 verschiedene Werte: Es ist kein Klassenraster.</translation>
    </message>
    <message>
        <source>The scene {scene} has no band {band}.</source>
        <translation>Die Szene {scene} hat keinen Kanal {band}.</translation>
    </message>
    <message>
        <source>The server address must not hold a user name or password; choose an authentication.</source>
        <translation>Die Serveradresse darf keinen Benutzernamen und kein Passwort enthalten; wählen Sie eine Authentifizierung.</translation>
    </message>
    <message>
        <source>The server at {host} did not answer in time.</source>
        <translation>Der Server {host} hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The server at {host} did not answer within {seconds:g} s.</source>
        <translation>Der Server {host} hat nicht innerhalb von {seconds:g} s geantwortet.</translation>
    </message>
    <message>
        <source>The server at {where} answered with JSON that is not an object.</source>
        <translation>Der Server {where} hat mit JSON geantwortet, das kein Objekt ist.</translation>
    </message>
    <message>
        <source>The server at {where} answers, but it is not a CbM server (no /{route} there).</source>
        <translation>Der Server {where} antwortet, ist aber kein CbM-Server (kein /{route} dort).</translation>
    </message>
    <message>
        <source>The server at {where} answers, but it is not a CbM server (no areas in its reply).</source>
        <translation>Der Server {where} antwortet, ist aber kein CbM-Server (keine Gebiete in seiner Antwort).</translation>
    </message>
    <message>
        <source>The server at {where} did not answer with JSON but with something else; is the address right?</source>
        <translation>Der Server {where} hat nicht mit JSON, sondern mit etwas anderem geantwortet; stimmt die Adresse?</translation>
    </message>
    <message>
        <source>The server at {where} did not answer with JSON but with {kind}; is the address right?</source>
        <translation>Der Server {where} hat nicht mit JSON, sondern mit {kind} geantwortet; stimmt die Adresse?</translation>
    </message>
    <message>
        <source>The server at {where} does not accept this user name and password.</source>
        <translation>Der Server {where} nimmt diesen Benutzernamen und dieses Passwort nicht an.</translation>
    </message>
    <message>
        <source>The server at {where} does not have this parcel.</source>
        <translation>Der Server {where} hat diesen Schlag nicht.</translation>
    </message>
    <message>
        <source>The server at {where} does not offer this (/{route}); it may be older.</source>
        <translation>Der Server {where} bietet das nicht an (/{route}); er ist vielleicht älter.</translation>
    </message>
    <message>
        <source>The server at {where} does not say at which zooms its tiles are.</source>
        <translation>Der Server {where} sagt nicht, in welchen Zoomstufen seine Kacheln vorliegen.</translation>
    </message>
    <message>
        <source>The server at {where} gave an answer that is cut short or damaged.</source>
        <translation>Der Server {where} hat eine abgeschnittene oder beschädigte Antwort gegeben.</translation>
    </message>
    <message>
        <source>The server at {where} gave an empty answer.</source>
        <translation>Der Server {where} hat eine leere Antwort gegeben.</translation>
    </message>
    <message>
        <source>The server at {where} has no data of this area and year.</source>
        <translation>Der Server {where} hat keine Daten zu diesem Gebiet und Jahr.</translation>
    </message>
    <message>
        <source>The server at {where} has no parcels of {key}.</source>
        <translation>Der Server {where} hat keine Schläge von {key}.</translation>
    </message>
    <message>
        <source>The server at {where} is not available at the moment; try again soon.</source>
        <translation>Der Server {where} ist zurzeit nicht verfügbar; versuchen Sie es bald noch einmal.</translation>
    </message>
    <message>
        <source>The server at {where} left out {missing} in its reply.</source>
        <translation>Der Server {where} hat in seiner Antwort {missing} weggelassen.</translation>
    </message>
    <message>
        <source>The server at {where} made a mistake; its administrator finds it in the log.</source>
        <translation>Der Server {where} hat einen Fehler gemacht; sein Administrator findet ihn im Protokoll.</translation>
    </message>
    <message>
        <source>The server at {where} refuses the request ({status}): {reason}</source>
        <translation>Der Server {where} lehnt die Anfrage ab ({status}): {reason}</translation>
    </message>
    <message>
        <source>The server at {where} reports a fault ({status}): {reason}</source>
        <translation>Der Server {where} meldet einen Fehler ({status}): {reason}</translation>
    </message>
    <message>
        <source>The server at {where} sends on to {location}; if that is the right one, put its address into the connection.</source>
        <translation>Der Server {where} leitet weiter zu {location}; wenn das der richtige ist, tragen Sie dessen Adresse in die Verbindung ein.</translation>
    </message>
    <message>
        <source>The server at {where} sent a cloud histogram that cannot be read.</source>
        <translation>Der Server {where} hat ein Wolkenhistogramm gesendet, das nicht lesbar ist.</translation>
    </message>
    <message>
        <source>The server at {where} sent a decision that cannot be read.</source>
        <translation>Der Server {where} hat eine Entscheidung gesendet, die nicht lesbar ist.</translation>
    </message>
    <message>
        <source>The server at {where} sent a list of images that cannot be read.</source>
        <translation>Der Server {where} hat eine Liste von Bildern gesendet, die nicht lesbar ist.</translation>
    </message>
    <message>
        <source>The server at {where} sent a list of parcels that cannot be read.</source>
        <translation>Der Server {where} hat eine Liste von Schlägen gesendet, die nicht lesbar ist.</translation>
    </message>
    <message>
        <source>The server at {where} sent a list of scenes that cannot be read.</source>
        <translation>Der Server {where} hat eine Liste von Szenen gesendet, die nicht lesbar ist.</translation>
    </message>
    <message>
        <source>The server at {where} sent a parcel outline that is not GeoJSON.</source>
        <translation>Der Server {where} hat einen Schlagumriss gesendet, der kein GeoJSON ist.</translation>
    </message>
    <message>
        <source>The server at {where} sent a time series with uneven columns.</source>
        <translation>Der Server {where} hat eine Zeitreihe mit ungleichen Spalten gesendet.</translation>
    </message>
    <message>
        <source>The server at {where} sent a time series without lists.</source>
        <translation>Der Server {where} hat eine Zeitreihe ohne Listen gesendet.</translation>
    </message>
    <message>
        <source>The server at {where} sent lists of different lengths.</source>
        <translation>Der Server {where} hat Listen verschiedener Länge gesendet.</translation>
    </message>
    <message>
        <source>The server at {where} sent no list of decisions.</source>
        <translation>Der Server {where} hat keine Liste von Entscheidungen gesendet.</translation>
    </message>
    <message>
        <source>The server at {where} sent reasons that cannot be read.</source>
        <translation>Der Server {where} hat Gründe gesendet, die nicht lesbar sind.</translation>
    </message>
    <message>
        <source>The server at {where} sent weather with uneven columns.</source>
        <translation>Der Server {where} hat Wetterdaten mit ungleichen Spalten gesendet.</translation>
    </message>
    <message>
        <source>The server at {where} sent weather without days.</source>
        <translation>Der Server {where} hat Wetterdaten ohne Tage gesendet.</translation>
    </message>
    <message>
        <source>The server at {where} takes no more requests from you for now; try again in a minute.</source>
        <translation>Der Server {where} nimmt vorerst keine Anfragen mehr von Ihnen an; versuchen Sie es in einer Minute noch einmal.</translation>
    </message>
    <message>
        <source>The server does not have this.</source>
        <translation>Der Server hat das nicht.</translation>
    </message>
    <message>
        <source>The store {store} does not answer.</source>
        <translation>Der Speicher {store} antwortet nicht.</translation>
    </message>
    <message>
        <source>The store {store} does not let you read its images.</source>
        <translation>Der Speicher {store} lässt Sie seine Bilder nicht lesen.</translation>
    </message>
    <message>
        <source>The store {store} refuses the access keys found in {place}.</source>
        <translation>Der Speicher {store} lehnt die in {place} gefundenen Zugriffsschlüssel ab.</translation>
    </message>
    <message>
        <source>The store {store} wants access keys: choose an authentication for images in the connection, or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY or an AWS profile.</source>
        <translation>Der Speicher {store} verlangt Zugriffsschlüssel: Wählen Sie in der Verbindung eine Authentifizierung für Bilder, oder setzen Sie AWS_ACCESS_KEY_ID und AWS_SECRET_ACCESS_KEY oder ein AWS-Profil.</translation>
    </message>
    <message>
        <source>The style has no classes: it needs the renderer 'Paletted/Unique values'.</source>
        <translation>Der Stil hat keine Klassen: Er braucht die Darstellung „Palette/Eindeutige Werte“.</translation>
    </message>
    <message>
        <source>The table has no field '{name}'.</source>
        <translation>Die Tabelle hat kein Feld „{name}“.</translation>
    </message>
    <message>
        <source>The table has no field '{name}'; it needs {needed}.</source>
        <translation>Die Tabelle hat kein Feld „{name}“; sie braucht {needed}.</translation>
    </message>
    <message>
        <source>The table has no rows.</source>
        <translation>Die Tabelle hat keine Zeilen.</translation>
    </message>
    <message>
        <source>The {statistic} of {product} cannot be derived; choose {statistics}.</source>
        <translation>{statistic} von {product} kann nicht abgeleitet werden; wählen Sie {statistics}.</translation>
    </message>
    <message>
        <source>There are no images to group.</source>
        <translation>Es gibt keine Bilder zu gruppieren.</translation>
    </message>
    <message>
        <source>There are {values:,} classes and {most} are possible: is this a class raster?</source>
        <translation>Es gibt {values:,} Klassen, möglich sind {most}: Ist das ein Klassenraster?</translation>
    </message>
    <message>
        <source>There is no class: list every value of the raster with its name.</source>
        <translation>Es gibt keine Klasse: Geben Sie jeden Wert des Rasters mit seinem Namen an.</translation>
    </message>
    <message>
        <source>There is no parcel with id '{pid}' in {key}.</source>
        <translation>Es gibt keinen Schlag mit der ID „{pid}“ in {key}.</translation>
    </message>
    <message>
        <source>There is no plot to take away.</source>
        <translation>Es gibt kein Diagramm zum Mitnehmen.</translation>
    </message>
    <message>
        <source>There is no scene {scene} any more.</source>
        <translation>Die Szene {scene} gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>There is no such image.</source>
        <translation>Ein solches Bild gibt es nicht.</translation>
    </message>
    <message>
        <source>This database does not tell your login where the scenes of {aoi} lie; a newer one does (cbm-backend db upgrade).</source>
        <translation>Diese Datenbank sagt Ihrer Anmeldung nicht, wo die Szenen von {aoi} liegen; eine neuere tut es (cbm-backend db upgrade).</translation>
    </message>
    <message>
        <source>This is no QGIS style.</source>
        <translation>Das ist kein QGIS-Stil.</translation>
    </message>
    <message>
        <source>This scene has no image of the parcel.</source>
        <translation>Diese Szene hat kein Bild des Schlags.</translation>
    </message>
    <message>
        <source>This server is of the original kind: it has parcels, series and chips only.</source>
        <translation>Dieser Server ist von der ursprünglichen Art: Er hat nur Schläge, Zeitreihen und Bildausschnitte.</translation>
    </message>
    <message>
        <source>This takes the server at {where} too long; ask for less at a time.</source>
        <translation>Das dauert dem Server {where} zu lange; fragen Sie weniger auf einmal ab.</translation>
    </message>
    <message>
        <source>You have no access to this area on the server at {where}; its administrator grants it.</source>
        <translation>Sie haben auf dem Server {where} keinen Zugang zu diesem Gebiet; sein Administrator gewährt ihn.</translation>
    </message>
    <message>
        <source>You may not do this in the database {where}: {reason}.</source>
        <translation>Das dürfen Sie in der Datenbank {where} nicht: {reason}.</translation>
    </message>
    <message>
        <source>Your login may not read the decisions of {key}.</source>
        <translation>Ihre Anmeldung darf die Entscheidungen von {key} nicht lesen.</translation>
    </message>
    <message>
        <source>Your login may not read the scenes of {aoi}.</source>
        <translation>Ihre Anmeldung darf die Szenen von {aoi} nicht lesen.</translation>
    </message>
    <message>
        <source>Your login may not read the weather; a newer database lets it (cbm-backend db upgrade).</source>
        <translation>Ihre Anmeldung darf das Wetter nicht lesen; eine neuere Datenbank erlaubt es (cbm-backend db upgrade).</translation>
    </message>
    <message>
        <source>Your login may not read which base maps there are.</source>
        <translation>Ihre Anmeldung darf nicht lesen, welche Grundkarten es gibt.</translation>
    </message>
    <message>
        <source>Your login may read but not decide: the administrator grants cbm_analyst.</source>
        <translation>Ihre Anmeldung darf lesen, aber nicht entscheiden: Der Administrator vergibt cbm_analyst.</translation>
    </message>
    <message>
        <source>connection closed without an answer.</source>
        <translation>Verbindung ohne Antwort geschlossen.</translation>
    </message>
    <message>
        <source>connection refused. Is it running?</source>
        <translation>Verbindung abgelehnt. Läuft er?</translation>
    </message>
    <message>
        <source>it does not speak HTTP.</source>
        <translation>er spricht kein HTTP.</translation>
    </message>
    <message>
        <source>it gives no reason.</source>
        <translation>er nennt keinen Grund.</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>kein Grund genannt</translation>
    </message>
    <message>
        <source>no secure connection; check its certificate.</source>
        <translation>keine sichere Verbindung; prüfen Sie sein Zertifikat.</translation>
    </message>
    <message>
        <source>no such host.</source>
        <translation>kein solcher Rechner.</translation>
    </message>
    <message>
        <source>the page could not be drawn</source>
        <translation>die Seite konnte nicht gezeichnet werden</translation>
    </message>
    <message>
        <source>the proxy does not accept the user name and password.</source>
        <translation>der Proxy nimmt Benutzername und Passwort nicht an.</translation>
    </message>
    <message>
        <source>the proxy refuses the connection.</source>
        <translation>der Proxy lehnt die Verbindung ab.</translation>
    </message>
    <message>
        <source>the proxy was not found.</source>
        <translation>der Proxy wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>{classes} classes are not possible: give 2 to {most}.</source>
        <translation>{classes} Klassen sind nicht möglich: Geben Sie 2 bis {most} an.</translation>
    </message>
    <message>
        <source>{key} has no table for decisions.</source>
        <translation>{key} hat keine Tabelle für Entscheidungen.</translation>
    </message>
    <message>
        <source>{key}: the class {value} has no name.</source>
        <translation>{key}: Die Klasse {value} hat keinen Namen.</translation>
    </message>
    <message>
        <source>{name} cannot be opened.</source>
        <translation>{name} kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>{name} cannot be written.</source>
        <translation>{name} kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>{name} has another grid than {other}: all need one.</source>
        <translation>{name} hat ein anderes Gitter als {other}: Alle brauchen dasselbe.</translation>
    </message>
    <message>
        <source>{name} has no CRS: set it in the layer's properties.</source>
        <translation>{name} hat kein KBS: Setzen Sie es in den Eigenschaften des Layers.</translation>
    </message>
    <message>
        <source>{name} has no band {band}: it has {bands}.</source>
        <translation>{name} hat keinen Kanal {band}: Zahl der Kanäle {bands}.</translation>
    </message>
    <message>
        <source>{name} has no band {number}.</source>
        <translation>{name} hat keinen Kanal {number}.</translation>
    </message>
    <message>
        <source>{name} has {bands} bands; a class raster has one: extract the band with the classes.</source>
        <translation>{name} hat {bands} Kanäle; ein Klassenraster hat einen: Extrahieren Sie den Kanal mit den Klassen.</translation>
    </message>
    <message>
        <source>{name} holds {kind} values; a class raster holds whole numbers: convert it first.</source>
        <translation>{name} enthält Werte vom Typ {kind}; ein Klassenraster enthält ganze Zahlen: Wandeln Sie es zuerst um.</translation>
    </message>
    <message>
        <source>{name} is damaged: {reason}</source>
        <translation>{name} ist beschädigt: {reason}</translation>
    </message>
    <message>
        <source>{name} is no raster file: save it as one first.</source>
        <translation>{name} ist keine Rasterdatei: Speichern Sie es zuerst als solche.</translation>
    </message>
    <message>
        <source>{name} is not geocoded.</source>
        <translation>{name} ist nicht georeferenziert.</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}</source>
        <translation>{path} kann nicht geschrieben werden: {reason}</translation>
    </message>
    <message>
        <source>{purpose} need the Python package {package}. Add “python3-{package}” with the OSGeo4W Setup or your system's package manager and restart QGIS.</source>
        <translation>{purpose} brauchen das Python-Paket {package}. Fügen Sie „python3-{package}“ mit dem OSGeo4W-Setup oder der Paketverwaltung Ihres Systems hinzu und starten Sie QGIS neu.</translation>
    </message>
    <message>
        <source>{task}: something unexpected happened ({kind}).</source>
        <translation>{task}: Etwas Unerwartetes ist geschehen ({kind}).</translation>
    </message>
    <message>
        <source>{values} class values have {names} names.</source>
        <translation>{values} Klassenwerte haben {names} Namen.</translation>
    </message>
    <message>
        <source>“{name}” is neither stored here nor can it be computed; there are: {offer}.</source>
        <translation>„{name}“ ist hier nicht gespeichert und kann nicht berechnet werden; es gibt: {offer}.</translation>
    </message>
</context>
<context>
    <name>SeriesControls</name>
    <message>
        <source>Choose products…</source>
        <translation>Produkte wählen…</translation>
    </message>
    <message>
        <source>Cloud share in per cent</source>
        <translation>Wolkenanteil in Prozent</translation>
    </message>
    <message>
        <source>Cloudy</source>
        <translation>Bewölkt</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Products to plot: indices and stored bands</source>
        <translation>Darzustellende Produkte: Indizes und gespeicherte Kanäle</translation>
    </message>
    <message>
        <source>SCL</source>
        <translation>SCL</translation>
    </message>
    <message>
        <source>Scene classes that count as hidden</source>
        <translation>Szenenklassen, die als verdeckt gelten</translation>
    </message>
    <message>
        <source>Share of hidden pixels (cloud, shadow, snow) above which an observation is cloudy</source>
        <translation>Anteil verdeckter Pixel (Wolke, Schatten, Schnee), ab dem eine Beobachtung als bewölkt gilt</translation>
    </message>
    <message>
        <source>Show cloudy observations, as hollow grey marks that the line does not join</source>
        <translation>Bewölkte Beobachtungen zeigen, als hohle graue Zeichen, die die Linie nicht verbindet</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Statistic of the parcel's pixels</source>
        <translation>Statistik der Pixel des Schlags</translation>
    </message>
    <message>
        <source>Usual classes</source>
        <translation>Übliche Klassen</translation>
    </message>
</context>
<context>
    <name>SeriesDock</name>
    <message>
        <source>All curves are switched off in the legend.</source>
        <translation>Alle Kurven sind in der Legende ausgeschaltet.</translation>
    </message>
    <message>
        <source>CbM Time Series</source>
        <translation>CbM Zeitreihen</translation>
    </message>
    <message>
        <source>Choose a product above.</source>
        <translation>Wählen Sie oben ein Produkt.</translation>
    </message>
    <message>
        <source>Loading parcel {}…</source>
        <translation>Schlag {} wird geladen…</translation>
    </message>
    <message>
        <source>Loading parcel…</source>
        <translation>Schlag wird geladen…</translation>
    </message>
    <message>
        <source>Loading peers…</source>
        <translation>Vergleichsschläge werden geladen…</translation>
    </message>
    <message>
        <source>Loading was cancelled.</source>
        <translation>Das Laden wurde abgebrochen.</translation>
    </message>
    <message>
        <source>No peers: {}</source>
        <translation>Keine Vergleichsschläge: {}</translation>
    </message>
    <message>
        <source>No series loaded.</source>
        <translation>Keine Zeitreihe geladen.</translation>
    </message>
    <message>
        <source>Parcel {}</source>
        <translation>Schlag {}</translation>
    </message>
    <message>
        <source>Pick a parcel on the map or search for it by its id to see its time series.</source>
        <translation>Wählen Sie einen Schlag auf der Karte oder suchen Sie ihn nach seiner ID, um seine Zeitreihe zu sehen.</translation>
    </message>
    <message>
        <source>This statistic cannot be derived for the chosen products.</source>
        <translation>Diese Statistik lässt sich für die gewählten Produkte nicht ableiten.</translation>
    </message>
    <message>
        <source>To copy and save pictures, add the Python package “python3-matplotlib” with the OSGeo4W Setup or your system's package manager and restart QGIS.</source>
        <translation>Um Bilder zu kopieren und zu speichern, fügen Sie das Python-Paket „python3-matplotlib“ mit dem OSGeo4W-Setup oder der Paketverwaltung Ihres Systems hinzu und starten Sie QGIS neu.</translation>
    </message>
    <message>
        <source>Too few parcels with this crop nearby for a band of peers.</source>
        <translation>Zu wenige Schläge mit dieser Kultur in der Nähe für ein Vergleichsband.</translation>
    </message>
    <message>
        <source>cloudy (&gt; {} %)</source>
        <translation>bewölkt (&gt; {} %)</translation>
    </message>
    <message>
        <source>peers, 25–75 %</source>
        <translation>Vergleichsschläge, 25–75 %</translation>
    </message>
    <message>
        <source>smoothed</source>
        <translation>geglättet</translation>
    </message>
    <message>
        <source>{} · as of {}, from the cache</source>
        <translation>{} · Stand {}, aus dem Cache</translation>
    </message>
</context>
<context>
    <name>SeriesExporter</name>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV-Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>CbM</source>
        <translation>CbM</translation>
    </message>
    <message>
        <source>CbM: save time series</source>
        <translation>CbM: Zeitreihen speichern</translation>
    </message>
    <message>
        <source>Could not save {}: {}</source>
        <translation>{} konnte nicht gespeichert werden: {}</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Save Time Series</source>
        <translation>Zeitreihen speichern</translation>
    </message>
    <message>
        <source>Saved {}</source>
        <translation>{} gespeichert</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>Kopie</translation>
    </message>
</context>
<context>
    <name>SeriesLegend</name>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>Show or hide this curve</source>
        <translation>Diese Kurve ein- oder ausblenden</translation>
    </message>
</context>
<context>
    <name>SeriesModel</name>
    <message>
        <source>Cloud</source>
        <translation>Wolken</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Kurve</translation>
    </message>
    <message>
        <source>Date (UTC)</source>
        <translation>Datum (UTC)</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Tief</translation>
    </message>
    <message>
        <source>Not used: {}</source>
        <translation>Nicht verwendet: {}</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Szene</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>SeriesPanel</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Copy values</source>
        <translation>Werte kopieren</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>Distance from the peers' middle</source>
        <translation>Abstand von der Mitte der Vergleichsschläge</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Keep this parcel in the plot to compare it with others</source>
        <translation>Diesen Schlag im Diagramm behalten, um ihn mit anderen zu vergleichen</translation>
    </message>
    <message>
        <source>Let go of all kept parcels</source>
        <translation>Alle behaltenen Schläge loslassen</translation>
    </message>
    <message>
        <source>Let the temporal controller run over the dates in view</source>
        <translation>Die Zeitsteuerung über die sichtbaren Tage laufen lassen</translation>
    </message>
    <message>
        <source>List scenes beside the plot</source>
        <translation>Szenen neben dem Diagramm auflisten</translation>
    </message>
    <message>
        <source>Move the plot by dragging</source>
        <translation>Das Diagramm durch Ziehen bewegen</translation>
    </message>
    <message>
        <source>Move with the temporal controller of QGIS</source>
        <translation>Mit der Zeitsteuerung von QGIS mitgehen</translation>
    </message>
    <message>
        <source>No smooth curve</source>
        <translation>Keine geglättete Kurve</translation>
    </message>
    <message>
        <source>Own formulas…</source>
        <translation>Eigene Formeln…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save drawing (SVG)…</source>
        <translation>Zeichnung (SVG) speichern…</translation>
    </message>
    <message>
        <source>Save picture (PNG)…</source>
        <translation>Bild (PNG) speichern…</translation>
    </message>
    <message>
        <source>Save values (CSV)…</source>
        <translation>Werte (CSV) speichern…</translation>
    </message>
    <message>
        <source>Show the peers: parcels nearby with the same crop</source>
        <translation>Vergleichsschläge zeigen: Schläge in der Nähe mit gleicher Kultur</translation>
    </message>
    <message>
        <source>Show the whole series</source>
        <translation>Die ganze Zeitreihe zeigen</translation>
    </message>
    <message>
        <source>Show values as a table</source>
        <translation>Werte als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Smooth curve, light</source>
        <translation>Geglättete Kurve, leicht</translation>
    </message>
    <message>
        <source>Smooth curve, medium</source>
        <translation>Geglättete Kurve, mittel</translation>
    </message>
    <message>
        <source>Smooth curve, strong</source>
        <translation>Geglättete Kurve, stark</translation>
    </message>
    <message>
        <source>Stop loading</source>
        <translation>Laden abbrechen</translation>
    </message>
    <message>
        <source>Time series plot, {}</source>
        <translation>Zeitreihendiagramm, {}</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Hineinzoomen</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Herauszoomen</translation>
    </message>
</context>
<context>
    <name>SeriesTable</name>
    <message>
        <source>Values of the time series</source>
        <translation>Werte der Zeitreihe</translation>
    </message>
</context>
<context>
    <name>ShareBars</name>
    <message>
        <source>A class with {} to {} % of the parcel makes it heterogeneous.</source>
        <translation>Eine Klasse mit {} bis {} % des Schlags macht ihn heterogen.</translation>
    </message>
    <message>
        <source>Shares of classes</source>
        <translation>Anteile der Klassen</translation>
    </message>
    <message>
        <source>{} others</source>
        <translation>{} weitere</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>Add a connection to a CbM server first.</source>
        <translation>Fügen Sie zuerst eine Verbindung zu einem CbM-Server hinzu.</translation>
    </message>
    <message>
        <source>CbM: connecting</source>
        <translation>CbM: Verbindung wird hergestellt</translation>
    </message>
    <message>
        <source>The server has no dataset {} for you; it has: {}.</source>
        <translation>Der Server hat keinen Datensatz {} für Sie; er hat: {}.</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
</context>
<context>
    <name>SwipeView</name>
    <message>
        <source>Two dates compared</source>
        <translation>Zwei Tage im Vergleich</translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <source>Next parcel of the work list (N)</source>
        <translation>Nächster Schlag der Arbeitsliste (N)</translation>
    </message>
    <message>
        <source>Next parcel without a decision (U)</source>
        <translation>Nächster Schlag ohne Entscheidung (U)</translation>
    </message>
    <message>
        <source>Previous parcel of the work list (P)</source>
        <translation>Vorheriger Schlag der Arbeitsliste (P)</translation>
    </message>
    <message>
        <source>{} of {} · {} undecided</source>
        <translation>{} von {} · {} nicht entschieden</translation>
    </message>
</context>
<context>
    <name>WorkList</name>
    <message>
        <source>CbM: parcels of the work list</source>
        <translation>CbM: Schläge der Arbeitsliste</translation>
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
        <translation>Vorige Liste zurückholen</translation>
    </message>
    <message>
        <source>CbM Work List</source>
        <translation>CbM Arbeitsliste</translation>
    </message>
    <message>
        <source>Clear the List</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Id or crop</source>
        <translation>ID oder Kultur</translation>
    </message>
    <message>
        <source>Load Ids from a File…</source>
        <translation>IDs aus einer Datei laden…</translation>
    </message>
    <message>
        <source>No parcels to go through yet. Load their ids from a file, paste them, choose by crop or decision, draw a polygon on the map, or take what is selected in a layer.</source>
        <translation>Noch keine Schläge zu prüfen. Laden Sie ihre IDs aus einer Datei, fügen Sie sie ein, wählen Sie nach Kultur oder Entscheidung, zeichnen Sie ein Polygon auf der Karte, oder nehmen Sie, was in einem Layer ausgewählt ist.</translation>
    </message>
    <message>
        <source>Parcels by Crop or Decision…</source>
        <translation>Schläge nach Kultur oder Entscheidung…</translation>
    </message>
    <message>
        <source>Parcels of the work list</source>
        <translation>Schläge der Arbeitsliste</translation>
    </message>
    <message>
        <source>Paste Ids</source>
        <translation>IDs einfügen</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern…</translation>
    </message>
    <message>
        <source>Show only parcels whose id or crop holds this text</source>
        <translation>Nur Schläge zeigen, deren ID oder Kultur diesen Text enthält</translation>
    </message>
    <message>
        <source>Show only parcels with this decision</source>
        <translation>Nur Schläge mit dieser Entscheidung zeigen</translation>
    </message>
    <message>
        <source>Take the Active Layer's Selection</source>
        <translation>Auswahl des aktiven Layers nehmen</translation>
    </message>
    <message>
        <source>{} · {} not in the dataset</source>
        <translation>{} · {} nicht im Datensatz</translation>
    </message>
    <message>
        <source>{} · {} of {} shown</source>
        <translation>{} · {} von {} angezeigt</translation>
    </message>
</context>
<context>
    <name>WorkListFiller</name>
    <message>
        <source>All parcels</source>
        <translation>Alle Schläge</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>CbM: parcels by filter</source>
        <translation>CbM: Schläge nach Filter</translation>
    </message>
    <message>
        <source>CbM: parcels of a polygon</source>
        <translation>CbM: Schläge eines Polygons</translation>
    </message>
    <message>
        <source>CbM: parcels of a selection</source>
        <translation>CbM: Schläge einer Auswahl</translation>
    </message>
    <message>
        <source>Choose an area and a year first.</source>
        <translation>Wählen Sie zuerst ein Gebiet und ein Jahr.</translation>
    </message>
    <message>
        <source>Lists of parcel ids (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Listen von Schlag-IDs (*.csv *.txt *.tsv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>No parcel fits this filter.</source>
        <translation>Kein Schlag passt zu diesem Filter.</translation>
    </message>
    <message>
        <source>Only the first {} of {} parcels were taken.</source>
        <translation>Nur die ersten {} von {} Schlägen wurden genommen.</translation>
    </message>
    <message>
        <source>Parcel ids</source>
        <translation>Schlag-IDs</translation>
    </message>
    <message>
        <source>Parcels of a polygon</source>
        <translation>Schläge eines Polygons</translation>
    </message>
    <message>
        <source>Pasted ids</source>
        <translation>Eingefügte IDs</translation>
    </message>
    <message>
        <source>Save the work list</source>
        <translation>Arbeitsliste speichern</translation>
    </message>
    <message>
        <source>Select parcels in a layer and make it the active one first.</source>
        <translation>Wählen Sie zuerst Schläge in einem Layer aus und machen Sie ihn zum aktiven.</translation>
    </message>
    <message>
        <source>The file {} cannot be read: {}.</source>
        <translation>Die Datei {} kann nicht gelesen werden: {}.</translation>
    </message>
    <message>
        <source>The layer {} has neither parcel ids nor places on the map.</source>
        <translation>Der Layer {} hat weder Schlag-IDs noch Orte auf der Karte.</translation>
    </message>
    <message>
        <source>The layer {} has no CRS: set it in the layer's properties.</source>
        <translation>Der Layer {} hat kein KBS: Setzen Sie es in den Eigenschaften des Layers.</translation>
    </message>
    <message>
        <source>The list cannot be saved: {}.</source>
        <translation>Die Liste kann nicht gespeichert werden: {}.</translation>
    </message>
    <message>
        <source>There are no parcel ids in “{}”.</source>
        <translation>In „{}“ gibt es keine Schlag-IDs.</translation>
    </message>
    <message>
        <source>There is no parcel of this dataset at the first {} features.</source>
        <translation>Bei den ersten {} Objekten gibt es keinen Schlag dieses Datensatzes.</translation>
    </message>
    <message>
        <source>There is no parcel of this dataset there.</source>
        <translation>Dort gibt es keinen Schlag dieses Datensatzes.</translation>
    </message>
    <message>
        <source>{} (the first {} features)</source>
        <translation>{} (die ersten {} Objekte)</translation>
    </message>
    <message>
        <source>{} (the first {})</source>
        <translation>{} (die ersten {})</translation>
    </message>
    <message>
        <source>“{}” is no list of parcel ids: it has to be text with one id a line or a CSV file with a column of ids, none longer than {} characters.</source>
        <translation>„{}“ ist keine Liste von Schlag-IDs: Es muss ein Text mit einer ID je Zeile oder eine CSV-Datei mit einer Spalte von IDs sein, keine länger als {} Zeichen.</translation>
    </message>
</context>
<context>
    <name>WorkListModel</name>
    <message>
        <source>Area</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Kultur</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Parcel id</source>
        <translation>Schlag-ID</translation>
    </message>
    <message>
        <source>The dataset has no parcel with this id.</source>
        <translation>Der Datensatz hat keinen Schlag mit dieser ID.</translation>
    </message>
    <message>
        <source>not in the dataset</source>
        <translation>nicht im Datensatz</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Add a connection to a CbM server first.</source>
        <translation>Fügen Sie zuerst eine Verbindung zu einem CbM-Server hinzu.</translation>
    </message>
    <message>
        <source>CbM: connecting</source>
        <translation>CbM: Verbindung wird hergestellt</translation>
    </message>
    <message>
        <source>CbM: parcel at a place</source>
        <translation>CbM: Schlag an einem Ort</translation>
    </message>
    <message>
        <source>CbM: parcel {}</source>
        <translation>CbM: Schlag {}</translation>
    </message>
    <message>
        <source>Choose an area and a year first.</source>
        <translation>Wählen Sie zuerst ein Gebiet und ein Jahr.</translation>
    </message>
    <message>
        <source>The server has no dataset {} for you; it has: {}.</source>
        <translation>Der Server hat keinen Datensatz {} für Sie; er hat: {}.</translation>
    </message>
    <message>
        <source>There is no parcel of {} here.</source>
        <translation>Hier gibt es keinen Schlag von {}.</translation>
    </message>
    <message>
        <source>There is no parcel with id '{}' in {}.</source>
        <translation>Es gibt keinen Schlag mit der ID „{}“ in {}.</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
</context>
</TS>
