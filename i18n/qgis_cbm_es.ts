<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Click on the map to load a parcel and its time series</source>
        <translation>Haga clic en el mapa para cargar una parcela y su serie temporal</translation>
    </message>
    <message>
        <source>Draw a polygon: the parcels that touch it become the work list. A right click ends it</source>
        <translation>Dibuje un polígono: las parcelas que lo toquen forman la lista de trabajo. Un clic derecho lo termina</translation>
    </message>
    <message>
        <source>Follow Selection</source>
        <translation>Seguir la selección</translation>
    </message>
    <message>
        <source>Load the parcel that is selected in any polygon layer</source>
        <translation>Cargar la parcela seleccionada en cualquier capa de polígonos</translation>
    </message>
    <message>
        <source>Parcels of a Polygon</source>
        <translation>Parcelas de un polígono</translation>
    </message>
    <message>
        <source>Pick Parcel</source>
        <translation>Elegir parcela</translation>
    </message>
</context>
<context>
    <name>BaseMaps</name>
    <message>
        <source>CbM: base map {}</source>
        <translation>CbM: mapa base {}</translation>
    </message>
    <message>
        <source>Not connected: the administrator's base maps are not known yet.</source>
        <translation>Sin conexión: aún no se conocen los mapas base del administrador.</translation>
    </message>
    <message>
        <source>Only a CbM server can show this one: it lies there, or its address holds a key.</source>
        <translation>Solo un servidor CbM puede mostrar este: está allí, o su dirección contiene una clave.</translation>
    </message>
    <message>
        <source>QGIS cannot show this kind by its address; a connection to a CbM server can.</source>
        <translation>QGIS no puede mostrar este tipo por su dirección; una conexión a un servidor CbM sí.</translation>
    </message>
    <message>
        <source>The administrator publishes none.</source>
        <translation>El administrador no publica ninguno.</translation>
    </message>
</context>
<context>
    <name>BaseMapsButton</name>
    <message>
        <source>Add WMS/WMTS Layer…</source>
        <translation>Añadir capa WMS/WMTS…</translation>
    </message>
    <message>
        <source>Base maps</source>
        <translation>Mapas base</translation>
    </message>
    <message>
        <source>Fetch Through the Server</source>
        <translation>Obtener a través del servidor</translation>
    </message>
    <message>
        <source>For computers that reach the CbM server but not the web</source>
        <translation>Para equipos que llegan al servidor CbM pero no a la web</translation>
    </message>
    <message>
        <source>Published by the Administrator</source>
        <translation>Publicados por el administrador</translation>
    </message>
    <message>
        <source>Put a Layer of the Project Below</source>
        <translation>Poner debajo una capa del proyecto</translation>
    </message>
    <message>
        <source>Show an orthophoto or base map below the parcels</source>
        <translation>Mostrar una ortofoto o un mapa base bajo las parcelas</translation>
    </message>
    <message>
        <source>Your Own</source>
        <translation>Los suyos</translation>
    </message>
</context>
<context>
    <name>BusyLine</name>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
</context>
<context>
    <name>CalendarSaver</name>
    <message>
        <source>CbM: save calendar</source>
        <translation>CbM: guardar calendario</translation>
    </message>
    <message>
        <source>Could not save {}: {}</source>
        <translation>No se pudo guardar {}: {}</translation>
    </message>
    <message>
        <source>Save Calendar</source>
        <translation>Guardar el calendario</translation>
    </message>
    <message>
        <source>Saved {}</source>
        <translation>{} guardado</translation>
    </message>
</context>
<context>
    <name>CalendarSheet</name>
    <message>
        <source>Calendar of the season</source>
        <translation>Calendario de la temporada</translation>
    </message>
</context>
<context>
    <name>Cbm</name>
    <message>
        <source>25th percentile</source>
        <translation>Percentil 25</translation>
    </message>
    <message>
        <source>75th percentile</source>
        <translation>Percentil 75</translation>
    </message>
    <message>
        <source>Backscatter (dB)</source>
        <translation>Retrodispersión (dB)</translation>
    </message>
    <message>
        <source>Backscatter (linear)</source>
        <translation>Retrodispersión (lineal)</translation>
    </message>
    <message>
        <source>Backscatter ratio (dB)</source>
        <translation>Cociente de retrodispersión (dB)</translation>
    </message>
    <message>
        <source>Band: 25–75 % of the parcel's pixels</source>
        <translation>Franja: 25–75 % de los píxeles de la parcela</translation>
    </message>
    <message>
        <source>Band: about 25–75 %, from the spread of the bands taken as uncorrelated</source>
        <translation>Franja: aprox. 25–75 %, a partir de la dispersión de las bandas supuestas no correlacionadas</translation>
    </message>
    <message>
        <source>Band: lowest to highest temperature of the day</source>
        <translation>Franja: de la temperatura más baja a la más alta del día</translation>
    </message>
    <message>
        <source>Coherence</source>
        <translation>Coherencia</translation>
    </message>
    <message>
        <source>Coherence VV</source>
        <translation>Coherencia VV</translation>
    </message>
    <message>
        <source>Distance from the middle of the peers</source>
        <translation>Distancia al centro de las comparables</translation>
    </message>
    <message>
        <source>False colour (8-11-4)</source>
        <translation>Falso color (8-11-4)</translation>
    </message>
    <message>
        <source>False colour (8-4-3)</source>
        <translation>Falso color (8-4-3)</translation>
    </message>
    <message>
        <source>Highest temperature (°C)</source>
        <translation>Temperatura máxima (°C)</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Lowest temperature (°C)</source>
        <translation>Temperatura mínima (°C)</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Máximo</translation>
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
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>NDVI</source>
        <translation>NDVI</translation>
    </message>
    <message>
        <source>NDVI from {} (brown) to {} (dark green)</source>
        <translation>NDVI de {} (marrón) a {} (verde oscuro)</translation>
    </message>
    <message>
        <source>NDVI histogram</source>
        <translation>Histograma NDVI</translation>
    </message>
    <message>
        <source>NDVI of the parcel's pixels, 0 to 1; dashed: the median; ◂: pixels below 0</source>
        <translation>NDVI de los píxeles de la parcela, de 0 a 1; a trazos: la mediana; ◂: píxeles por debajo de 0</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Píxeles</translation>
    </message>
    <message>
        <source>Precipitation (mm)</source>
        <translation>Precipitación (mm)</translation>
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
        <translation>Composición de radar (VV, VH, cociente)</translation>
    </message>
    <message>
        <source>Red and near infrared, cumulative</source>
        <translation>Rojo e infrarrojo cercano, acumulados</translation>
    </message>
    <message>
        <source>Reflectance × 10⁴</source>
        <translation>Reflectancia × 10⁴</translation>
    </message>
    <message>
        <source>Scene classification</source>
        <translation>Clasificación de la escena</translation>
    </message>
    <message>
        <source>Sentinel-1 backscatter</source>
        <translation>Retrodispersión Sentinel-1</translation>
    </message>
    <message>
        <source>Sentinel-1 coherence, 12 days</source>
        <translation>Coherencia Sentinel-1, 12 días</translation>
    </message>
    <message>
        <source>Sentinel-1 coherence, 6 days</source>
        <translation>Coherencia Sentinel-1, 6 días</translation>
    </message>
    <message>
        <source>Sentinel-2</source>
        <translation>Sentinel-2</translation>
    </message>
    <message>
        <source>Show or hide this curve</source>
        <translation>Mostrar u ocultar esta curva</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Desviación estándar</translation>
    </message>
    <message>
        <source>Temperature (°C)</source>
        <translation>Temperatura (°C)</translation>
    </message>
    <message>
        <source>The parcel's pixels: red to the right, near infrared upwards; red: this date, blue: all before</source>
        <translation>Los píxeles de la parcela: el rojo hacia la derecha, el infrarrojo cercano hacia arriba; en rojo: esta fecha, en azul: todas las anteriores</translation>
    </message>
    <message>
        <source>True colour (4-3-2)</source>
        <translation>Color natural (4-3-2)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Meteorología</translation>
    </message>
    <message numerus="yes">
        <source>Without value: %n observation(s), see the table</source>
        <translation>
            <numerusform>Sin valor: %n observación, véase la tabla</numerusform>
            <numerusform>Sin valor: %n observaciones, véase la tabla</numerusform>
        </translation>
    </message>
    <message>
        <source>a band is missing</source>
        <translation>falta una banda</translation>
    </message>
    <message>
        <source>bare soil</source>
        <translation>suelo desnudo</translation>
    </message>
    <message>
        <source>cloud shadow</source>
        <translation>sombra de nube</translation>
    </message>
    <message>
        <source>cloud unknown</source>
        <translation>nubes desconocidas</translation>
    </message>
    <message>
        <source>cloud {}</source>
        <translation>nubes {}</translation>
    </message>
    <message>
        <source>cloud, high probability</source>
        <translation>nube, probabilidad alta</translation>
    </message>
    <message>
        <source>cloud, medium probability</source>
        <translation>nube, probabilidad media</translation>
    </message>
    <message>
        <source>dark area</source>
        <translation>zona oscura</translation>
    </message>
    <message>
        <source>max.</source>
        <translation>máx.</translation>
    </message>
    <message>
        <source>median</source>
        <translation>mediana</translation>
    </message>
    <message>
        <source>min.</source>
        <translation>mín.</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>no valid pixel</source>
        <translation>ningún píxel válido</translation>
    </message>
    <message>
        <source>not defined</source>
        <translation>no definido</translation>
    </message>
    <message>
        <source>not used: {}</source>
        <translation>no utilizadas: {}</translation>
    </message>
    <message>
        <source>saturated or defective</source>
        <translation>saturado o defectuoso</translation>
    </message>
    <message>
        <source>scenes cannot be told apart</source>
        <translation>escenas que no se pueden distinguir</translation>
    </message>
    <message>
        <source>snow or ice</source>
        <translation>nieve o hielo</translation>
    </message>
    <message>
        <source>std. dev.</source>
        <translation>desv. est.</translation>
    </message>
    <message>
        <source>thin cirrus</source>
        <translation>cirro tenue</translation>
    </message>
    <message>
        <source>unclassified</source>
        <translation>sin clasificar</translation>
    </message>
    <message>
        <source>vegetation</source>
        <translation>vegetación</translation>
    </message>
    <message>
        <source>water</source>
        <translation>agua</translation>
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
        <translation>{} (almacenado)</translation>
    </message>
    <message>
        <source>{} cannot be derived</source>
        <translation>{} no se puede derivar</translation>
    </message>
    <message>
        <source>{} from the middle of the peers</source>
        <translation>{} del centro de las comparables</translation>
    </message>
    <message>
        <source>{} pixels</source>
        <translation>{} píxeles</translation>
    </message>
    <message>
        <source>{} – peers</source>
        <translation>{} – comparables</translation>
    </message>
    <message>
        <source>{}: distance from the peers</source>
        <translation>{}: distancia a las comparables</translation>
    </message>
    <message>
        <source>“{}” exists already. Replace it?</source>
        <translation>«{}» ya existe. ¿Reemplazarlo?</translation>
    </message>
</context>
<context>
    <name>CbmPlugin</name>
    <message>
        <source>&amp;CbM – Checks by Monitoring</source>
        <translation>&amp;CbM – Controles por monitorización</translation>
    </message>
    <message>
        <source>CbM</source>
        <translation>CbM</translation>
    </message>
    <message>
        <source>Connections and Settings…</source>
        <translation>Conexiones y configuración…</translation>
    </message>
    <message>
        <source>First Steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
</context>
<context>
    <name>CbmProcessing</name>
    <message numerus="yes">
        <source>%n attribute name(s) are longer than a shapefile allows; {file} lists what they are called. A GeoPackage keeps them.</source>
        <translation>
            <numerusform>%n nombre de atributo es más largo de lo que permite un shapefile; {file} indica el utilizado. Un GeoPackage lo conserva.</numerusform>
            <numerusform>%n nombres de atributos son más largos de lo que permite un shapefile; {file} indica los utilizados. Un GeoPackage los conserva.</numerusform>
        </translation>
    </message>
    <message>
        <source>0 is no-data</source>
        <translation>0 es sin datos</translation>
    </message>
    <message>
        <source>4 neighbours (edges)</source>
        <translation>4 vecinos (lados)</translation>
    </message>
    <message>
        <source>8 neighbours (edges and corners)</source>
        <translation>8 vecinos (lados y esquinas)</translation>
    </message>
    <message>
        <source>A connection saved in the options of CbM: a server or a database.</source>
        <translation>Una conexión guardada en las opciones de CbM: un servidor o una base de datos.</translation>
    </message>
    <message>
        <source>All bands if none is chosen.</source>
        <translation>Todas las bandas si no se elige ninguna.</translation>
    </message>
    <message>
        <source>All pixels that a polygon touches</source>
        <translation>Todos los píxeles que toca un polígono</translation>
    </message>
    <message>
        <source>Area and year, such as nl_2017; with a parcel type nl_2017_g.</source>
        <translation>Zona y año, como nl_2017; con un tipo de parcela nl_2017_g.</translation>
    </message>
    <message>
        <source>Areas are larger than [m2]</source>
        <translation>Superficies mayores que [m2]</translation>
    </message>
    <message>
        <source>At most hidden (per cent of the parcel)</source>
        <translation>Tapado como máximo (tanto por ciento de la parcela)</translation>
    </message>
    <message>
        <source>Band of near infrared</source>
        <translation>Banda del infrarrojo cercano</translation>
    </message>
    <message>
        <source>Band of red</source>
        <translation>Banda del rojo</translation>
    </message>
    <message>
        <source>Band {number} states a scale and offset; the numbers are of what is stored.</source>
        <translation>La banda {number} indica escala y desplazamiento; los números son los almacenados.</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bandas</translation>
    </message>
    <message>
        <source>Bands and indices</source>
        <translation>Bandas e índices</translation>
    </message>
    <message>
        <source>Between commas or one a line; they are added to those of the layer.</source>
        <translation>Separados por comas o uno por línea; se añaden a los de la capa.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Chips of parcels</source>
        <translation>Recortes de parcelas</translation>
    </message>
    <message>
        <source>Class names (YAML or QGIS style)</source>
        <translation>Nombres de las clases (YAML o estilo de QGIS)</translation>
    </message>
    <message>
        <source>Class raster</source>
        <translation>Ráster de clases</translation>
    </message>
    <message>
        <source>Class {value}: {pixels} pixels, mean {mean}.</source>
        <translation>Clase {value}: {pixels} píxeles, media {mean}.</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>Cloudy above (per cent)</source>
        <translation>Nubosas por encima de (tanto por ciento)</translation>
    </message>
    <message>
        <source>Clusters are larger than [pixels]</source>
        <translation>Agrupaciones mayores que [píxeles]</translation>
    </message>
    <message>
        <source>Connected by</source>
        <translation>Conectividad</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Count as published</source>
        <translation>Contar como en la publicación</translation>
    </message>
    <message>
        <source>Counts the pixels of each class in every parcel (pixels whose centre lies inside) and flags parcels in which some class has a share within the limits: at 30 to 70 %, a parcel of 60 and 40 % is flagged, one of 75 and 25 % is not.

The result has the fields foi_h (1 flagged, 0 not, empty not judged), the pixels and the percentage (P_...) of each class, total, nodata, unlisted (pixels of values without a name) and reason (why a parcel was not judged).</source>
        <translation>Cuenta los píxeles de cada clase en cada parcela (píxeles cuyo centro está dentro) y marca las parcelas en las que la proporción de alguna clase está entre los límites: con 30 a 70 %, se marca una parcela de 60 y 40 %, pero no una de 75 y 25 %.

El resultado tiene los campos foi_h (1 marcada, 0 no, vacío no evaluada), los píxeles y el porcentaje (P_...) de cada clase, total, nodata, unlisted (píxeles de valores sin nombre) y reason (por qué no se evaluó una parcela).</translation>
    </message>
    <message>
        <source>Cuts the areas of each class out of the parcels, pixels at the edge by the share that lies inside, and flags parcels with connected areas of at least two different classes larger than the threshold.

The results are the parcels with foi_c (1 flagged, 0 not, empty not judged) and reason, and the areas of flagged parcels as polygons with id, temp_id, pixelvalue (class) and area in square metres.</source>
        <translation>Recorta las superficies de cada clase dentro de las parcelas, los píxeles del borde según la parte que queda dentro, y marca las parcelas con superficies conexas de al menos dos clases distintas mayores que el umbral.

Los resultados son las parcelas con foi_c (1 marcada, 0 no, vacío no evaluada) y reason, y las superficies de las parcelas marcadas como polígonos con id, temp_id, pixelvalue (clase) y area en metros cuadrados.</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Conjunto de datos</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>Declarado</translation>
    </message>
    <message>
        <source>Either</source>
        <translation>Cualquiera de los dos</translation>
    </message>
    <message>
        <source>FOI assessment</source>
        <translation>Evaluación FOI</translation>
    </message>
    <message>
        <source>FOI cardinality (area)</source>
        <translation>Cardinalidad FOI (superficie)</translation>
    </message>
    <message>
        <source>FOI cardinality (clusters)</source>
        <translation>Cardinalidad FOI (agrupaciones)</translation>
    </message>
    <message>
        <source>FOI clusters</source>
        <translation>Agrupaciones FOI</translation>
    </message>
    <message>
        <source>FOI heterogeneity</source>
        <translation>Heterogeneidad FOI</translation>
    </message>
    <message>
        <source>FOI signal statistics</source>
        <translation>Estadísticas de señal FOI</translation>
    </message>
    <message>
        <source>Fetch again what is there</source>
        <translation>Volver a obtener lo que ya está</translation>
    </message>
    <message>
        <source>Field with the band</source>
        <translation>Campo de la banda</translation>
    </message>
    <message>
        <source>Field with the date</source>
        <translation>Campo de la fecha</translation>
    </message>
    <message>
        <source>Field with the parcel id</source>
        <translation>Campo del identificador de parcela</translation>
    </message>
    <message>
        <source>Field with the parcel id (first one if empty)</source>
        <translation>Campo del identificador de parcela (el primero si está vacío)</translation>
    </message>
    <message>
        <source>Field with the parcel id in the results</source>
        <translation>Campo del identificador de parcela en los resultados</translation>
    </message>
    <message>
        <source>Field with the scene name</source>
        <translation>Campo del nombre de la escena</translation>
    </message>
    <message>
        <source>Finds clusters, connected pixels of one class inside a parcel, and flags parcels in which clusters of at least two different classes have more pixels than the threshold: the parcel seems to hold more than one field. What is connected only outside the parcel is two clusters.

The result has the fields foi_c (1 flagged, 0 not, empty not judged), clusters, as in (3, 200), (5, 21) for class and pixels, n_clusters, the largest cluster of each class (max_...) and reason.

The published count flags two clusters of the same class as well, and never counts class 0.</source>
        <translation>Busca agrupaciones, píxeles conexos de una clase dentro de una parcela, y marca las parcelas en las que agrupaciones de al menos dos clases distintas tienen más píxeles que el umbral: la parcela parece contener más de un campo. Lo que solo está unido fuera de la parcela son dos agrupaciones.

El resultado tiene los campos foi_c (1 marcada, 0 no, vacío no evaluada), clusters, como en (3, 200), (5, 21) para clase y píxeles, n_clusters, la agrupación mayor de cada clase (max_...) y reason.

El recuento publicado marca también dos agrupaciones de la misma clase y nunca cuenta la clase 0.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Give a layer with parcels, or parcel ids.</source>
        <translation>Indique una capa con parcelas o identificadores de parcelas.</translation>
    </message>
    <message>
        <source>Grouping pixels</source>
        <translation>Agrupando píxeles</translation>
    </message>
    <message>
        <source>Groups the pixels of images of several dates by their course (k-means), and writes the groups as a class raster: with it a parcel can be checked where there is no crop map. The same images always give the same classes, numbered by rising mean; 0 is no-data.

The images have one grid: NDVI of one band each, or images with a red and a near-infrared band, whose numbers are then given. With parcels only their pixels are grouped.</source>
        <translation>Agrupa los píxeles de imágenes de varias fechas según su evolución (k-medias) y escribe los grupos como ráster de clases: con él se puede comprobar una parcela donde no hay mapa de cultivos. Las mismas imágenes dan siempre las mismas clases, numeradas por media creciente; 0 es sin datos.

Las imágenes tienen una misma cuadrícula: NDVI de una banda cada una, o imágenes con una banda roja y una de infrarrojo cercano, cuyos números se indican entonces. Con parcelas solo se agrupan sus píxeles.</translation>
    </message>
    <message>
        <source>Histogram method</source>
        <translation>Método del histograma</translation>
    </message>
    <message>
        <source>Homogeneity (FOI)</source>
        <translation>Homogeneidad (FOI)</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Images of several dates</source>
        <translation>Imágenes de varias fechas</translation>
    </message>
    <message>
        <source>Images on a page</source>
        <translation>Imágenes por página</translation>
    </message>
    <message>
        <source>Images written</source>
        <translation>Imágenes escritas</translation>
    </message>
    <message>
        <source>Images: {product}</source>
        <translation>Imágenes: {product}</translation>
    </message>
    <message>
        <source>Inner buffer (metres)</source>
        <translation>Búfer interior (metros)</translation>
    </message>
    <message>
        <source>Inner buffer [m]</source>
        <translation>Búfer interior [m]</translation>
    </message>
    <message>
        <source>Judges parcels by the statistics of their pixels over time: a table with one row per parcel, date and band, with count, mean, std, p25, p50 and p75, as the time-series panel exports it.

Histogram method: the mean lies outside the middle half of the pixels, or the quartiles lie as of two kinds of pixels rather than of one. Signal-to-noise: mean / std is below the limit. A parcel is flagged when the sign lasts for the given number of observations in a row; observations of few pixels do not count.

With a field for the scene, several scenes of one satellite pass count once.</source>
        <translation>Evalúa las parcelas por las estadísticas de sus píxeles a lo largo del tiempo: una tabla con una fila por parcela, fecha y banda, con count, mean, std, p25, p50 y p75, tal como la exporta el panel de series temporales.

Método del histograma: la media está fuera de la mitad central de los píxeles, o los cuartiles están como en dos tipos de píxeles y no en uno. Relación señal/ruido: mean / std está por debajo del límite. Una parcela se marca cuando el indicio dura el número dado de observaciones seguidas; las observaciones de pocos píxeles no cuentan.

Con un campo para la escena, varias escenas de un mismo paso del satélite cuentan una vez.</translation>
    </message>
    <message>
        <source>Judging parcels</source>
        <translation>Evaluando parcelas</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>List of the images</source>
        <translation>Lista de las imágenes</translation>
    </message>
    <message>
        <source>Lists for each parcel its peers: parcels of the same crop within a distance and larger than 0.3 ha, the nearest first.

Columns: parcel, dataset, crop (of both), peer (the id of the other parcel), rank (1 is the nearest), distance (metres, from outline to outline). A parcel without peers has no row and is named in the log.

With the field peer as the parcel id, Series of parcels gives the series of the peers.</source>
        <translation>Lista para cada parcela sus comparables: parcelas del mismo cultivo dentro de una distancia y mayores de 0,3 ha, las más cercanas primero.

Columnas: parcel, dataset, crop (de ambas), peer (el identificador de la otra parcela), rank (1 es la más cercana), distance (metros, de contorno a contorno). Una parcela sin comparables no tiene fila y se nombra en el registro.

Con el campo peer como identificador de parcela, Series de parcelas da las series de las comparables.</translation>
    </message>
    <message>
        <source>Lower limit of a share [%]</source>
        <translation>Límite inferior de una proporción [%]</translation>
    </message>
    <message>
        <source>Most peers of a parcel</source>
        <translation>Máximo de comparables por parcela</translation>
    </message>
    <message>
        <source>No observation of this parcel is stored.</source>
        <translation>No hay ninguna observación almacenada de esta parcela.</translation>
    </message>
    <message>
        <source>None of the parcels is in the dataset.</source>
        <translation>Ninguna de las parcelas está en el conjunto de datos.</translation>
    </message>
    <message>
        <source>Not in the dataset ({n}): {ids}</source>
        <translation>No están en el conjunto de datos ({n}): {ids}</translation>
    </message>
    <message>
        <source>Nothing decided yet.</source>
        <translation>Aún no hay nada decidido.</translation>
    </message>
    <message>
        <source>Observations in a row</source>
        <translation>Observaciones seguidas</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Own bands instead, as stored</source>
        <translation>Bandas propias en su lugar, tal como están almacenadas</translation>
    </message>
    <message>
        <source>Pages: {n}.</source>
        <translation>Páginas: {n}.</translation>
    </message>
    <message>
        <source>Parcel ids</source>
        <translation>Identificadores de parcelas</translation>
    </message>
    <message>
        <source>Parcel {pid}</source>
        <translation>Parcela {pid}</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Parcelas</translation>
    </message>
    <message>
        <source>Parcels (optional)</source>
        <translation>Parcelas (opcional)</translation>
    </message>
    <message>
        <source>Parcels not judged: {number} ({reason}).</source>
        <translation>Parcelas no evaluadas: {number} ({reason}).</translation>
    </message>
    <message>
        <source>Parcels of {dataset}</source>
        <translation>Parcelas de {dataset}</translation>
    </message>
    <message>
        <source>Peers of parcels</source>
        <translation>Comparables de parcelas</translation>
    </message>
    <message>
        <source>Percentiles</source>
        <translation>Percentiles</translation>
    </message>
    <message>
        <source>Polygons</source>
        <translation>Polígonos</translation>
    </message>
    <message>
        <source>Polygons without: {number} ({reason}).</source>
        <translation>Polígonos sin valores: {number} ({reason}).</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Raster</source>
        <translation>Ráster</translation>
    </message>
    <message>
        <source>Raster values without a name: {values}.</source>
        <translation>Valores del ráster sin nombre: {values}.</translation>
    </message>
    <message>
        <source>Reading band {number}</source>
        <translation>Leyendo la banda {number}</translation>
    </message>
    <message>
        <source>Reading parcels</source>
        <translation>Leyendo parcelas</translation>
    </message>
    <message>
        <source>Reading polygons</source>
        <translation>Leyendo polígonos</translation>
    </message>
    <message>
        <source>Reading the class raster</source>
        <translation>Leyendo el ráster de clases</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Report of parcels</source>
        <translation>Informe de parcelas</translation>
    </message>
    <message>
        <source>Results of a FOI check</source>
        <translation>Resultados de un control FOI</translation>
    </message>
    <message>
        <source>Saves the images of parcels as GeoTIFFs, one per parcel and overpass: parcel/scene.product.tif in the folder. The parcels are those of a layer or table with their ids, or a list of ids.

A product is written as values (float, no-data -9999): reflectance 0 to 1, the index, scene classes, dB or coherence. With bands of your own, such as B02 B08 B11 of the product s2, the pixels are written as stored, with scale and offset.

Images that are in the folder already are kept, so that a run can be taken up again. manifest.csv lists every image: file, parcel, dataset, date (UTC), product, bands, scene, direction, cloud (hidden share of the parcel), status (written, kept, failed) and reason.</source>
        <translation>Guarda las imágenes de las parcelas como GeoTIFF, una por parcela y pase: parcela/escena.producto.tif en la carpeta. Las parcelas son las de una capa o tabla con sus identificadores, o una lista de identificadores.

Un producto se escribe en valores (float, sin datos -9999): reflectancia de 0 a 1, el índice, clases de escena, dB o coherencia. Con bandas propias, como B02 B08 B11 del producto s2, los píxeles se escriben tal como están almacenados, con escala y desplazamiento.

Las imágenes que ya están en la carpeta se conservan, de modo que se puede retomar una ejecución. manifest.csv lista cada imagen: file, parcel, dataset, date (UTC), product, bands, scene, direction, cloud (proporción tapada de la parcela), status (written, kept, failed) y reason.</translation>
    </message>
    <message>
        <source>Say which field has the parcel ids; the fields are: {fields}.</source>
        <translation>Diga qué campo tiene los identificadores de parcela; los campos son: {fields}.</translation>
    </message>
    <message>
        <source>Scene classes that hide the ground</source>
        <translation>Clases de escena que tapan el suelo</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Series of parcels</source>
        <translation>Series de parcelas</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Criterio</translation>
    </message>
    <message>
        <source>Signal-to-noise below</source>
        <translation>Relación señal/ruido inferior a</translation>
    </message>
    <message>
        <source>Signal-to-noise ratio</source>
        <translation>Relación señal/ruido</translation>
    </message>
    <message>
        <source>Smallest number of pixels</source>
        <translation>Número mínimo de píxeles</translation>
    </message>
    <message>
        <source>Statistics of polygons</source>
        <translation>Estadísticas de polígonos</translation>
    </message>
    <message>
        <source>Such as B02 B08 B11; s1 bands VVb VHb.</source>
        <translation>Como B02 B08 B11; bandas S1 VVb VHb.</translation>
    </message>
    <message>
        <source>Sums up the pixels of a raster in each polygon of a layer, by the same rules and to the same numbers as the extraction of parcel signatures. Polygons are brought into the CRS of the raster, which is read only where polygons are, so that it may be of any size; polygons may overlap.

A pixel counts when its centre lies in the polygon, or, if wanted, when the polygon touches it; no-data, infinite and not-a-number values do not count. Values are taken as stored.

Adds to the attributes of the layer, for each band: count (valid pixels), mean, std (of the population), min, max and percentiles (linear between pixels) such as p25; with several bands as b2_mean. And reason, why a polygon has no valid pixel in any band: no_geometry, not_polygon, buffer_empty, outside, no_pixel_centre or all_nodata.</source>
        <translation>Resume los píxeles de un ráster en cada polígono de una capa, con las mismas reglas y los mismos números que la extracción de las firmas de parcelas. Los polígonos se llevan al SRC del ráster, que solo se lee donde hay polígonos, de modo que puede tener cualquier tamaño; los polígonos pueden solaparse.

Un píxel cuenta cuando su centro está en el polígono o, si se quiere, cuando el polígono lo toca; los píxeles sin datos, infinitos o no numéricos no cuentan. Los valores se toman tal como están almacenados.

Añade a los atributos de la capa, para cada banda: count (píxeles válidos), mean, std (de la población), min, max y percentiles (lineales entre píxeles) como p25; con varias bandas como b2_mean. Y reason, por qué un polígono no tiene píxeles válidos en ninguna banda: no_geometry, not_polygon, buffer_empty, outside, no_pixel_centre o all_nodata.</translation>
    </message>
    <message>
        <source>Table of signatures</source>
        <translation>Tabla de firmas</translation>
    </message>
    <message>
        <source>The dataset has no images of this product; there are: {names}.</source>
        <translation>El conjunto de datos no tiene imágenes de este producto; hay: {names}.</translation>
    </message>
    <message>
        <source>The first day is after the last day: exchange them.</source>
        <translation>El primer día es posterior al último: intercámbielos.</translation>
    </message>
    <message>
        <source>The image that came cannot be read.</source>
        <translation>La imagen recibida no se puede leer.</translation>
    </message>
    <message>
        <source>The results do not hold this parcel.</source>
        <translation>Los resultados no contienen esta parcela.</translation>
    </message>
    <message>
        <source>The results need a field with the parcel id, and foi_h or foi_c: {fields}.</source>
        <translation>Los resultados necesitan un campo con el identificador de parcela, y foi_h o foi_c: {fields}.</translation>
    </message>
    <message>
        <source>Thematic raster from chips</source>
        <translation>Ráster temático a partir de recortes</translation>
    </message>
    <message>
        <source>There are no scenes of this kind here.</source>
        <translation>Aquí no hay escenas de este tipo.</translation>
    </message>
    <message>
        <source>There is no connection “{name}” on this computer; there are: {names}.</source>
        <translation>No hay ninguna conexión «{name}» en este equipo; hay: {names}.</translation>
    </message>
    <message>
        <source>There is no dataset “{name}” in this connection; there are: {names}.</source>
        <translation>No hay ningún conjunto de datos «{name}» en esta conexión; hay: {names}.</translation>
    </message>
    <message>
        <source>There is no saved connection: add one in the options of CbM first.</source>
        <translation>No hay ninguna conexión guardada: añada primero una en las opciones de CbM.</translation>
    </message>
    <message>
        <source>This login may not read any dataset of this connection.</source>
        <translation>Este acceso no puede leer ningún conjunto de datos de esta conexión.</translation>
    </message>
    <message>
        <source>Time series</source>
        <translation>Series temporales</translation>
    </message>
    <message>
        <source>Upper limit of a share [%]</source>
        <translation>Límite superior de una proporción [%]</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>With cloudy observations</source>
        <translation>Con observaciones nubosas</translation>
    </message>
    <message>
        <source>Within (metres)</source>
        <translation>Dentro de (metros)</translation>
    </message>
    <message>
        <source>Without a file: those of the layer's style or attribute table.</source>
        <translation>Sin archivo: los del estilo o de la tabla de atributos de la capa.</translation>
    </message>
    <message>
        <source>Without peers within that distance ({n}): {ids}</source>
        <translation>Sin comparables dentro de esa distancia ({n}): {ids}</translation>
    </message>
    <message>
        <source>Without such an observation ({n}): {ids}</source>
        <translation>Sin tal observación ({n}): {ids}</translation>
    </message>
    <message>
        <source>Writes a report with a page for each parcel: what is declared, the series of the bands and indices named, the clearest images of each part of the season, the history of decisions and, if a layer of results is given, what the FOI check has found.

The file is HTML with the pictures inside, or PDF where its name ends in .pdf. What the source does not have, such as images in a database without access to their store, is said on the page.</source>
        <translation>Escribe un informe con una página por parcela: lo declarado, las series de las bandas e índices indicados, las imágenes más claras de cada parte de la temporada, el historial de decisiones y, si se da una capa de resultados, lo que encontró el control FOI.

El archivo es HTML con las imágenes dentro, o PDF si su nombre termina en .pdf. Lo que la fuente no tiene, como imágenes de una base de datos sin acceso a su almacén, se dice en la página.</translation>
    </message>
    <message>
        <source>Writes the stored time series of parcels into a table, one row per parcel, band or index and observation. The parcels are those of a layer or table with their ids, or a list of ids; the geometry of the layer does not matter.

Bands and indices: names such as NDVI, EVI2, B08 or VVb between commas, your own formulas by their names; s2/B08 takes a band of one product only.

Columns: parcel, dataset, product (band or index), card (what it was made from), source (bands), unit, date (UTC); count (valid pixels), mean, std, min, p25, p50, p75, max (empty where an index was computed from bands: only mean and std are known then); cloud (hidden share 0 to 1 of the parcel), cloudy (1 above the threshold), scene, others (scenes of the same overpass that do not count), reason (why there is no value). Reflectance is times 10000; backscatter is in dB, its std in linear power.

FOI signal statistics reads such a table as it is.</source>
        <translation>Escribe las series temporales almacenadas de parcelas en una tabla, una fila por parcela, banda o índice y observación. Las parcelas son las de una capa o tabla con sus identificadores, o una lista de identificadores; la geometría de la capa no importa.

Bandas e índices: nombres como NDVI, EVI2, B08 o VVb separados por comas, las fórmulas propias por su nombre; s2/B08 toma la banda de un solo producto.

Columnas: parcel, dataset, product (banda o índice), card (de qué procede), source (bandas), unit, date (UTC); count (píxeles válidos), mean, std, min, p25, p50, p75, max (vacíos cuando un índice se calculó a partir de bandas: entonces solo se conocen mean y std); cloud (proporción tapada de la parcela, de 0 a 1), cloudy (1 por encima del umbral), scene, others (escenas del mismo pase que no cuentan), reason (por qué no hay valor). La reflectancia va multiplicada por 10000; la retrodispersión está en dB, su std en potencia lineal.

Estadísticas de señal FOI lee una tabla así tal cual.</translation>
    </message>
    <message>
        <source>Writing results</source>
        <translation>Escribiendo resultados</translation>
    </message>
    <message>
        <source>all rows</source>
        <translation>todas las filas</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>{band}: {flagged} of {all} parcels flagged.</source>
        <translation>{band}: {flagged} de {all} parcelas marcadas.</translation>
    </message>
    <message>
        <source>{flagged} of {all} parcels flagged.</source>
        <translation>{flagged} de {all} parcelas marcadas.</translation>
    </message>
    <message>
        <source>{rows} rows of {parcels} parcels.</source>
        <translation>{rows} filas de {parcels} parcelas.</translation>
    </message>
    <message>
        <source>{some} of {all} polygons have valid pixels.</source>
        <translation>{some} de {all} polígonos tienen píxeles válidos.</translation>
    </message>
    <message>
        <source>{value} ({pixels} pixels)</source>
        <translation>{value} ({pixels} píxeles)</translation>
    </message>
    <message>
        <source>{written} images written, {kept} were there, {failed} failed.</source>
        <translation>{written} imágenes escritas, {kept} ya estaban, {failed} fallidas.</translation>
    </message>
</context>
<context>
    <name>CbmProvider</name>
    <message>
        <source>CbM – Checks by Monitoring</source>
        <translation>CbM – Controles por monitorización</translation>
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
        <translation>CbM: imágenes para el mapa</translation>
    </message>
    <message>
        <source>The images could not be written: {}</source>
        <translation>No se pudieron escribir las imágenes: {}</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>CbM: images of parcel {}</source>
        <translation>CbM: imágenes de la parcela {}</translation>
    </message>
    <message>
        <source>The image that came cannot be read.</source>
        <translation>La imagen recibida no se puede leer.</translation>
    </message>
    <message>
        <source>There are no scenes of this kind here.</source>
        <translation>Aquí no hay escenas de este tipo.</translation>
    </message>
</context>
<context>
    <name>ClassMap</name>
    <message>
        <source>Classes inside the parcel</source>
        <translation>Clases dentro de la parcela</translation>
    </message>
</context>
<context>
    <name>ClassNames</name>
    <message>
        <source>Class names (*.yml *.yaml *.qml)</source>
        <translation>Nombres de las clases (*.yml *.yaml *.qml)</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>&amp;Left:</source>
        <translation>&amp;Izquierda:</translation>
    </message>
    <message>
        <source>&amp;Right:</source>
        <translation>&amp;Derecha:</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>Lado a &amp;lado</translation>
    </message>
    <message>
        <source>Compare Two Dates</source>
        <translation>Comparar dos fechas</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>CbM: series of the peers of parcel {}</source>
        <translation>CbM: series de las parcelas comparables de {}</translation>
    </message>
</context>
<context>
    <name>ConnectionDialog</name>
    <message>
        <source>&amp;Cancel Test</source>
        <translation>&amp;Cancelar la prueba</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>Co&amp;nexión</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Fuente</translation>
    </message>
    <message>
        <source>&amp;Test Connection</source>
        <translation>&amp;Probar la conexión</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>A CbM server answers over the web; a database is asked directly, inside the agency</source>
        <translation>Un servidor CbM responde por la web; a una base de datos se le pregunta directamente, dentro del organismo</translation>
    </message>
    <message>
        <source>Access keys for images (optional)</source>
        <translation>Claves de acceso para las imágenes (opcional)</translation>
    </message>
    <message>
        <source>Access keys of the S3 store in which the scenes lie (method “Basic” or “AWS S3”). Without them, those of the environment and of the AWS profile file are used</source>
        <translation>Claves de acceso del almacén S3 en que están las escenas (método «Basic» o «AWS S3»). Sin ellas se usan las del entorno y las del archivo de perfiles de AWS</translation>
    </message>
    <message>
        <source>Add CbM Connection</source>
        <translation>Añadir conexión CbM</translation>
    </message>
    <message>
        <source>Address and login are those of a PostgreSQL connection of QGIS: make or edit one in the Browser panel under PostgreSQL, with an authentication configuration.</source>
        <translation>La dirección y el acceso son los de una conexión PostgreSQL de QGIS: cree o edite una en el panel Navegador, en PostgreSQL, con una configuración de autenticación.</translation>
    </message>
    <message>
        <source>Address of the server, without user name, password or /query</source>
        <translation>Dirección del servidor, sin usuario, contraseña ni /query</translation>
    </message>
    <message>
        <source>Any name, for example “Agency server”</source>
        <translation>Un nombre cualquiera, por ejemplo «Servidor del organismo»</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Areas and years found by the test</source>
        <translation>Zonas y años encontrados por la prueba</translation>
    </message>
    <message>
        <source>Asking the database…</source>
        <translation>Preguntando a la base de datos…</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Preguntando al servidor…</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Autenticación</translation>
    </message>
    <message>
        <source>Authentication configuration</source>
        <translation>Configuración de autenticación</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>CbM server</source>
        <translation>Servidor CbM</translation>
    </message>
    <message>
        <source>Choose a PostgreSQL connection.</source>
        <translation>Elija una conexión PostgreSQL.</translation>
    </message>
    <message>
        <source>Connected to {}.</source>
        <translation>Conectado a {}.</translation>
    </message>
    <message>
        <source>Connected to {}: no data for this user.</source>
        <translation>Conectado a {}: sin datos para este usuario.</translation>
    </message>
    <message>
        <source>Edit CbM Connection</source>
        <translation>Editar conexión CbM</translation>
    </message>
    <message>
        <source>Give the connection a name.</source>
        <translation>Dé un nombre a la conexión.</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>Tipo de fuente</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Parcelas</translation>
    </message>
    <message>
        <source>PostgreSQL connection saved in QGIS</source>
        <translation>Conexión PostgreSQL guardada en QGIS</translation>
    </message>
    <message>
        <source>PostgreSQL database</source>
        <translation>Base de datos PostgreSQL</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Projects refer to the connection by this name</source>
        <translation>Los proyectos se refieren a la conexión por este nombre</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Resultado de la prueba</translation>
    </message>
    <message>
        <source>There is already a connection with this name.</source>
        <translation>Ya hay una conexión con este nombre.</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>User name and password are kept in QGIS' encrypted store</source>
        <translation>El usuario y la contraseña se guardan en el almacén cifrado de QGIS</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>a CbM server</source>
        <translation>un servidor CbM</translation>
    </message>
</context>
<context>
    <name>Connections</name>
    <message>
        <source>Remove the connection “{}”?</source>
        <translation>¿Eliminar la conexión «{}»?</translation>
    </message>
</context>
<context>
    <name>DatasetChooser</name>
    <message>
        <source>Add Connection…</source>
        <translation>Añadir conexión…</translation>
    </message>
    <message>
        <source>Add, edit or refresh the connection</source>
        <translation>Añadir, editar o actualizar la conexión</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Connection menu</source>
        <translation>Menú de la conexión</translation>
    </message>
    <message>
        <source>Edit Connection…</source>
        <translation>Editar conexión…</translation>
    </message>
    <message>
        <source>No connection yet</source>
        <translation>Aún no hay conexión</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Zoom to the Area's Centre</source>
        <translation>Zum al centro de la zona</translation>
    </message>
</context>
<context>
    <name>DecisionBox</name>
    <message>
        <source>Anything worth knowing later</source>
        <translation>Cualquier cosa útil más adelante</translation>
    </message>
    <message>
        <source>Decide: {} (key {})</source>
        <translation>Decidir: {} (tecla {})</translation>
    </message>
    <message>
        <source>In a word or two, if need be</source>
        <translation>En una o dos palabras, si hace falta</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note on the decision</source>
        <translation>Nota sobre la decisión</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reason of the decision</source>
        <translation>Motivo de la decisión</translation>
    </message>
    <message>
        <source>Storing…</source>
        <translation>Guardando…</translation>
    </message>
</context>
<context>
    <name>DecisionHistory</name>
    <message>
        <source>Add a decision that lets the one before the latest count again, “Inconclusive” where there was none; nothing is removed</source>
        <translation>Añadir una decisión que restablece la penúltima, «No concluyente» si no había ninguna; no se borra nada</translation>
    </message>
    <message>
        <source>Decided when the parcel had another outline.</source>
        <translation>Decidido cuando la parcela tenía otro contorno.</translation>
    </message>
    <message>
        <source>Decisions on this parcel, the latest first</source>
        <translation>Decisiones sobre esta parcela, la última primero</translation>
    </message>
    <message>
        <source>Looking for decisions…</source>
        <translation>Buscando decisiones…</translation>
    </message>
    <message>
        <source>Nothing decided yet.</source>
        <translation>Aún no hay nada decidido.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Take Back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>CbM: decision on parcel {}</source>
        <translation>CbM: decisión sobre la parcela {}</translation>
    </message>
    <message>
        <source>CbM: decisions on parcel {}</source>
        <translation>CbM: decisiones sobre la parcela {}</translation>
    </message>
    <message>
        <source>Pick a parcel first.</source>
        <translation>Elija primero una parcela.</translation>
    </message>
    <message>
        <source>Taken back: {}</source>
        <translation>Retirado: {}</translation>
    </message>
    <message>
        <source>The last decision is being stored.</source>
        <translation>Se está guardando la última decisión.</translation>
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
        <translation>descendente</translation>
    </message>
    <message>
        <source>relative orbit {}</source>
        <translation>órbita relativa {}</translation>
    </message>
</context>
<context>
    <name>FilmStrip</name>
    <message>
        <source>Images of the parcel by date</source>
        <translation>Imágenes de la parcela por fecha</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>A click on the map brings a parcel's series, images and decisions.</source>
        <translation>Un clic en el mapa trae las series, imágenes y decisiones de una parcela.</translation>
    </message>
    <message>
        <source>Add Connection…</source>
        <translation>Añadir conexión…</translation>
    </message>
    <message>
        <source>An area and a year, of those that you may see.</source>
        <translation>Una zona y un año, de los que usted puede ver.</translation>
    </message>
    <message>
        <source>Choose Area…</source>
        <translation>Elegir zona…</translation>
    </message>
    <message>
        <source>Choose an area and a year above.</source>
        <translation>Elija arriba una zona y un año.</translation>
    </message>
    <message>
        <source>Choose the dataset</source>
        <translation>Elegir el conjunto de datos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Connected to {}.</source>
        <translation>Conectado a {}.</translation>
    </message>
    <message>
        <source>Connecting to {}…</source>
        <translation>Conectando a {}…</translation>
    </message>
    <message>
        <source>From a declared parcel to a decision, in three steps to begin with.</source>
        <translation>De una parcela declarada a una decisión, en tres pasos para empezar.</translation>
    </message>
    <message>
        <source>Give the address of your agency's CbM server and your login, or take a PostgreSQL connection of QGIS. Your administrator knows both.</source>
        <translation>Indique la dirección del servidor CbM de su organismo y su acceso, o tome una conexión PostgreSQL de QGIS. Su administrador conoce ambos.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Not connected to {} yet.</source>
        <translation>Aún sin conexión a {}.</translation>
    </message>
    <message>
        <source>Parcel {} is picked: the panels show its series, images and decisions.</source>
        <translation>La parcela {} está elegida: los paneles muestran sus series, imágenes y decisiones.</translation>
    </message>
    <message>
        <source>Pick a parcel</source>
        <translation>Elegir una parcela</translation>
    </message>
    <message>
        <source>Show All Parcels</source>
        <translation>Mostrar todas las parcelas</translation>
    </message>
    <message>
        <source>Show the parcels, choose “Pick Parcel” and click on one; or type a parcel id above.</source>
        <translation>Muestre las parcelas, elija «Elegir parcela» y haga clic en una; o escriba arriba un identificador de parcela.</translation>
    </message>
    <message>
        <source>This server has no data for you yet. Ask its administrator.</source>
        <translation>Este servidor aún no tiene datos para usted. Pregunte a su administrador.</translation>
    </message>
    <message>
        <source>{} is chosen, with {} parcels; others are above.</source>
        <translation>{} está elegido, con {} parcelas; arriba hay otros.</translation>
    </message>
    <message>
        <source>{} is chosen; others are above.</source>
        <translation>{} está elegido; arriba hay otros.</translation>
    </message>
</context>
<context>
    <name>Foi</name>
    <message>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>Heterogeneous</source>
        <translation>Heterogénea</translation>
    </message>
    <message>
        <source>Heterogeneous, several objects</source>
        <translation>Heterogénea, varios objetos</translation>
    </message>
    <message>
        <source>Heterogeneous: {} (within {}).</source>
        <translation>Heterogénea: {} (dentro de {}).</translation>
    </message>
    <message>
        <source>Homogeneous</source>
        <translation>Homogénea</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>No evaluada</translation>
    </message>
    <message>
        <source>Several objects</source>
        <translation>Varios objetos</translation>
    </message>
    <message>
        <source>Several objects: {}.</source>
        <translation>Varios objetos: {}.</translation>
    </message>
    <message>
        <source>This parcel cannot be judged: {}.</source>
        <translation>Esta parcela no se puede evaluar: {}.</translation>
    </message>
    <message>
        <source>This parcel is homogeneous: {}.</source>
        <translation>Esta parcela es homogénea: {}.</translation>
    </message>
    <message>
        <source>all its pixels are no-data</source>
        <translation>todos sus píxeles son sin datos</translation>
    </message>
    <message>
        <source>it has no geometry</source>
        <translation>no tiene geometría</translation>
    </message>
    <message>
        <source>it has too few pixels</source>
        <translation>tiene muy pocos píxeles</translation>
    </message>
    <message>
        <source>it holds no pixel centre</source>
        <translation>no contiene el centro de ningún píxel</translation>
    </message>
    <message>
        <source>it is not a polygon</source>
        <translation>no es un polígono</translation>
    </message>
    <message>
        <source>it lies outside the class raster</source>
        <translation>está fuera del ráster de clases</translation>
    </message>
    <message>
        <source>none of its pixels is of a class with a name</source>
        <translation>ninguno de sus píxeles es de una clase con nombre</translation>
    </message>
    <message>
        <source>nothing is left of it inside the buffer</source>
        <translation>no queda nada de ella dentro del búfer</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>píxeles</translation>
    </message>
    <message>
        <source>{listed} and {more} more</source>
        <translation>{listed} y {more} más</translation>
    </message>
    <message>
        <source>{number} × {name} (up to {size} {unit})</source>
        <translation>{number} × {name} (hasta {size} {unit})</translation>
    </message>
</context>
<context>
    <name>FoiChecks</name>
    <message>
        <source>CbM: FOI check of {}</source>
        <translation>CbM: control FOI de {}</translation>
    </message>
    <message>
        <source>CbM: FOI preview</source>
        <translation>CbM: vista previa FOI</translation>
    </message>
    <message>
        <source>FOI {}</source>
        <translation>FOI {}</translation>
    </message>
    <message>
        <source>The results could not be saved: {}</source>
        <translation>No se pudieron guardar los resultados: {}</translation>
    </message>
</context>
<context>
    <name>FoiDock</name>
    <message numerus="yes">
        <source>%n pixel(s) have values without a name.</source>
        <translation>
            <numerusform>%n píxel tiene un valor sin nombre.</numerusform>
            <numerusform>%n píxeles tienen valores sin nombre.</numerusform>
        </translation>
    </message>
    <message>
        <source>All features ({})</source>
        <translation>Todos los objetos ({})</translation>
    </message>
    <message>
        <source>CbM FOI</source>
        <translation>CbM FOI</translation>
    </message>
    <message>
        <source>Choose a class raster first.</source>
        <translation>Elija primero un ráster de clases.</translation>
    </message>
    <message>
        <source>Choose a class raster: one band of whole numbers, such as a crop map.</source>
        <translation>Elija un ráster de clases: una banda de números enteros, como un mapa de cultivos.</translation>
    </message>
    <message>
        <source>Choose an area and a year first.</source>
        <translation>Elija primero una zona y un año.</translation>
    </message>
    <message>
        <source>GeoPackage (*.gpkg)</source>
        <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <source>Parcel {} · {} pixels</source>
        <translation>Parcela {} · {} píxeles</translation>
    </message>
    <message>
        <source>Pick a parcel on the map first, or choose a layer of parcels.</source>
        <translation>Elija primero una parcela en el mapa o una capa de parcelas.</translation>
    </message>
    <message>
        <source>Pick a parcel on the map, or select one in the layer chosen above.</source>
        <translation>Elija una parcela en el mapa o seleccione una en la capa elegida arriba.</translation>
    </message>
    <message>
        <source>Raster values without a name: {}.</source>
        <translation>Valores del ráster sin nombre: {}.</translation>
    </message>
    <message>
        <source>Save the results</source>
        <translation>Guardar los resultados</translation>
    </message>
    <message>
        <source>Saved {}</source>
        <translation>{} guardado</translation>
    </message>
    <message>
        <source>Selected features ({})</source>
        <translation>Objetos seleccionados ({})</translation>
    </message>
    <message>
        <source>The layer {} has no field “{}” with parcel ids; the work list stays as it was.</source>
        <translation>La capa {} no tiene un campo «{}» con identificadores de parcelas; la lista de trabajo queda como estaba.</translation>
    </message>
    <message>
        <source>The parcel below</source>
        <translation>La parcela de abajo</translation>
    </message>
</context>
<context>
    <name>FoiPanel</name>
    <message>
        <source>All ({})</source>
        <translation>Todas ({})</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Class raster</source>
        <translation>Ráster de clases</translation>
    </message>
    <message>
        <source>Flagged ({})</source>
        <translation>Marcadas ({})</translation>
    </message>
    <message>
        <source>Layer of parcels to check</source>
        <translation>Capa de las parcelas por comprobar</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>One band of whole numbers, such as a crop map</source>
        <translation>Una banda de números enteros, como un mapa de cultivos</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Parcelas</translation>
    </message>
    <message>
        <source>Picked parcel</source>
        <translation>Parcela elegida</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Avance del control</translation>
    </message>
    <message>
        <source>Results, one row per parcel</source>
        <translation>Resultados, una parcela por fila</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecutar</translation>
    </message>
    <message>
        <source>Save as GeoPackage…</source>
        <translation>Guardar como GeoPackage…</translation>
    </message>
    <message>
        <source>Save the results as GeoPackage</source>
        <translation>Guardar los resultados como GeoPackage</translation>
    </message>
    <message>
        <source>Show only parcels of this outcome</source>
        <translation>Mostrar solo las parcelas con este resultado</translation>
    </message>
    <message>
        <source>Take these parcels into the work list</source>
        <translation>Llevar estas parcelas a la lista de trabajo</translation>
    </message>
    <message>
        <source>Which parcels are checked</source>
        <translation>Qué parcelas se comprueban</translation>
    </message>
    <message>
        <source>{} of {} parcels flagged, {} homogeneous, {} not judged.</source>
        <translation>{} de {} parcelas marcadas, {} homogéneas, {} no evaluadas.</translation>
    </message>
</context>
<context>
    <name>FoiResultsModel</name>
    <message>
        <source>Clusters</source>
        <translation>Agrupaciones</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>Parcela</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Proporciones</translation>
    </message>
</context>
<context>
    <name>FoiSettings</name>
    <message>
        <source> pixels</source>
        <translation> píxeles</translation>
    </message>
    <message>
        <source>0 is no-data</source>
        <translation>0 es sin datos</translation>
    </message>
    <message>
        <source>Areas above</source>
        <translation>Superficies &gt;</translation>
    </message>
    <message>
        <source>Areas are larger than</source>
        <translation>Superficies mayores que</translation>
    </message>
    <message>
        <source>Choose a file with class names</source>
        <translation>Elegir un archivo con nombres de clases</translation>
    </message>
    <message>
        <source>Class names</source>
        <translation>Nombres de clase</translation>
    </message>
    <message>
        <source>Clusters above</source>
        <translation>Agrupaciones &gt;</translation>
    </message>
    <message>
        <source>Clusters have more pixels than</source>
        <translation>Agrupaciones con más píxeles que</translation>
    </message>
    <message>
        <source>Clusters of pixels</source>
        <translation>Grupos de píxeles</translation>
    </message>
    <message>
        <source>Connected areas</source>
        <translation>Superficies conexas</translation>
    </message>
    <message>
        <source>Connected by</source>
        <translation>Conectividad</translation>
    </message>
    <message>
        <source>Count as published</source>
        <translation>Contar como lo publicado</translation>
    </message>
    <message>
        <source>Fewest pixels</source>
        <translation>Píxeles mínimos</translation>
    </message>
    <message>
        <source>File with the class names</source>
        <translation>Archivo con los nombres de las clases</translation>
    </message>
    <message>
        <source>Heterogeneous at</source>
        <translation>Heterogénea con</translation>
    </message>
    <message>
        <source>Highest share that makes a parcel heterogeneous</source>
        <translation>Proporción más alta que hace heterogénea una parcela</translation>
    </message>
    <message>
        <source>Inner buffer</source>
        <translation>Búfer interior</translation>
    </message>
    <message>
        <source>Lowest share that makes a parcel heterogeneous</source>
        <translation>Proporción más baja que hace heterogénea una parcela</translation>
    </message>
    <message>
        <source>Parcels with fewer pixels of a class are not judged</source>
        <translation>Las parcelas con menos píxeles de una clase no se evalúan</translation>
    </message>
    <message>
        <source>Pixels of a cluster are connected by</source>
        <translation>Los píxeles de una agrupación se unen por</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Valores por defecto</translation>
    </message>
    <message>
        <source>Several objects by</source>
        <translation>Objetos según</translation>
    </message>
    <message>
        <source>Thresholds and Class Names</source>
        <translation>Umbrales y nombres de las clases</translation>
    </message>
    <message>
        <source>Two clusters of the same class flag a parcel as well, and class 0 never counts</source>
        <translation>Dos agrupaciones de la misma clase también marcan una parcela, y la clase 0 nunca cuenta</translation>
    </message>
    <message>
        <source>What several objects are found by</source>
        <translation>Cómo se detectan varios objetos</translation>
    </message>
    <message>
        <source>edges (4)</source>
        <translation>lados (4)</translation>
    </message>
    <message>
        <source>edges and corners (8)</source>
        <translation>lados y esquinas (8)</translation>
    </message>
    <message>
        <source>from the raster's style</source>
        <translation>del estilo del ráster</translation>
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
        <translation>El nombre «{}» ya existe; elija otro.</translation>
    </message>
    <message>
        <source>Name “{}”: a letter, then at most 23 letters, digits or _.</source>
        <translation>Nombre «{}»: una letra y después como máximo 23 letras, cifras o _.</translation>
    </message>
    <message>
        <source>the formula is too long.</source>
        <translation>la fórmula es demasiado larga.</translation>
    </message>
    <message>
        <source>the formula names no band, for example B08 or VV.</source>
        <translation>la fórmula no nombra ninguna banda, por ejemplo B08 o VV.</translation>
    </message>
    <message>
        <source>there is no function “{}”; there are {functions}.</source>
        <translation>no existe la función «{}»; existen {functions}.</translation>
    </message>
    <message>
        <source>write a formula, for example (B08 - B04) / (B08 + B04).</source>
        <translation>escriba una fórmula, por ejemplo (B08 - B04) / (B08 + B04).</translation>
    </message>
    <message>
        <source>{}: this parcel has no product with all of its bands; there are {}.</source>
        <translation>{}: esta parcela no tiene ningún producto con todas sus bandas; hay {}.</translation>
    </message>
    <message>
        <source>“{}” cannot be read as a formula.</source>
        <translation>«{}» no se puede leer como fórmula.</translation>
    </message>
    <message>
        <source>“{}” is not allowed; use numbers, bands, + - * / ** ( ).</source>
        <translation>«{}» no está permitido; use números, bandas, + - * / ** ( ).</translation>
    </message>
    <message>
        <source>“{}” takes another number of values.</source>
        <translation>«{}» toma otro número de valores.</translation>
    </message>
</context>
<context>
    <name>FormulasDialog</name>
    <message>
        <source>Add a formula</source>
        <translation>Añadir una fórmula</translation>
    </message>
    <message>
        <source>Bands as reflectance 0 to 1 (B02, B03, …, B8A, B11) or radar power (VV, VH). Operators + - * / ** ( ), functions {}.</source>
        <translation>Bandas como reflectancia de 0 a 1 (B02, B03, …, B8A, B11) o potencia de radar (VV, VH). Operadores + - * / ** ( ), funciones {}.</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Fórmula</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Own Formulas</source>
        <translation>Fórmulas propias</translation>
    </message>
    <message>
        <source>Own formulas</source>
        <translation>Fórmulas propias</translation>
    </message>
    <message>
        <source>Remove the selected formula</source>
        <translation>Eliminar la fórmula elegida</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>+, −, Home</source>
        <translation>+, −, Inicio</translation>
    </message>
    <message>
        <source>&lt;b&gt;Add Connection…&lt;/b&gt; in the message, with the same name.</source>
        <translation>&lt;b&gt;Añadir conexión…&lt;/b&gt; en el mensaje, con el mismo nombre.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Bring Back the Previous List&lt;/b&gt; undoes that a list was replaced or cleared.</source>
        <translation>&lt;b&gt;Recuperar la lista anterior&lt;/b&gt; deshace que una lista se haya sustituido o vaciado.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Calendar&lt;/b&gt; (&lt;kbd&gt;D&lt;/kbd&gt;) shows the season at a glance: a row for every month, eight half weeks across, each date in its place, the parcel's series below. The calendar is saved as PNG or PDF.</source>
        <translation>El &lt;b&gt;calendario&lt;/b&gt; (&lt;kbd&gt;D&lt;/kbd&gt;) muestra la temporada de un vistazo: una fila por mes, ocho medias semanas a lo ancho, cada fecha en su lugar, la serie de la parcela debajo. El calendario se guarda como PNG o PDF.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Choose the dataset&lt;/b&gt;, an area and a year. The newest one is taken unless you choose another.</source>
        <translation>&lt;b&gt;Elegir el conjunto de datos&lt;/b&gt;, una zona y un año. Se toma el más reciente si no elige otro.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Compare&lt;/b&gt; (&lt;kbd&gt;V&lt;/kbd&gt;) shows two dates with a divider to drag. &lt;b&gt;Side by side&lt;/b&gt; puts them next to each other.</source>
        <translation>&lt;b&gt;Comparar&lt;/b&gt; (&lt;kbd&gt;V&lt;/kbd&gt;) muestra dos fechas con un divisor que se arrastra. &lt;b&gt;Lado a lado&lt;/b&gt; las pone una junto a otra.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Compliant&lt;/b&gt;, &lt;b&gt;Not compliant&lt;/b&gt; or &lt;b&gt;Inconclusive&lt;/b&gt;, with a reason and a note if need be. Every decision is kept with who and when; the latest counts. Taking one back adds a new decision: what counted before it, or &lt;b&gt;Inconclusive&lt;/b&gt; where nothing did. Decisions taken before the parcel's outline changed are marked.</source>
        <translation>&lt;b&gt;Conforme&lt;/b&gt;, &lt;b&gt;No conforme&lt;/b&gt; o &lt;b&gt;No concluyente&lt;/b&gt;, con un motivo y una nota si hace falta. Cada decisión se guarda con su autor y su fecha; cuenta la última. Retirar una añade una nueva decisión: la que contaba antes, o &lt;b&gt;No concluyente&lt;/b&gt; si no había ninguna. Las decisiones anteriores a un cambio del contorno de la parcela están señaladas.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Connect.&lt;/b&gt; &lt;b&gt;Add Connection…&lt;/b&gt; asks for a name, the server's address and a login. Your administrator knows them.</source>
        <translation>&lt;b&gt;Conectar.&lt;/b&gt; &lt;b&gt;Añadir conexión…&lt;/b&gt; pide un nombre, la dirección del servidor y un acceso. Su administrador los conoce.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Curves&lt;/b&gt;: a smooth curve drawn beside the observations, never instead of them; own formulas such as &lt;code&gt;(B08 - B05) / (B08 + B05)&lt;/code&gt;.</source>
        <translation>&lt;b&gt;Curvas&lt;/b&gt;: una curva suavizada junto a las observaciones, nunca en su lugar; fórmulas propias como &lt;code&gt;(B08 - B05) / (B08 + B05)&lt;/code&gt;.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Edit Connection…&lt;/b&gt; in the message takes the new ones.</source>
        <translation>&lt;b&gt;Editar conexión…&lt;/b&gt; en el mensaje toma los nuevos.</translation>
    </message>
    <message>
        <source>&lt;b&gt;FOI&lt;/b&gt;: whether the parcel is one homogeneous field.</source>
        <translation>&lt;b&gt;FOI&lt;/b&gt;: si la parcela es un solo campo homogéneo.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Images&lt;/b&gt;: the parcel on every date, as a filmstrip or as a calendar.</source>
        <translation>&lt;b&gt;Imágenes&lt;/b&gt;: la parcela en cada fecha, como tira o como calendario.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Keep&lt;/b&gt; a parcel in the plot (&lt;kbd&gt;K&lt;/kbd&gt;) to compare it with the ones you pick next.</source>
        <translation>&lt;b&gt;Mantener&lt;/b&gt; una parcela en el gráfico (&lt;kbd&gt;K&lt;/kbd&gt;) para compararla con las que se elijan después.</translation>
    </message>
    <message>
        <source>&lt;b&gt;List scenes&lt;/b&gt; (&lt;kbd&gt;L&lt;/kbd&gt;) beside the plot; a click on a point or a row shows that scene in the Images panel.</source>
        <translation>&lt;b&gt;Lista de escenas&lt;/b&gt; (&lt;kbd&gt;L&lt;/kbd&gt;) junto al gráfico; un clic en un punto o una fila muestra esa escena en el panel de imágenes.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Parcel&lt;/b&gt;: where you look, what was declared there, and your decision.</source>
        <translation>&lt;b&gt;Parcela&lt;/b&gt;: dónde mira, qué se declaró allí y su decisión.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Parcels with Attribute Table&lt;/b&gt; adds them once more as a layer with a table, for selections and expressions.</source>
        <translation>&lt;b&gt;Parcelas con tabla de atributos&lt;/b&gt; las añade otra vez como capa con tabla, para selecciones y expresiones.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Peers&lt;/b&gt; (&lt;kbd&gt;E&lt;/kbd&gt;): the grey ground is what parcels with the same crop nearby show at that time. The distance from their middle is said under the mouse; &lt;b&gt;Curves&lt;/b&gt; has a panel for it.</source>
        <translation>&lt;b&gt;Comparables&lt;/b&gt; (&lt;kbd&gt;E&lt;/kbd&gt;): el fondo gris es lo que muestran en ese momento las parcelas cercanas con el mismo cultivo. La distancia a su centro se indica bajo el ratón; &lt;b&gt;Curvas&lt;/b&gt; tiene un panel para ella.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Pick Parcel&lt;/b&gt; and a click on the map. Where parcels overlap, choose one in the list.</source>
        <translation>&lt;b&gt;Elegir parcela&lt;/b&gt; y un clic en el mapa. Donde se solapen parcelas, elija una de la lista.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Pick a parcel.&lt;/b&gt; &lt;b&gt;Show All Parcels&lt;/b&gt; puts them on the map and goes near enough; &lt;b&gt;Pick Parcel&lt;/b&gt; and a click bring series, images and decisions of the parcel under the cursor.</source>
        <translation>&lt;b&gt;Elegir una parcela.&lt;/b&gt; &lt;b&gt;Mostrar todas las parcelas&lt;/b&gt; las pone en el mapa y se acerca lo suficiente; &lt;b&gt;Elegir parcela&lt;/b&gt; y un clic traen series, imágenes y decisiones de la parcela bajo el cursor.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Temporal controller&lt;/b&gt; (&lt;kbd&gt;C&lt;/kbd&gt;): the plot and QGIS' clock move each other.</source>
        <translation>&lt;b&gt;Controlador temporal&lt;/b&gt; (&lt;kbd&gt;C&lt;/kbd&gt;): el gráfico y el reloj de QGIS se mueven el uno al otro.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Time Series&lt;/b&gt;: what the satellites measured on the parcel all season long.</source>
        <translation>&lt;b&gt;Series temporales&lt;/b&gt;: lo que los satélites midieron en la parcela durante toda la temporada.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Work List&lt;/b&gt;: the parcels you go through, one after the other.</source>
        <translation>&lt;b&gt;Lista de trabajo&lt;/b&gt;: las parcelas que recorre, una tras otra.</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Enter&lt;/kbd&gt; puts an image on the map; &lt;b&gt;Add all to the map&lt;/b&gt; makes a group that the temporal controller plays.</source>
        <translation>&lt;kbd&gt;Intro&lt;/kbd&gt; pone una imagen en el mapa; &lt;b&gt;Añadir todas al mapa&lt;/b&gt; crea un grupo que reproduce el controlador temporal.</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;cbm 12345&lt;/kbd&gt; in QGIS' locator, at the bottom left of the window (&lt;kbd&gt;Ctrl+K&lt;/kbd&gt;).</source>
        <translation>&lt;kbd&gt;cbm 12345&lt;/kbd&gt; en el localizador de QGIS, abajo a la izquierda de la ventana (&lt;kbd&gt;Ctrl+K&lt;/kbd&gt;).</translation>
    </message>
    <message>
        <source>A button is grey</source>
        <translation>Un botón está gris</translation>
    </message>
    <message>
        <source>A click on a point shows what was measured that day, with the image beside it; the Images panel goes to the same date.</source>
        <translation>Un clic en un punto muestra lo que se midió ese día, con la imagen al lado; el panel Imágenes va a la misma fecha.</translation>
    </message>
    <message>
        <source>A failure is one sentence in QGIS' message bar, with the button that helps. While a server or a database does not answer, what was seen before stays usable; the plugin looks for it quietly, and when it answers again the panels go on by themselves. Decisions are never sent twice unasked: one that is not stored is named until it is, and &lt;b&gt;Store Again&lt;/b&gt; sends it.</source>
        <translation>Un fallo es una frase en la barra de mensajes de QGIS, con el botón que ayuda. Mientras un servidor o una base de datos no responde, lo ya visto sigue disponible; el complemento lo busca en silencio y, cuando vuelve a responder, los paneles continúan solos. Las decisiones nunca se envían dos veces sin pedirlo: la que no está guardada se indica hasta que lo esté, y &lt;b&gt;Guardar de nuevo&lt;/b&gt; la envía.</translation>
    </message>
    <message>
        <source>A message above the map that the server does not answer, with buttons to try again and to edit the connection</source>
        <translation>Un mensaje sobre el mapa de que el servidor no responde, con botones para reintentar y para editar la conexión</translation>
    </message>
    <message>
        <source>A parcel has no observations</source>
        <translation>Una parcela no tiene observaciones</translation>
    </message>
    <message>
        <source>A parcel in spring left of the divider and in summer right of it</source>
        <translation>Una parcela en primavera a la izquierda del divisor y en verano a la derecha</translation>
    </message>
    <message>
        <source>A project uses a connection that this computer does not have</source>
        <translation>Un proyecto usa una conexión que este equipo no tiene</translation>
    </message>
    <message>
        <source>A selection in any polygon layer, with &lt;b&gt;Follow Selection&lt;/b&gt; in the CbM menu.</source>
        <translation>Una selección en cualquier capa de polígonos, con &lt;b&gt;Seguir la selección&lt;/b&gt; en el menú CbM.</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algoritmo</translation>
    </message>
    <message>
        <source>All scenes of the season over the picked parcel, under one stretch, so that colours can be compared between dates. Choose true colour, false colours, NDVI, the scene classification or radar; leave out cloudy dates; make all of them brighter. Below each picture stand its date, the hidden share of the parcel, and the orbit (↗ ascending, ↘ descending).</source>
        <translation>Todas las escenas de la temporada sobre la parcela elegida, con un mismo realce, para poder comparar los colores entre fechas. Elija color natural, falso color, NDVI, la clasificación de la escena o radar; omita las fechas nubosas; aclárelas todas. Debajo de cada imagen están su fecha, la proporción tapada de la parcela y la órbita (↗ ascendente, ↘ descendente).</translation>
    </message>
    <message>
        <source>An observation in the plot with its date, values, number of pixels, cloud share and image</source>
        <translation>Una observación en el gráfico con su fecha, valores, número de píxeles, proporción de nubes e imagen</translation>
    </message>
    <message>
        <source>Ask whether it runs. &lt;b&gt;Try Again&lt;/b&gt;, or wait: the plugin looks for it by itself.</source>
        <translation>Pregunte si está en marcha. &lt;b&gt;Reintentar&lt;/b&gt;, o espere: el complemento lo busca por sí mismo.</translation>
    </message>
    <message>
        <source>Beside the pictures it can show the &lt;b&gt;NDVI histogram&lt;/b&gt; of the parcel's pixels (one scale for all dates) and where they lie between &lt;b&gt;red and near infrared&lt;/b&gt;: the date's own in red over those of all dates before. Radar can be kept to ascending or descending passes, which see the parcel from two sides.</source>
        <translation>Junto a las imágenes puede mostrar el &lt;b&gt;histograma NDVI&lt;/b&gt; de los píxeles de la parcela (una escala para todas las fechas) y dónde están entre &lt;b&gt;rojo e infrarrojo cercano&lt;/b&gt;: los de la fecha en rojo sobre los de todas las fechas anteriores. El radar puede limitarse a los pases ascendentes o descendentes, que ven la parcela desde dos lados.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>CbM adds a tool bar and five panels to QGIS. Move, stack or close them like any other panel: QGIS remembers where they were.</source>
        <translation>CbM añade a QGIS una barra de herramientas y cinco paneles. Muévalos, apílelos o ciérrelos como cualquier otro panel: QGIS recuerda dónde estaban.</translation>
    </message>
    <message>
        <source>CbM for QGIS: the analyst's guide</source>
        <translation>CbM para QGIS: la guía del analista</translation>
    </message>
    <message>
        <source>Chips of parcels</source>
        <translation>Recortes de parcelas</translation>
    </message>
    <message>
        <source>Choose area and year in the &lt;b&gt;CbM Parcel&lt;/b&gt; panel. Then there are four ways to a parcel:</source>
        <translation>Elija zona y año en el panel &lt;b&gt;CbM Parcela&lt;/b&gt;. Hay entonces cuatro caminos hacia una parcela:</translation>
    </message>
    <message>
        <source>Choose products (indices, bands, radar, coherence, weather) and a statistic. The ribbon is the range from 25 to 75 % of the parcel's pixels. Cloudy observations are hollow and not joined; which classes count as hidden and from which share on is up to you.</source>
        <translation>Elija productos (índices, bandas, radar, coherencia, meteorología) y una estadística. La franja va del 25 al 75 % de los píxeles de la parcela. Las observaciones nubosas son huecas y no se unen; usted decide qué clases cuentan como tapadas y a partir de qué proporción.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Ctrl+Return, Esc</source>
        <translation>Ctrl+Intro, Esc</translation>
    </message>
    <message>
        <source>Databases cannot be asked, servers can</source>
        <translation>No se puede consultar bases de datos, pero sí servidores</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Efecto</translation>
    </message>
    <message>
        <source>FOI checks</source>
        <translation>Controles FOI</translation>
    </message>
    <message>
        <source>FOI heterogeneity, FOI cardinality</source>
        <translation>Heterogeneidad FOI, cardinalidad FOI</translation>
    </message>
    <message>
        <source>FOI signal statistics</source>
        <translation>Estadísticas de señal FOI</translation>
    </message>
    <message>
        <source>Fill the list from a file of ids, the clipboard, a crop, a decision still to be taken, a polygon drawn on the map or a selection. Walk it with &lt;kbd&gt;N&lt;/kbd&gt; and &lt;kbd&gt;P&lt;/kbd&gt;; after a decision the next parcel comes up by itself.</source>
        <translation>Llene la lista desde un archivo de identificadores, el portapapeles, un cultivo, una decisión aún por tomar, un polígono dibujado en el mapa o una selección. Recórrala con &lt;kbd&gt;N&lt;/kbd&gt; y &lt;kbd&gt;P&lt;/kbd&gt;; tras una decisión aparece sola la siguiente parcela.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>For many parcels at once, the algorithms under &lt;b&gt;CbM&lt;/b&gt; in the Processing toolbox do the same work, also in models, in batches and with &lt;code&gt;qgis_process&lt;/code&gt;.</source>
        <translation>Para muchas parcelas a la vez, los algoritmos de &lt;b&gt;CbM&lt;/b&gt; en la caja de herramientas de procesos hacen el mismo trabajo, también en modelos, por lotes y con &lt;code&gt;qgis_process&lt;/code&gt;.</translation>
    </message>
    <message>
        <source>From a declared parcel to a decision, without leaving QGIS.</source>
        <translation>De una parcela declarada a una decisión, sin salir de QGIS.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Is the parcel one homogeneous field? Choose a class raster; the panel shows classes and clusters inside the picked parcel, their shares against the limits, and a verdict. Run it on a selection or on all parcels; the result is a layer with a filter. A click on a row goes there.</source>
        <translation>¿Es la parcela un campo homogéneo? Elija un ráster de clases; el panel muestra las clases y agrupaciones dentro de la parcela elegida, sus proporciones frente a los límites y un veredicto. Ejecútelo sobre una selección o sobre todas las parcelas; el resultado es una capa con un filtro. Un clic en una fila lleva allí.</translation>
    </message>
    <message>
        <source>It may be too small for a pixel, or outside of all scenes. Your administrator can say which.</source>
        <translation>Puede ser demasiado pequeña para un píxel, o estar fuera de todas las escenas. Su administrador puede decir cuál de las dos cosas.</translation>
    </message>
    <message>
        <source>It takes too long</source>
        <translation>Tarda demasiado</translation>
    </message>
    <message>
        <source>Its id in the panel, and &lt;kbd&gt;Enter&lt;/kbd&gt;.</source>
        <translation>Su identificador en el panel, y &lt;kbd&gt;Intro&lt;/kbd&gt;.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Limits, clusters and class names are under &lt;b&gt;Thresholds and Class Names&lt;/b&gt;.</source>
        <translation>Los límites, las agrupaciones y los nombres de las clases están en &lt;b&gt;Umbrales y nombres de las clases&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Makes</source>
        <translation>Produce</translation>
    </message>
    <message>
        <source>More stands in QGIS' message log, under &lt;b&gt;CbM&lt;/b&gt;.</source>
        <translation>Hay más en el registro de mensajes de QGIS, en &lt;b&gt;CbM&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Most of them ask for the connection's name, the dataset (area and year, such as &lt;code&gt;nl_2024&lt;/code&gt;) and the parcels: a layer, or their ids with commas between.</source>
        <translation>La mayoría pide el nombre de la conexión, el conjunto de datos (zona y año, como &lt;code&gt;nl_2024&lt;/code&gt;) y las parcelas: una capa, o sus identificadores separados por comas.</translation>
    </message>
    <message>
        <source>No server answers</source>
        <translation>No responde ningún servidor</translation>
    </message>
    <message>
        <source>Open &lt;b&gt;Settings ▸ Options ▸ CbM&lt;/b&gt; and add a connection: a &lt;b&gt;CbM server&lt;/b&gt; (its address and a login kept in QGIS' own authentication store) or a &lt;b&gt;PostgreSQL database&lt;/b&gt; that is already saved in QGIS. Both show the same parcels, series, decisions and images. &lt;b&gt;Test Connection&lt;/b&gt; says what is wrong in a sentence.</source>
        <translation>Abra &lt;b&gt;Configuración ▸ Opciones ▸ CbM&lt;/b&gt; y añada una conexión: un &lt;b&gt;servidor CbM&lt;/b&gt; (su dirección y un acceso guardado en el almacén de autenticación de QGIS) o una &lt;b&gt;base de datos PostgreSQL&lt;/b&gt; ya guardada en QGIS. Ambos muestran las mismas parcelas, series, decisiones e imágenes. &lt;b&gt;Probar la conexión&lt;/b&gt; dice en una frase qué falla.</translation>
    </message>
    <message>
        <source>Parcel panel, work list, map, plot, images</source>
        <translation>Panel de parcela, lista de trabajo, mapa, gráfico, imágenes</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Parcelas</translation>
    </message>
    <message>
        <source>Parcels on the map</source>
        <translation>Las parcelas en el mapa</translation>
    </message>
    <message>
        <source>Parcels on the map in the colours of their latest decisions, with the legend below the parcel's card</source>
        <translation>Parcelas en el mapa con los colores de sus últimas decisiones, y la leyenda debajo de la ficha de la parcela</translation>
    </message>
    <message>
        <source>Peers of parcels</source>
        <translation>Comparables de parcelas</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Plots can be neither copied nor saved</source>
        <translation>Los gráficos no se pueden copiar ni guardar</translation>
    </message>
    <message>
        <source>Report of parcels</source>
        <translation>Informe de parcelas</translation>
    </message>
    <message>
        <source>Save as PNG, SVG or CSV, or copy. CSV tells the scene and the bands behind every number.</source>
        <translation>Guardar como PNG, SVG o CSV, o copiar. El CSV indica la escena y las bandas detrás de cada número.</translation>
    </message>
    <message>
        <source>Series of parcels</source>
        <translation>Series de parcelas</translation>
    </message>
    <message>
        <source>Statistics of polygons</source>
        <translation>Estadísticas de polígonos</translation>
    </message>
    <message>
        <source>The FOI panel with a flagged parcel: its classes, their shares between the limits, and the list of results</source>
        <translation>El panel FOI con una parcela marcada: sus clases, sus proporciones entre los límites y la lista de resultados</translation>
    </message>
    <message>
        <source>The NDVI of a parcel through the season with its smooth curve, before the grey band of its peers</source>
        <translation>El NDVI de una parcela a lo largo de la temporada con su curva suavizada, ante la franja gris de sus parcelas comparables</translation>
    </message>
    <message>
        <source>The Parcel panel with the three first steps: connect, choose the dataset, pick a parcel</source>
        <translation>El panel Parcela con los tres primeros pasos: conectar, elegir el conjunto de datos, elegir una parcela</translation>
    </message>
    <message>
        <source>The Processing toolbox with the algorithms of CbM</source>
        <translation>La caja de herramientas de procesos con los algoritmos de CbM</translation>
    </message>
    <message>
        <source>The Python package &lt;code&gt;matplotlib&lt;/code&gt; is missing.</source>
        <translation>Falta el paquete de Python &lt;code&gt;matplotlib&lt;/code&gt;.</translation>
    </message>
    <message>
        <source>The Python package &lt;code&gt;psycopg2&lt;/code&gt; is missing.</source>
        <translation>Falta el paquete de Python &lt;code&gt;psycopg2&lt;/code&gt;.</translation>
    </message>
    <message>
        <source>The QGIS window with a parcel on the map, its NDVI series below and the parcel's card to the right</source>
        <translation>La ventana de QGIS con una parcela en el mapa, su serie de NDVI debajo y la ficha de la parcela a la derecha</translation>
    </message>
    <message>
        <source>The blue book in each panel opens this guide at the panel's chapter. Where a button is grey, rest the mouse on it: it says why.</source>
        <translation>El libro azul de cada panel abre esta guía en el capítulo del panel. Si un botón está gris, deje el ratón encima: dice por qué.</translation>
    </message>
    <message>
        <source>The calendar with the histogram of the parcel's NDVI on each date, from bare soil to full growth</source>
        <translation>El calendario con el histograma del NDVI de la parcela en cada fecha, del suelo desnudo al pleno crecimiento</translation>
    </message>
    <message>
        <source>The card shows crop, area, centroid and the nearest parcels with the same crop (the peers). The groups of the card can be folded and stay so. &lt;b&gt;Copy&lt;/b&gt; takes the attributes, and by its arrow the id, the centroid or the outline alone.</source>
        <translation>La ficha muestra el cultivo, la superficie, el centroide y las parcelas más cercanas con el mismo cultivo (las comparables). Los grupos de la ficha se pliegan y así se quedan. &lt;b&gt;Copiar&lt;/b&gt; toma los atributos y, con su flecha, solo el identificador, el centroide o el contorno.</translation>
    </message>
    <message>
        <source>The connection dialog after a successful test, with the area, year and products it has found</source>
        <translation>El diálogo de conexión tras una prueba correcta, con la zona, el año y los productos que ha encontrado</translation>
    </message>
    <message>
        <source>The filmstrip of a parcel in true colour, with date, cloud share and orbit below each picture</source>
        <translation>La tira de imágenes de una parcela en color natural, con fecha, proporción de nubes y órbita debajo de cada imagen</translation>
    </message>
    <message>
        <source>The first button beside the year adds all parcels to the map: outlined (for imagery below), by crop, or by latest decision as a traffic light. From afar they are summed up. A decision shows on the map as soon as it is stored. The colours are explained below the card; where the parcels come from a database, in QGIS' own layer panel.</source>
        <translation>El primer botón junto al año añade todas las parcelas al mapa: en contorno (para imágenes debajo), por cultivo, o por última decisión como un semáforo. De lejos se agregan. Una decisión se ve en el mapa en cuanto se guarda. Los colores se explican debajo de la ficha; cuando las parcelas vienen de una base de datos, en el panel de capas de QGIS.</translation>
    </message>
    <message>
        <source>The form of the algorithm Series of parcels, filled in for one parcel</source>
        <translation>El formulario del algoritmo Series de parcelas, rellenado para una parcela</translation>
    </message>
    <message>
        <source>The mouse on it tells what is missing: a right, a product, or access to the images.</source>
        <translation>El ratón sobre él dice qué falta: un permiso, un producto o el acceso a las imágenes.</translation>
    </message>
    <message>
        <source>The parcel's card with reason, note and the three outcomes, and the decisions so far below</source>
        <translation>La ficha de la parcela con motivo, nota y los tres resultados, y las decisiones hasta ahora debajo</translation>
    </message>
    <message>
        <source>The red cross cancels at once. How long QGIS waits for a server is in the options.</source>
        <translation>La cruz roja cancela al instante. Cuánto espera QGIS a un servidor está en las opciones.</translation>
    </message>
    <message>
        <source>The report is for the file, or for the farmer:</source>
        <translation>El informe es para el expediente o para el agricultor:</translation>
    </message>
    <message>
        <source>The report of a parcel: what was declared, the NDVI series and the clearest images of the season</source>
        <translation>El informe de una parcela: lo que se declaró, la serie de NDVI y las imágenes más claras de la temporada</translation>
    </message>
    <message>
        <source>The season of a parcel as a calendar: a row for each month and the parcel's picture on each date</source>
        <translation>La temporada de una parcela como calendario: una fila para cada mes y la imagen de la parcela en cada fecha</translation>
    </message>
    <message>
        <source>The second button puts an orthophoto or base map below them: those the administrator publishes, the XYZ connections saved in QGIS, or a layer of the project. &lt;b&gt;Fetch Through the Server&lt;/b&gt; is for computers that do not reach the web.</source>
        <translation>El segundo botón pone debajo una ortofoto o un mapa base: los que publica el administrador, las conexiones XYZ guardadas en QGIS, o una capa del proyecto. &lt;b&gt;Obtener a través del servidor&lt;/b&gt; es para equipos que no llegan a la web.</translation>
    </message>
    <message>
        <source>The steps come up by themselves until there is a connection. &lt;b&gt;Plugins ▸ CbM – Checks by Monitoring ▸ First Steps&lt;/b&gt; brings them back.</source>
        <translation>Los pasos aparecen solos mientras no haya ninguna conexión. &lt;b&gt;Complementos ▸ CbM – Controles por monitorización ▸ Primeros pasos&lt;/b&gt; los trae de vuelta.</translation>
    </message>
    <message>
        <source>The work list with all potato parcels, their areas and what was decided</source>
        <translation>La lista de trabajo con todas las parcelas de patata, sus superficies y lo que se decidió</translation>
    </message>
    <message>
        <source>The workbench</source>
        <translation>El espacio de trabajo</translation>
    </message>
    <message>
        <source>Thematic raster from chips</source>
        <translation>Ráster temático a partir de recortes</translation>
    </message>
    <message>
        <source>Three plots below each other on one axis of time: NDVI, temperature and precipitation</source>
        <translation>Tres gráficos uno debajo de otro en un mismo eje de tiempo: NDVI, temperatura y precipitación</translation>
    </message>
    <message>
        <source>Time series</source>
        <translation>Series temporales</translation>
    </message>
    <message>
        <source>Time series, peers</source>
        <translation>Series temporales, comparables</translation>
    </message>
    <message>
        <source>Toolbox</source>
        <translation>Caja de herramientas</translation>
    </message>
    <message>
        <source>Turn the wheel or drag a frame to look closer; &lt;kbd&gt;Home&lt;/kbd&gt; shows the whole season again.</source>
        <translation>Gire la rueda o arrastre un marco para mirar más de cerca; &lt;kbd&gt;Home&lt;/kbd&gt; muestra de nuevo toda la temporada.</translation>
    </message>
    <message>
        <source>Two dates compared</source>
        <translation>Dos fechas comparadas</translation>
    </message>
    <message>
        <source>User name or password are wrong, or expired</source>
        <translation>El usuario o la contraseña son incorrectos o han caducado</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Tiempo meteorológico</translation>
    </message>
    <message>
        <source>Weather of the parcel's place stands among the products: rain as bars, the day's mean temperature with a band from lowest to highest. Choose it beside an index, and drought or frost explains what a curve alone does not.</source>
        <translation>El tiempo en el lugar de la parcela está entre los productos: la lluvia en barras, la temperatura media del día con una franja de la más baja a la más alta. Elíjalo junto a un índice: la sequía o la helada explica lo que una curva sola no explica.</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Lo que ayuda</translation>
    </message>
    <message>
        <source>What was seen is kept on disk: the second look is instant and works without a network, also by a click on a parcel seen before; the size of this cache and a button to empty it are on the same page.</source>
        <translation>Lo que se ha visto se guarda en disco: la segunda vez es instantáneo y sin red, también con un clic en una parcela ya vista; el tamaño de esta caché y un botón para vaciarla están en la misma página.</translation>
    </message>
    <message>
        <source>What you see</source>
        <translation>Lo que ve</translation>
    </message>
    <message>
        <source>What you see is what you walk: filter by a text or a decision, click a heading to sort, a third time for the list's own order.</source>
        <translation>Se recorre lo que se ve: filtre por un texto o una decisión, haga clic en un encabezado para ordenar y una tercera vez para volver al orden propio de la lista.</translation>
    </message>
    <message>
        <source>When something fails</source>
        <translation>Cuando algo falla</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Without a server images are cut from the scenes where they lie: a folder, a web server, or an S3 store with your own access keys (chosen in the connection, or those of the environment and of the AWS profile file). Where you have no access the Images panel says why.</source>
        <translation>Sin servidor, las imágenes se recortan de las escenas allí donde están: una carpeta, un servidor web o un almacén S3 con sus propias claves de acceso (elegidas en la conexión, o las del entorno y del archivo de perfiles de AWS). Donde no tiene acceso, el panel de imágenes dice por qué.</translation>
    </message>
    <message>
        <source>Work list</source>
        <translation>Lista de trabajo</translation>
    </message>
    <message>
        <source>a class raster for the FOI check, from a stack of images</source>
        <translation>un ráster de clases para el control FOI, a partir de una pila de imágenes</translation>
    </message>
    <message>
        <source>a page for each parcel, with series, images and decisions, as HTML or PDF</source>
        <translation>una página por parcela, con serie, imágenes y decisiones, en HTML o PDF</translation>
    </message>
    <message>
        <source>a table of the nearest parcels with the same crop</source>
        <translation>una tabla de las parcelas más cercanas con el mismo cultivo</translation>
    </message>
    <message>
        <source>a table with a row for each parcel, product and date</source>
        <translation>una tabla con una fila por parcela, producto y fecha</translation>
    </message>
    <message>
        <source>calendar, compare, show on the map</source>
        <translation>calendario, comparar, mostrar en el mapa</translation>
    </message>
    <message>
        <source>compliant, not compliant, inconclusive</source>
        <translation>conforme, no conforme, no concluyente</translation>
    </message>
    <message>
        <source>copy values or the selected rows</source>
        <translation>copiar los valores o las filas seleccionadas</translation>
    </message>
    <message>
        <source>images of parcels as GeoTIFF in a folder, with a list</source>
        <translation>imágenes de parcelas como GeoTIFF en una carpeta, con una lista</translation>
    </message>
    <message>
        <source>next observation, next curve; Enter chooses it</source>
        <translation>observación siguiente, curva siguiente; Intro la elige</translation>
    </message>
    <message>
        <source>next, previous, next undecided</source>
        <translation>siguiente, anterior, siguiente sin decidir</translation>
    </message>
    <message>
        <source>pan, table, list, keep, peers, controller</source>
        <translation>mover, tabla, lista, mantener, comparables, controlador</translation>
    </message>
    <message>
        <source>parcels whose series looks like that of two fields</source>
        <translation>parcelas cuya serie se parece a la de dos campos</translation>
    </message>
    <message>
        <source>parcels with the verdict of the FOI check</source>
        <translation>parcelas con el veredicto del control FOI</translation>
    </message>
    <message>
        <source>polygons with the statistics of any raster inside them</source>
        <translation>polígonos con las estadísticas de cualquier ráster en su interior</translation>
    </message>
    <message>
        <source>run, cancel</source>
        <translation>ejecutar, cancelar</translation>
    </message>
    <message>
        <source>zoom in, out, everything</source>
        <translation>acercar, alejar, todo</translation>
    </message>
</context>
<context>
    <name>HelpButton</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>ImagesDock</name>
    <message numerus="yes">
        <source>%n image(s) added; the temporal controller plays them.</source>
        <translation>
            <numerusform>%n imagen añadida; el controlador temporal la muestra.</numerusform>
            <numerusform>%n imágenes añadidas; el controlador temporal las reproduce.</numerusform>
        </translation>
    </message>
    <message>
        <source>CbM</source>
        <translation>CbM</translation>
    </message>
    <message>
        <source>CbM Images</source>
        <translation>CbM Imágenes</translation>
    </message>
    <message>
        <source>Loading parcel…</source>
        <translation>Cargando la parcela…</translation>
    </message>
    <message>
        <source>Looking for scenes…</source>
        <translation>Buscando escenas…</translation>
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
        <translation>Elija una parcela para ver sus imágenes.</translation>
    </message>
</context>
<context>
    <name>ImagesPanel</name>
    <message>
        <source>Add all to the map</source>
        <translation>Añadir todas al mapa</translation>
    </message>
    <message>
        <source>All dates have the same stretch, so that colours can be compared</source>
        <translation>Todas las fechas tienen el mismo realce, para poder comparar los colores</translation>
    </message>
    <message>
        <source>Ascending ↗</source>
        <translation>Ascendente ↗</translation>
    </message>
    <message>
        <source>Both directions</source>
        <translation>Ambas direcciones</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Brillo</translation>
    </message>
    <message>
        <source>Compare two dates</source>
        <translation>Comparar dos fechas</translation>
    </message>
    <message>
        <source>Darker or brighter, on all dates alike</source>
        <translation>Más oscuro o más claro, igual en todas las fechas</translation>
    </message>
    <message>
        <source>Descending ↘</source>
        <translation>Descendente ↘</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Images loaded</source>
        <translation>Imágenes cargadas</translation>
    </message>
    <message>
        <source>Leave out dates on which more of the parcel is hidden</source>
        <translation>Omitir las fechas en que está tapada más parte de la parcela</translation>
    </message>
    <message>
        <source>Most cloud in per cent</source>
        <translation>Máximo de nubes, en tanto por ciento</translation>
    </message>
    <message>
        <source>Orbit direction</source>
        <translation>Dirección de la órbita</translation>
    </message>
    <message>
        <source>Passes to the north (ascending) or to the south (descending)</source>
        <translation>Pases hacia el norte (ascendentes) o hacia el sur (descendentes)</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Save as picture (PNG)…</source>
        <translation>Guardar como imagen (PNG)…</translation>
    </message>
    <message>
        <source>Save the calendar</source>
        <translation>Guardar el calendario</translation>
    </message>
    <message>
        <source>Season as a calendar</source>
        <translation>La temporada como calendario</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Mostrar en el mapa</translation>
    </message>
    <message>
        <source>Stop loading</source>
        <translation>Detener la carga</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Realce</translation>
    </message>
    <message>
        <source>Stretch to these images</source>
        <translation>Realce según estas imágenes</translation>
    </message>
    <message>
        <source>Usual stretch</source>
        <translation>Realce habitual</translation>
    </message>
    <message>
        <source>What is shown of each scene</source>
        <translation>Qué se muestra de cada escena</translation>
    </message>
</context>
<context>
    <name>LayerLinks</name>
    <message>
        <source>Open in CbM</source>
        <translation>Abrir en CbM</translation>
    </message>
</context>
<context>
    <name>LayersButton</name>
    <message>
        <source>Layers of a database have their attribute table already.</source>
        <translation>Las capas de una base de datos ya tienen su propia tabla de atributos.</translation>
    </message>
    <message>
        <source>Parcels as a layer</source>
        <translation>Parcelas como capa</translation>
    </message>
    <message>
        <source>Parcels with Attribute Table (OGC API)</source>
        <translation>Parcelas con tabla de atributos (OGC API)</translation>
    </message>
    <message>
        <source>Parcels: {}</source>
        <translation>Parcelas: {}</translation>
    </message>
    <message>
        <source>Show all parcels on the map</source>
        <translation>Mostrar todas las parcelas en el mapa</translation>
    </message>
</context>
<context>
    <name>LookLegend</name>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
</context>
<context>
    <name>MapTool</name>
    <message>
        <source>The map has no CRS: choose one in the status bar, at the bottom right.</source>
        <translation>El mapa no tiene SRC: elija uno en la barra de estado, abajo a la derecha.</translation>
    </message>
</context>
<context>
    <name>NoObservation</name>
    <message>
        <source>No observation is stored for parcel {}.</source>
        <translation>No hay ninguna observación almacenada de la parcela {}.</translation>
    </message>
    <message>
        <source>No observation is stored for parcel {}: it is too small or too narrow, no pixel centre lies in it ({} m²).</source>
        <translation>No hay ninguna observación almacenada de la parcela {}: es demasiado pequeña o estrecha, no contiene el centro de ningún píxel ({} m²).</translation>
    </message>
    <message>
        <source>No observation is stored for parcel {}: it lies outside the scenes.</source>
        <translation>No hay ninguna observación almacenada de la parcela {}: está fuera de las escenas.</translation>
    </message>
    <message>
        <source>No observation is stored for parcel {}: the administrator has such small parcels left out ({} m²).</source>
        <translation>No hay ninguna observación almacenada de la parcela {}: el administrador excluye las parcelas tan pequeñas ({} m²).</translation>
    </message>
    <message>
        <source>No observation is stored for parcel {}: the scenes hold no data in its place.</source>
        <translation>No hay ninguna observación almacenada de la parcela {}: las escenas no tienen datos en ese lugar.</translation>
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
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>&amp;Cache on disk, at most</source>
        <translation>&amp;Caché en disco, como máximo</translation>
    </message>
    <message>
        <source>&amp;Clear Cache</source>
        <translation>&amp;Vaciar la caché</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>&amp;Time to wait for a server</source>
        <translation>&amp;Tiempo de espera de un servidor</translation>
    </message>
    <message>
        <source>CbM</source>
        <translation>CbM</translation>
    </message>
    <message>
        <source>CbM for QGIS {}</source>
        <translation>CbM para QGIS {}</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Connections to CbM servers and databases</source>
        <translation>Conexiones a servidores y bases de datos CbM</translation>
    </message>
    <message>
        <source>How long to wait for an answer before giving up</source>
        <translation>Cuánto esperar una respuesta antes de desistir</translation>
    </message>
    <message>
        <source>Images added to the map count, too; those that the open project or a saved one shows are never removed.</source>
        <translation>Las imágenes añadidas al mapa también cuentan; las que muestra el proyecto abierto o uno guardado no se eliminan nunca.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Remember nothing</source>
        <translation>No guardar nada</translation>
    </message>
    <message>
        <source>Report an &amp;Issue…</source>
        <translation>&amp;Informar de un problema…</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>What was looked at is kept on disk: the second look is instant and works offline</source>
        <translation>Lo que se ha visto se guarda en disco: la segunda vez es instantáneo y sin red</translation>
    </message>
    <message>
        <source>{} MB in use</source>
        <translation>{} MB en uso</translation>
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
        <translation>No concluyente</translation>
    </message>
    <message>
        <source>Not compliant</source>
        <translation>No conforme</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Sin decidir</translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message>
        <source>FOI Panel</source>
        <translation>Panel FOI</translation>
    </message>
    <message>
        <source>Images Panel</source>
        <translation>Panel de imágenes</translation>
    </message>
    <message>
        <source>Parcel Panel</source>
        <translation>Panel de parcela</translation>
    </message>
    <message>
        <source>Time Series Panel</source>
        <translation>Panel de series temporales</translation>
    </message>
    <message>
        <source>Work List Panel</source>
        <translation>Panel de lista de trabajo</translation>
    </message>
</context>
<context>
    <name>ParcelCard</name>
    <message>
        <source>Centroid (Latitude, Longitude)</source>
        <translation>Centroide (latitud, longitud)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the attributes to the clipboard; the arrow offers single ones</source>
        <translation>Copiar los atributos al portapapeles; la flecha ofrece uno solo</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Decisions so far</source>
        <translation>Decisiones hasta ahora</translation>
    </message>
    <message>
        <source>Outline (WKT)</source>
        <translation>Contorno (WKT)</translation>
    </message>
    <message>
        <source>Parcel Id</source>
        <translation>Id. de parcela</translation>
    </message>
    <message>
        <source>Peers: same crop nearby</source>
        <translation>Comparables: mismo cultivo</translation>
    </message>
    <message>
        <source>Show the parcel and its surroundings on the map</source>
        <translation>Mostrar la parcela y su entorno en el mapa</translation>
    </message>
    <message>
        <source>Zoom to Parcel</source>
        <translation>Zum a la parcela</translation>
    </message>
</context>
<context>
    <name>ParcelDock</name>
    <message>
        <source>Add Connection…</source>
        <translation>Añadir conexión…</translation>
    </message>
    <message>
        <source>Cancel loading</source>
        <translation>Cancelar la carga</translation>
    </message>
    <message>
        <source>CbM Parcel</source>
        <translation>CbM Parcela</translation>
    </message>
    <message>
        <source>Choose an area and a year above.</source>
        <translation>Elija arriba una zona y un año.</translation>
    </message>
    <message>
        <source>Choose “Pick Parcel” and click on the map, or type a parcel id and press Enter.</source>
        <translation>Elija «Elegir parcela» y haga clic en el mapa, o escriba un identificador y pulse Intro.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Connect to a CbM server to begin.</source>
        <translation>Conéctese a un servidor CbM para empezar.</translation>
    </message>
    <message>
        <source>Connecting to {}…</source>
        <translation>Conectando a {}…</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Not connected to {} yet.</source>
        <translation>Aún sin conexión a {}.</translation>
    </message>
    <message>
        <source>Overlapping here</source>
        <translation>Se solapan aquí</translation>
    </message>
    <message>
        <source>Parcel id</source>
        <translation>Id. de parcela</translation>
    </message>
    <message>
        <source>Parcels that overlap here</source>
        <translation>Parcelas que se solapan aquí</translation>
    </message>
    <message>
        <source>Search for a parcel by its id</source>
        <translation>Buscar una parcela por su identificador</translation>
    </message>
    <message>
        <source>This server has no data for you yet. Ask its administrator.</source>
        <translation>Este servidor aún no tiene datos para usted. Pregunte a su administrador.</translation>
    </message>
    <message>
        <source>Type a parcel id and press Enter</source>
        <translation>Escriba un id. de parcela y pulse Intro</translation>
    </message>
</context>
<context>
    <name>ParcelFilterDialog</name>
    <message>
        <source>&amp;Crop</source>
        <translation>&amp;Cultivo</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Any crop; a name or a code</source>
        <translation>Cualquier cultivo; un nombre o un código</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>Como &amp;máximo</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Cultivo</translation>
    </message>
    <message>
        <source>Latest &amp;decision</source>
        <translation>Última &amp;decisión</translation>
    </message>
    <message>
        <source>Latest decision</source>
        <translation>Última decisión</translation>
    </message>
    <message>
        <source>Parcels to Go Through</source>
        <translation>Parcelas por recorrer</translation>
    </message>
</context>
<context>
    <name>ParcelLayers</name>
    <message>
        <source>CbM: attributes of {}</source>
        <translation>CbM: atributos de {}</translation>
    </message>
    <message>
        <source>CbM: parcels of {}</source>
        <translation>CbM: parcelas de {}</translation>
    </message>
    <message>
        <source>Parcels {}</source>
        <translation>Parcelas {}</translation>
    </message>
    <message>
        <source>Parcels {} (attributes)</source>
        <translation>Parcelas {} (atributos)</translation>
    </message>
    <message>
        <source>Parcels {}, summed up</source>
        <translation>Parcelas {}, agregadas</translation>
    </message>
    <message>
        <source>QGIS cannot open the server's vector tiles.</source>
        <translation>QGIS no puede abrir las teselas vectoriales del servidor.</translation>
    </message>
</context>
<context>
    <name>ParcelLocator</name>
    <message>
        <source>CbM Parcels</source>
        <translation>CbM Parcelas</translation>
    </message>
</context>
<context>
    <name>ParcelReport</name>
    <message>
        <source>Clusters (class, pixels)</source>
        <translation>Agrupaciones (clase, píxeles)</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Proporciones</translation>
    </message>
</context>
<context>
    <name>ParcelStyles</name>
    <message>
        <source>By Crop</source>
        <translation>Por cultivo</translation>
    </message>
    <message>
        <source>By Latest Decision</source>
        <translation>Por última decisión</translation>
    </message>
    <message>
        <source>Other crops</source>
        <translation>Otros cultivos</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Contorno</translation>
    </message>
    <message>
        <source>Parcels, summed up</source>
        <translation>Parcelas, agregadas</translation>
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
        <translation>Atributos de la parcela</translation>
    </message>
    <message>
        <source>Centroid</source>
        <translation>Centroide</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Cultivo</translation>
    </message>
    <message>
        <source>Crop code</source>
        <translation>Código de cultivo</translation>
    </message>
    <message>
        <source>Parcel id</source>
        <translation>Id. de parcela</translation>
    </message>
</context>
<context>
    <name>ParcelsLegend</name>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>Parcels: {}</source>
        <translation>Parcelas: {}</translation>
    </message>
</context>
<context>
    <name>Peers</name>
    <message>
        <source>CbM: peers of parcel {}</source>
        <translation>CbM: parcelas comparables de {}</translation>
    </message>
</context>
<context>
    <name>PeersList</name>
    <message>
        <source>Distance</source>
        <translation>Distancia</translation>
    </message>
    <message>
        <source>Double-click a parcel to load it</source>
        <translation>Doble clic en una parcela para cargarla</translation>
    </message>
    <message>
        <source>Looking for parcels of the same crop…</source>
        <translation>Buscando parcelas del mismo cultivo…</translation>
    </message>
    <message>
        <source>Nearest parcels with the same crop</source>
        <translation>Parcelas más cercanas del mismo cultivo</translation>
    </message>
    <message>
        <source>No parcel of the same crop within 1 km.</source>
        <translation>Ninguna parcela del mismo cultivo a menos de 1 km.</translation>
    </message>
    <message>
        <source>Parcel id</source>
        <translation>Id. de parcela</translation>
    </message>
</context>
<context>
    <name>PickTool</name>
    <message>
        <source>The map has no CRS: choose one in the status bar, at the bottom right.</source>
        <translation>El mapa no tiene SRC: elija uno en la barra de estado, abajo a la derecha.</translation>
    </message>
</context>
<context>
    <name>PlotCanvas</name>
    <message>
        <source>Time series plot</source>
        <translation>Gráfico de series temporales</translation>
    </message>
</context>
<context>
    <name>PlotSurface</name>
    <message>
        <source>Time series plot</source>
        <translation>Gráfico de series temporales</translation>
    </message>
</context>
<context>
    <name>PolygonTool</name>
    <message>
        <source>A polygon has at least three corners: go on, or press Esc.</source>
        <translation>Un polígono tiene al menos tres vértices: continúe o pulse Esc.</translation>
    </message>
    <message>
        <source>The map has no CRS: choose one in the status bar, at the bottom right.</source>
        <translation>El mapa no tiene SRC: elija uno en la barra de estado, abajo a la derecha.</translation>
    </message>
    <message>
        <source>The polygon crosses itself: take corners back with Backspace, or press Esc.</source>
        <translation>El polígono se cruza a sí mismo: quite vértices con Retroceso o pulse Esc.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>CbM: image {}</source>
        <translation>CbM: imagen {}</translation>
    </message>
</context>
<context>
    <name>Probe</name>
    <message>
        <source>CbM: testing a connection</source>
        <translation>CbM: prueba de una conexión</translation>
    </message>
</context>
<context>
    <name>Reporter</name>
    <message>
        <source>Add Connection…</source>
        <translation>Añadir conexión…</translation>
    </message>
    <message>
        <source>CbM</source>
        <translation>CbM</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Detalles…</translation>
    </message>
    <message>
        <source>Edit Connection…</source>
        <translation>Editar conexión…</translation>
    </message>
    <message>
        <source>Store Again</source>
        <translation>Guardar de nuevo</translation>
    </message>
    <message>
        <source>The decision “{}” on parcel {} is not stored. {}</source>
        <translation>La decisión «{}» sobre la parcela {} no está guardada. {}</translation>
    </message>
    <message numerus="yes">
        <source>The decisions on %n parcel(s) are not stored: {}. {}</source>
        <translation>
            <numerusform>La decisión sobre %n parcela no está guardada: {}. {}</numerusform>
            <numerusform>Las decisiones sobre %n parcelas no están guardadas: {}. {}</numerusform>
        </translation>
    </message>
    <message>
        <source>This project uses the connection “{}”, which is not set up on this computer.</source>
        <translation>Este proyecto usa la conexión «{}», que no está configurada en este equipo.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>'{key}:' has no 'value: name' lines below it.</source>
        <translation>Debajo de «{key}:» no hay líneas «valor: nombre».</translation>
    </message>
    <message>
        <source>'{url}' is not a server address; it should look like https://host/path.</source>
        <translation>«{url}» no es una dirección de servidor; debería ser como https://host/path.</translation>
    </message>
    <message>
        <source>'{value}' is no date such as 2020-06-30 or 2020-06-30T10:40:00Z.</source>
        <translation>«{value}» no es una fecha como 2020-06-30 o 2020-06-30T10:40:00Z.</translation>
    </message>
    <message>
        <source>A class raster has one band; this one has the shape {shape}.</source>
        <translation>Un ráster de clases tiene una banda; este tiene la forma {shape}.</translation>
    </message>
    <message>
        <source>A class raster holds whole numbers; this one holds {kind} values.</source>
        <translation>Un ráster de clases contiene números enteros; este contiene valores {kind}.</translation>
    </message>
    <message>
        <source>A grid of {width} x {height} pixels is empty.</source>
        <translation>Una cuadrícula de {width} x {height} píxeles está vacía.</translation>
    </message>
    <message>
        <source>A polygon has at least three corners.</source>
        <translation>Un polígono tiene al menos tres vértices.</translation>
    </message>
    <message>
        <source>A report has at most {most} parcels, not {n:,}.</source>
        <translation>Un informe tiene como máximo {most} parcelas, no {n:,}.</translation>
    </message>
    <message>
        <source>A scene's file does not lie in its store “{store}”; tell the administrator.</source>
        <translation>Un archivo de la escena no está en su almacén «{store}»; avise al administrador.</translation>
    </message>
    <message>
        <source>An image is damaged: {reason}</source>
        <translation>Una imagen está dañada: {reason}</translation>
    </message>
    <message>
        <source>An inner buffer needs a raster whose CRS is in metres; leave it out.</source>
        <translation>Un búfer interior necesita un ráster cuyo SRC esté en metros; omítalo.</translation>
    </message>
    <message>
        <source>Area threshold {value:g} is not possible: give 0 or more.</source>
        <translation>El umbral de superficie {value:g} no es posible: indique 0 o más.</translation>
    </message>
    <message>
        <source>At most {most} percentiles can be asked for, not {n}.</source>
        <translation>Se pueden pedir como máximo {most} percentiles, no {n}.</translation>
    </message>
    <message>
        <source>Band {number} of {name} holds {kind} values: convert it first.</source>
        <translation>La banda {number} de {name} contiene valores {kind}: conviértala primero.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Class values from 2^63 on are not possible.</source>
        <translation>Los valores de clase a partir de 2^63 no son posibles.</translation>
    </message>
    <message>
        <source>Cluster threshold {value:g} is not possible: give 0 or more.</source>
        <translation>El umbral de agrupación {value:g} no es posible: indique 0 o más.</translation>
    </message>
    <message>
        <source>Column {name} has {values} values for {times} observation times.</source>
        <translation>La columna {name} tiene {values} valores para {times} fechas de observación.</translation>
    </message>
    <message>
        <source>Connectivity {connectivity} is not possible: give 4 or 8.</source>
        <translation>La conectividad {connectivity} no es posible: indique 4 u 8.</translation>
    </message>
    <message>
        <source>Direct connections to a database</source>
        <translation>Las conexiones directas a una base de datos</translation>
    </message>
    <message>
        <source>Geometry {place} (counted from 0) has a coordinate that is not finite.</source>
        <translation>La geometría {place} (contando desde 0) tiene una coordenada no finita.</translation>
    </message>
    <message>
        <source>Geometry {place} (counted from 0) has a part that is not a Polygon.</source>
        <translation>La geometría {place} (contando desde 0) tiene una parte que no es un Polygon.</translation>
    </message>
    <message>
        <source>Geometry {place} (counted from 0) has a ring that is not closed.</source>
        <translation>La geometría {place} (contando desde 0) tiene un anillo sin cerrar.</translation>
    </message>
    <message>
        <source>Geometry {place} (counted from 0) has bytes after its end.</source>
        <translation>La geometría {place} (contando desde 0) tiene bytes después de su final.</translation>
    </message>
    <message>
        <source>Geometry {place} (counted from 0) is cut short.</source>
        <translation>La geometría {place} (contando desde 0) está truncada.</translation>
    </message>
    <message>
        <source>Geometry {place} (counted from 0) is neither a Polygon nor a MultiPolygon.</source>
        <translation>La geometría {place} (contando desde 0) no es ni un Polygon ni un MultiPolygon.</translation>
    </message>
    <message>
        <source>Geometry {place} (counted from 0) is not WKB.</source>
        <translation>La geometría {place} (contando desde 0) no es WKB.</translation>
    </message>
    <message>
        <source>Give both the red and the near-infrared band, or neither.</source>
        <translation>Indique tanto la banda roja como la de infrarrojo cercano, o ninguna.</translation>
    </message>
    <message>
        <source>Give images of at least two dates.</source>
        <translation>Indique imágenes de al menos dos fechas.</translation>
    </message>
    <message>
        <source>Heterogeneity thresholds are reversed: the lower one, {min_share:g} %, is above the upper one, {max_share:g} %.</source>
        <translation>Los umbrales de heterogeneidad están invertidos: el inferior, {min_share:g} %, es mayor que el superior, {max_share:g} %.</translation>
    </message>
    <message>
        <source>Heterogeneity thresholds {min_share:g} and {max_share:g}: give percentages, 0 to 100.</source>
        <translation>Umbrales de heterogeneidad {min_share:g} y {max_share:g}: indique porcentajes, de 0 a 100.</translation>
    </message>
    <message>
        <source>Images are read from {kinds} files; this scene has others.</source>
        <translation>Las imágenes se leen de archivos {kinds}; esta escena tiene otros.</translation>
    </message>
    <message>
        <source>Images of an S3 store need GDAL 3.6 or later; this QGIS has {version}.</source>
        <translation>Las imágenes de un almacén S3 necesitan GDAL 3.6 o posterior; este QGIS tiene {version}.</translation>
    </message>
    <message>
        <source>Inner buffer {value:g} is not possible: give 0 or more.</source>
        <translation>El búfer interior {value:g} no es posible: indique 0 o más.</translation>
    </message>
    <message>
        <source>It has a key or password in plain, which would travel with the project: give it an authentication configuration in QGIS.</source>
        <translation>Tiene una clave o contraseña en claro, que viajaría con el proyecto: dele una configuración de autenticación en QGIS.</translation>
    </message>
    <message>
        <source>Its pixels are not squares with north up.</source>
        <translation>Sus píxeles no son cuadrados orientados al norte.</translation>
    </message>
    <message>
        <source>Loading was cancelled.</source>
        <translation>Se canceló la carga.</translation>
    </message>
    <message>
        <source>Method '{method}' is not known: use one of {methods}.</source>
        <translation>El método «{method}» no se conoce: use uno de {methods}.</translation>
    </message>
    <message>
        <source>Minimum pixels {min_count} is not possible: give 2 or more.</source>
        <translation>El mínimo de píxeles {min_count} no es posible: indique 2 o más.</translation>
    </message>
    <message>
        <source>Minimum pixels {value:g} is not possible: give 0 or more.</source>
        <translation>El mínimo de píxeles {value:g} no es posible: indique 0 o más.</translation>
    </message>
    <message>
        <source>Name at least one band or index, such as NDVI or B08.</source>
        <translation>Indique al menos una banda o un índice, como NDVI o B08.</translation>
    </message>
    <message>
        <source>No connection to the database {where}: {reason}</source>
        <translation>Sin conexión a la base de datos {where}: {reason}</translation>
    </message>
    <message>
        <source>No parcel has a pixel with a class.</source>
        <translation>Ninguna parcela tiene un píxel con clase.</translation>
    </message>
    <message>
        <source>No parcel overlaps the raster: check that both state the right CRS.</source>
        <translation>Ninguna parcela se solapa con el ráster: compruebe que ambos indican el SRC correcto.</translation>
    </message>
    <message>
        <source>No product has all of the bands {bands}; there are {there}.</source>
        <translation>Ningún producto tiene todas las bandas {bands}; hay {there}.</translation>
    </message>
    <message>
        <source>No server answers at {host}: {reason}</source>
        <translation>Ningún servidor responde en {host}: {reason}</translation>
    </message>
    <message>
        <source>No weather is stored for this area yet; the administrator imports it (cbm-backend weather).</source>
        <translation>Aún no hay meteorología almacenada para esta zona; el administrador la importa (cbm-backend weather).</translation>
    </message>
    <message>
        <source>Percentiles are numbers from 0 to 100, such as 10 50 90, not “{text}”.</source>
        <translation>Los percentiles son números de 0 a 100, como 10 50 90, no «{text}».</translation>
    </message>
    <message>
        <source>Persistence {persistence} is not possible: give 1 or more observations.</source>
        <translation>La persistencia {persistence} no es posible: indique 1 o más observaciones.</translation>
    </message>
    <message>
        <source>QGIS cannot open the OGC API collection of {key} on this server.</source>
        <translation>QGIS no puede abrir la colección OGC API de {key} en este servidor.</translation>
    </message>
    <message>
        <source>QGIS cannot open the parcels of {key} as a layer.</source>
        <translation>QGIS no puede abrir las parcelas de {key} como capa.</translation>
    </message>
    <message>
        <source>QGIS could not read the authentication for images; edit the connection and check it.</source>
        <translation>QGIS no pudo leer la autenticación para las imágenes; edite la conexión y compruébela.</translation>
    </message>
    <message>
        <source>QGIS could not use the authentication configuration of the connection “{name}”; edit the connection and check it.</source>
        <translation>QGIS no pudo usar la configuración de autenticación de la conexión «{name}»; edite la conexión y compruébela.</translation>
    </message>
    <message>
        <source>QGIS could not use the connection's authentication configuration; edit the connection and check it.</source>
        <translation>QGIS no pudo usar la configuración de autenticación de la conexión; edite la conexión y compruébela.</translation>
    </message>
    <message>
        <source>QGIS' authentication database cannot be used: {reason}</source>
        <translation>No se puede usar la base de datos de autenticación de QGIS: {reason}</translation>
    </message>
    <message>
        <source>QGIS' authentication database is locked; enter its master password to use this connection.</source>
        <translation>La base de datos de autenticación de QGIS está bloqueada; introduzca su contraseña maestra para usar esta conexión.</translation>
    </message>
    <message>
        <source>Scene classes must be whole numbers from 0 to 11, not “{text}”.</source>
        <translation>Las clases de escena deben ser números enteros de 0 a 11, no «{text}».</translation>
    </message>
    <message>
        <source>Server address '{url}': it should start with http:// or https:// and name a host.</source>
        <translation>Dirección de servidor «{url}»: debería empezar por http:// o https:// y nombrar un equipo.</translation>
    </message>
    <message>
        <source>Signal-to-noise limit {min_snr:g} is not possible: give 0 or more.</source>
        <translation>El límite señal/ruido {min_snr:g} no es posible: indique 0 o más.</translation>
    </message>
    <message>
        <source>Statistics of {kind} values are not defined.</source>
        <translation>Las estadísticas de valores {kind} no están definidas.</translation>
    </message>
    <message>
        <source>The PostgreSQL connection “{name}” cannot be read: {reason}.</source>
        <translation>No se puede leer la conexión PostgreSQL «{name}»: {reason}.</translation>
    </message>
    <message>
        <source>The PostgreSQL connection “{name}” is not set up in QGIS on this computer.</source>
        <translation>La conexión PostgreSQL «{name}» no está configurada en QGIS en este equipo.</translation>
    </message>
    <message>
        <source>The authentication configuration '{authcfg}' does not exist on this computer; edit the connection and choose one.</source>
        <translation>La configuración de autenticación «{authcfg}» no existe en este equipo; edite la conexión y elija una.</translation>
    </message>
    <message>
        <source>The authentication for images holds no access keys: use one of the method “Basic”, with the access key as user name and the secret key as password, or “AWS S3”.</source>
        <translation>La autenticación para las imágenes no contiene claves de acceso: use una del método «Basic», con la clave de acceso como usuario y la clave secreta como contraseña, o «AWS S3».</translation>
    </message>
    <message>
        <source>The band has {shape} rows and columns, the spans are for ({height}, {width}).</source>
        <translation>La banda tiene {shape} filas y columnas, los tramos son para ({height}, {width}).</translation>
    </message>
    <message>
        <source>The base map “{name}” does not answer, or has not what was asked for.</source>
        <translation>El mapa base «{name}» no responde o no tiene lo que se pidió.</translation>
    </message>
    <message>
        <source>The class name '{item}' occurs twice.</source>
        <translation>El nombre de clase «{item}» aparece dos veces.</translation>
    </message>
    <message>
        <source>The class names need one key '{key}:' with 'value: name' in each line below.</source>
        <translation>Los nombres de las clases necesitan una clave «{key}:» con «valor: nombre» en cada línea debajo.</translation>
    </message>
    <message>
        <source>The class names {path} cannot be read: {reason}</source>
        <translation>No se pueden leer los nombres de las clases {path}: {reason}</translation>
    </message>
    <message>
        <source>The class raster has {shape} rows and columns, the spans are for ({height}, {width}).</source>
        <translation>El ráster de clases tiene {shape} filas y columnas, los tramos son para ({height}, {width}).</translation>
    </message>
    <message>
        <source>The class value '{item}' occurs twice.</source>
        <translation>El valor de clase «{item}» aparece dos veces.</translation>
    </message>
    <message>
        <source>The class value {value} is not a whole number.</source>
        <translation>El valor de clase {value} no es un número entero.</translation>
    </message>
    <message>
        <source>The class {value} has no name.</source>
        <translation>La clase {value} no tiene nombre.</translation>
    </message>
    <message>
        <source>The database {where} did not answer within {seconds:g} s.</source>
        <translation>La base de datos {where} no respondió en {seconds:g} s.</translation>
    </message>
    <message>
        <source>The database {where} does not accept the user name and password stored with the connection.</source>
        <translation>La base de datos {where} no acepta el usuario y la contraseña guardados con la conexión.</translation>
    </message>
    <message>
        <source>The database {where} ended the connection; try again.</source>
        <translation>La base de datos {where} cerró la conexión; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The database {where} has no free connection at the moment; try again soon, or have its administrator allow more.</source>
        <translation>La base de datos {where} no tiene ninguna conexión libre en este momento; inténtelo de nuevo pronto o pida a su administrador que permita más.</translation>
    </message>
    <message>
        <source>The database {where} has no parcels of {key}.</source>
        <translation>La base de datos {where} no tiene parcelas de {key}.</translation>
    </message>
    <message>
        <source>The database {where} is not a CbM database, or this login may not read its registry (public.cbm_dataset).</source>
        <translation>La base de datos {where} no es una base CbM, o este acceso no puede leer su registro (public.cbm_dataset).</translation>
    </message>
    <message>
        <source>The database {where} refuses the request: {reason}.</source>
        <translation>La base de datos {where} rechaza la petición: {reason}.</translation>
    </message>
    <message>
        <source>The file of the scene {scene} cannot be read.</source>
        <translation>No se puede leer el archivo de la escena {scene}.</translation>
    </message>
    <message>
        <source>The file of the scene {scene} is gone.</source>
        <translation>El archivo de la escena {scene} ha desaparecido.</translation>
    </message>
    <message>
        <source>The file of this image is gone or damaged.</source>
        <translation>El archivo de esta imagen ha desaparecido o está dañado.</translation>
    </message>
    <message>
        <source>The files of these scenes lie in no registered store: the administrator adds it (cbm-backend stores add), then images can be read without a server.</source>
        <translation>Los archivos de estas escenas no están en ningún almacén registrado: el administrador lo añade (cbm-backend stores add) y entonces las imágenes se pueden leer sin servidor.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made: {reason}.</source>
        <translation>No se puede crear la carpeta {folder}: {reason}.</translation>
    </message>
    <message>
        <source>The geotransform of the raster cannot be inverted.</source>
        <translation>La geotransformación del ráster no se puede invertir.</translation>
    </message>
    <message>
        <source>The image is no GeoTIFF.</source>
        <translation>La imagen no es un GeoTIFF.</translation>
    </message>
    <message>
        <source>The image {name} cannot be read.</source>
        <translation>No se puede leer la imagen {name}.</translation>
    </message>
    <message>
        <source>The images have no valid pixel in the area.</source>
        <translation>Las imágenes no tienen ningún píxel válido en la zona.</translation>
    </message>
    <message>
        <source>The images lie in a folder of the server, {folder}, that this computer does not see.</source>
        <translation>Las imágenes están en una carpeta del servidor, {folder}, que este equipo no ve.</translation>
    </message>
    <message>
        <source>The key '{twice}' occurs twice.</source>
        <translation>La clave «{twice}» aparece dos veces.</translation>
    </message>
    <message>
        <source>The key '{unknown}' is not known; the only one allowed is '{key}'.</source>
        <translation>La clave «{unknown}» no se conoce; la única permitida es «{key}».</translation>
    </message>
    <message>
        <source>The layer has no parcels.</source>
        <translation>La capa no tiene parcelas.</translation>
    </message>
    <message>
        <source>The parcels have no CRS: set it in the layer's properties.</source>
        <translation>Las parcelas no tienen SRC: indíquelo en las propiedades de la capa.</translation>
    </message>
    <message>
        <source>The parcels in {source} cannot be read.</source>
        <translation>No se pueden leer las parcelas de {source}.</translation>
    </message>
    <message>
        <source>The picture could not be encoded as PNG.</source>
        <translation>No se pudo codificar la imagen como PNG.</translation>
    </message>
    <message>
        <source>The polygon crosses itself or covers more than 10,000 square kilometres; draw it anew.</source>
        <translation>El polígono se cruza a sí mismo o cubre más de 10 000 kilómetros cuadrados; dibújelo de nuevo.</translation>
    </message>
    <message>
        <source>The polygon has {corners} corners; draw it with at most {most}.</source>
        <translation>El polígono tiene {corners} vértices; dibújelo con {most} como máximo.</translation>
    </message>
    <message>
        <source>The polygon reaches beyond the globe.</source>
        <translation>El polígono sobrepasa los límites del globo.</translation>
    </message>
    <message>
        <source>The proxy in QGIS' settings is of another kind than HTTP; CbM servers are reached through HTTP proxies only.</source>
        <translation>El proxy de la configuración de QGIS no es un proxy HTTP; a los servidores CbM solo se llega a través de proxies HTTP.</translation>
    </message>
    <message>
        <source>The proxy on the way to {where} does not accept the user name and password.</source>
        <translation>El proxy hacia {where} no acepta el usuario y la contraseña.</translation>
    </message>
    <message>
        <source>The raster has more than 65,000 different values: it is no class raster.</source>
        <translation>El ráster tiene más de 65 000 valores distintos: no es un ráster de clases.</translation>
    </message>
    <message>
        <source>The scene {scene} has no band {band}.</source>
        <translation>La escena {scene} no tiene la banda {band}.</translation>
    </message>
    <message>
        <source>The server address must not hold a user name or password; choose an authentication.</source>
        <translation>La dirección del servidor no debe contener usuario ni contraseña; elija una autenticación.</translation>
    </message>
    <message>
        <source>The server at {host} did not answer in time.</source>
        <translation>El servidor {host} no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The server at {host} did not answer within {seconds:g} s.</source>
        <translation>El servidor {host} no respondió en {seconds:g} s.</translation>
    </message>
    <message>
        <source>The server at {where} answered with JSON that is not an object.</source>
        <translation>El servidor {where} respondió con un JSON que no es un objeto.</translation>
    </message>
    <message>
        <source>The server at {where} answers, but it is not a CbM server (no /{route} there).</source>
        <translation>El servidor {where} responde, pero no es un servidor CbM (no tiene /{route}).</translation>
    </message>
    <message>
        <source>The server at {where} answers, but it is not a CbM server (no areas in its reply).</source>
        <translation>El servidor {where} responde, pero no es un servidor CbM (no hay zonas en su respuesta).</translation>
    </message>
    <message>
        <source>The server at {where} did not answer with JSON but with something else; is the address right?</source>
        <translation>El servidor {where} no respondió con JSON sino con otra cosa; ¿es correcta la dirección?</translation>
    </message>
    <message>
        <source>The server at {where} did not answer with JSON but with {kind}; is the address right?</source>
        <translation>El servidor {where} no respondió con JSON sino con {kind}; ¿es correcta la dirección?</translation>
    </message>
    <message>
        <source>The server at {where} does not accept this user name and password.</source>
        <translation>El servidor {where} no acepta este usuario y esta contraseña.</translation>
    </message>
    <message>
        <source>The server at {where} does not have this parcel.</source>
        <translation>El servidor {where} no tiene esta parcela.</translation>
    </message>
    <message>
        <source>The server at {where} does not offer this (/{route}); it may be older.</source>
        <translation>El servidor {where} no ofrece esto (/{route}); puede que sea más antiguo.</translation>
    </message>
    <message>
        <source>The server at {where} does not say at which zooms its tiles are.</source>
        <translation>El servidor {where} no dice en qué niveles de zoom están sus teselas.</translation>
    </message>
    <message>
        <source>The server at {where} gave an answer that is cut short or damaged.</source>
        <translation>El servidor {where} dio una respuesta truncada o dañada.</translation>
    </message>
    <message>
        <source>The server at {where} gave an empty answer.</source>
        <translation>El servidor {where} dio una respuesta vacía.</translation>
    </message>
    <message>
        <source>The server at {where} has no data of this area and year.</source>
        <translation>El servidor {where} no tiene datos de esta zona y este año.</translation>
    </message>
    <message>
        <source>The server at {where} has no parcels of {key}.</source>
        <translation>El servidor {where} no tiene parcelas de {key}.</translation>
    </message>
    <message>
        <source>The server at {where} is not available at the moment; try again soon.</source>
        <translation>El servidor {where} no está disponible en este momento; inténtelo de nuevo pronto.</translation>
    </message>
    <message>
        <source>The server at {where} left out {missing} in its reply.</source>
        <translation>El servidor {where} omitió {missing} en su respuesta.</translation>
    </message>
    <message>
        <source>The server at {where} made a mistake; its administrator finds it in the log.</source>
        <translation>El servidor {where} cometió un error; su administrador lo encuentra en el registro.</translation>
    </message>
    <message>
        <source>The server at {where} refuses the request ({status}): {reason}</source>
        <translation>El servidor {where} rechaza la petición ({status}): {reason}</translation>
    </message>
    <message>
        <source>The server at {where} reports a fault ({status}): {reason}</source>
        <translation>El servidor {where} informa de un fallo ({status}): {reason}</translation>
    </message>
    <message>
        <source>The server at {where} sends on to {location}; if that is the right one, put its address into the connection.</source>
        <translation>El servidor {where} remite a {location}; si es el correcto, ponga su dirección en la conexión.</translation>
    </message>
    <message>
        <source>The server at {where} sent a cloud histogram that cannot be read.</source>
        <translation>El servidor {where} envió un histograma de nubes que no se puede leer.</translation>
    </message>
    <message>
        <source>The server at {where} sent a decision that cannot be read.</source>
        <translation>El servidor {where} envió una decisión que no se puede leer.</translation>
    </message>
    <message>
        <source>The server at {where} sent a list of images that cannot be read.</source>
        <translation>El servidor {where} envió una lista de imágenes que no se puede leer.</translation>
    </message>
    <message>
        <source>The server at {where} sent a list of parcels that cannot be read.</source>
        <translation>El servidor {where} envió una lista de parcelas que no se puede leer.</translation>
    </message>
    <message>
        <source>The server at {where} sent a list of scenes that cannot be read.</source>
        <translation>El servidor {where} envió una lista de escenas que no se puede leer.</translation>
    </message>
    <message>
        <source>The server at {where} sent a parcel outline that is not GeoJSON.</source>
        <translation>El servidor {where} envió un contorno de parcela que no es GeoJSON.</translation>
    </message>
    <message>
        <source>The server at {where} sent a time series with uneven columns.</source>
        <translation>El servidor {where} envió una serie temporal con columnas desiguales.</translation>
    </message>
    <message>
        <source>The server at {where} sent a time series without lists.</source>
        <translation>El servidor {where} envió una serie temporal sin listas.</translation>
    </message>
    <message>
        <source>The server at {where} sent lists of different lengths.</source>
        <translation>El servidor {where} envió listas de longitudes distintas.</translation>
    </message>
    <message>
        <source>The server at {where} sent no list of decisions.</source>
        <translation>El servidor {where} no envió ninguna lista de decisiones.</translation>
    </message>
    <message>
        <source>The server at {where} sent reasons that cannot be read.</source>
        <translation>El servidor {where} envió motivos que no se pueden leer.</translation>
    </message>
    <message>
        <source>The server at {where} sent weather with uneven columns.</source>
        <translation>El servidor {where} envió datos meteorológicos con columnas desiguales.</translation>
    </message>
    <message>
        <source>The server at {where} sent weather without days.</source>
        <translation>El servidor {where} envió datos meteorológicos sin días.</translation>
    </message>
    <message>
        <source>The server at {where} takes no more requests from you for now; try again in a minute.</source>
        <translation>El servidor {where} no acepta más peticiones suyas por ahora; inténtelo de nuevo en un minuto.</translation>
    </message>
    <message>
        <source>The server does not have this.</source>
        <translation>El servidor no tiene esto.</translation>
    </message>
    <message>
        <source>The store {store} does not answer.</source>
        <translation>El almacén {store} no responde.</translation>
    </message>
    <message>
        <source>The store {store} does not let you read its images.</source>
        <translation>El almacén {store} no le permite leer sus imágenes.</translation>
    </message>
    <message>
        <source>The store {store} refuses the access keys found in {place}.</source>
        <translation>El almacén {store} rechaza las claves de acceso encontradas en {place}.</translation>
    </message>
    <message>
        <source>The store {store} wants access keys: choose an authentication for images in the connection, or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY or an AWS profile.</source>
        <translation>El almacén {store} pide claves de acceso: elija una autenticación para las imágenes en la conexión, o defina AWS_ACCESS_KEY_ID y AWS_SECRET_ACCESS_KEY o un perfil de AWS.</translation>
    </message>
    <message>
        <source>The style has no classes: it needs the renderer 'Paletted/Unique values'.</source>
        <translation>El estilo no tiene clases: necesita el renderizador «Paletado/Valores únicos».</translation>
    </message>
    <message>
        <source>The table has no field '{name}'.</source>
        <translation>La tabla no tiene el campo «{name}».</translation>
    </message>
    <message>
        <source>The table has no field '{name}'; it needs {needed}.</source>
        <translation>La tabla no tiene el campo «{name}»; necesita {needed}.</translation>
    </message>
    <message>
        <source>The table has no rows.</source>
        <translation>La tabla no tiene filas.</translation>
    </message>
    <message>
        <source>The {statistic} of {product} cannot be derived; choose {statistics}.</source>
        <translation>{statistic} de {product} no se puede derivar; elija {statistics}.</translation>
    </message>
    <message>
        <source>There are no images to group.</source>
        <translation>No hay imágenes que agrupar.</translation>
    </message>
    <message>
        <source>There are {values:,} classes and {most} are possible: is this a class raster?</source>
        <translation>Hay {values:,} clases y son posibles {most}: ¿es un ráster de clases?</translation>
    </message>
    <message>
        <source>There is no class: list every value of the raster with its name.</source>
        <translation>No hay ninguna clase: indique cada valor del ráster con su nombre.</translation>
    </message>
    <message>
        <source>There is no parcel with id '{pid}' in {key}.</source>
        <translation>No hay ninguna parcela con id. «{pid}» en {key}.</translation>
    </message>
    <message>
        <source>There is no plot to take away.</source>
        <translation>No hay ningún gráfico que llevarse.</translation>
    </message>
    <message>
        <source>There is no scene {scene} any more.</source>
        <translation>La escena {scene} ya no existe.</translation>
    </message>
    <message>
        <source>There is no such image.</source>
        <translation>No existe tal imagen.</translation>
    </message>
    <message>
        <source>This database does not tell your login where the scenes of {aoi} lie; a newer one does (cbm-backend db upgrade).</source>
        <translation>Esta base de datos no dice a su acceso dónde están las escenas de {aoi}; una más reciente sí (cbm-backend db upgrade).</translation>
    </message>
    <message>
        <source>This is no QGIS style.</source>
        <translation>Esto no es un estilo de QGIS.</translation>
    </message>
    <message>
        <source>This scene has no image of the parcel.</source>
        <translation>Esta escena no tiene imagen de la parcela.</translation>
    </message>
    <message>
        <source>This server is of the original kind: it has parcels, series and chips only.</source>
        <translation>Este servidor es del tipo original: solo tiene parcelas, series y recortes.</translation>
    </message>
    <message>
        <source>This takes the server at {where} too long; ask for less at a time.</source>
        <translation>Esto lleva demasiado tiempo al servidor {where}; pida menos de una vez.</translation>
    </message>
    <message>
        <source>You have no access to this area on the server at {where}; its administrator grants it.</source>
        <translation>No tiene acceso a esta zona en el servidor {where}; su administrador lo concede.</translation>
    </message>
    <message>
        <source>You may not do this in the database {where}: {reason}.</source>
        <translation>No tiene permiso para hacer esto en la base de datos {where}: {reason}.</translation>
    </message>
    <message>
        <source>Your login may not read the decisions of {key}.</source>
        <translation>Su acceso no puede leer las decisiones de {key}.</translation>
    </message>
    <message>
        <source>Your login may not read the scenes of {aoi}.</source>
        <translation>Su acceso no puede leer las escenas de {aoi}.</translation>
    </message>
    <message>
        <source>Your login may not read the weather; a newer database lets it (cbm-backend db upgrade).</source>
        <translation>Su acceso no puede leer la meteorología; una base de datos más reciente lo permite (cbm-backend db upgrade).</translation>
    </message>
    <message>
        <source>Your login may not read which base maps there are.</source>
        <translation>Su acceso no puede leer qué mapas base hay.</translation>
    </message>
    <message>
        <source>Your login may read but not decide: the administrator grants cbm_analyst.</source>
        <translation>Su acceso puede leer pero no decidir: el administrador concede cbm_analyst.</translation>
    </message>
    <message>
        <source>connection closed without an answer.</source>
        <translation>conexión cerrada sin respuesta.</translation>
    </message>
    <message>
        <source>connection refused. Is it running?</source>
        <translation>conexión rechazada. ¿Está en marcha?</translation>
    </message>
    <message>
        <source>it does not speak HTTP.</source>
        <translation>no habla HTTP.</translation>
    </message>
    <message>
        <source>it gives no reason.</source>
        <translation>no da ninguna razón.</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>sin razón indicada</translation>
    </message>
    <message>
        <source>no secure connection; check its certificate.</source>
        <translation>sin conexión segura; compruebe su certificado.</translation>
    </message>
    <message>
        <source>no such host.</source>
        <translation>no existe ese equipo.</translation>
    </message>
    <message>
        <source>the page could not be drawn</source>
        <translation>no se pudo dibujar la página</translation>
    </message>
    <message>
        <source>the proxy does not accept the user name and password.</source>
        <translation>el proxy no acepta el usuario y la contraseña.</translation>
    </message>
    <message>
        <source>the proxy refuses the connection.</source>
        <translation>el proxy rechaza la conexión.</translation>
    </message>
    <message>
        <source>the proxy was not found.</source>
        <translation>no se encontró el proxy.</translation>
    </message>
    <message>
        <source>{classes} classes are not possible: give 2 to {most}.</source>
        <translation>{classes} clases no son posibles: indique de 2 a {most}.</translation>
    </message>
    <message>
        <source>{key} has no table for decisions.</source>
        <translation>{key} no tiene tabla para decisiones.</translation>
    </message>
    <message>
        <source>{key}: the class {value} has no name.</source>
        <translation>{key}: la clase {value} no tiene nombre.</translation>
    </message>
    <message>
        <source>{name} cannot be opened.</source>
        <translation>No se puede abrir {name}.</translation>
    </message>
    <message>
        <source>{name} cannot be written.</source>
        <translation>No se puede escribir {name}.</translation>
    </message>
    <message>
        <source>{name} has another grid than {other}: all need one.</source>
        <translation>{name} tiene otra cuadrícula que {other}: todas necesitan la misma.</translation>
    </message>
    <message>
        <source>{name} has no CRS: set it in the layer's properties.</source>
        <translation>{name} no tiene SRC: indíquelo en las propiedades de la capa.</translation>
    </message>
    <message>
        <source>{name} has no band {band}: it has {bands}.</source>
        <translation>{name} no tiene la banda {band}: número de bandas {bands}.</translation>
    </message>
    <message>
        <source>{name} has no band {number}.</source>
        <translation>{name} no tiene la banda {number}.</translation>
    </message>
    <message>
        <source>{name} has {bands} bands; a class raster has one: extract the band with the classes.</source>
        <translation>{name} tiene {bands} bandas; un ráster de clases tiene una: extraiga la banda con las clases.</translation>
    </message>
    <message>
        <source>{name} holds {kind} values; a class raster holds whole numbers: convert it first.</source>
        <translation>{name} contiene valores {kind}; un ráster de clases contiene números enteros: conviértalo primero.</translation>
    </message>
    <message>
        <source>{name} is damaged: {reason}</source>
        <translation>{name} está dañado: {reason}</translation>
    </message>
    <message>
        <source>{name} is no raster file: save it as one first.</source>
        <translation>{name} no es un archivo ráster: guárdelo primero como tal.</translation>
    </message>
    <message>
        <source>{name} is not geocoded.</source>
        <translation>{name} no está georreferenciado.</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}</source>
        <translation>No se puede escribir {path}: {reason}</translation>
    </message>
    <message>
        <source>{purpose} need the Python package {package}. Add “python3-{package}” with the OSGeo4W Setup or your system's package manager and restart QGIS.</source>
        <translation>{purpose} necesitan el paquete de Python {package}. Añada «python3-{package}» con OSGeo4W Setup o con el gestor de paquetes de su sistema y reinicie QGIS.</translation>
    </message>
    <message>
        <source>{task}: something unexpected happened ({kind}).</source>
        <translation>{task}: ocurrió algo inesperado ({kind}).</translation>
    </message>
    <message>
        <source>{values} class values have {names} names.</source>
        <translation>{values} valores de clase tienen {names} nombres.</translation>
    </message>
    <message>
        <source>“{name}” is neither stored here nor can it be computed; there are: {offer}.</source>
        <translation>«{name}» no está almacenado aquí ni se puede calcular; hay: {offer}.</translation>
    </message>
</context>
<context>
    <name>SeriesControls</name>
    <message>
        <source>Choose products…</source>
        <translation>Elegir productos…</translation>
    </message>
    <message>
        <source>Cloud share in per cent</source>
        <translation>Proporción de nubes en tanto por ciento</translation>
    </message>
    <message>
        <source>Cloudy</source>
        <translation>Nubosas</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Products to plot: indices and stored bands</source>
        <translation>Productos por trazar: índices y bandas almacenadas</translation>
    </message>
    <message>
        <source>SCL</source>
        <translation>SCL</translation>
    </message>
    <message>
        <source>Scene classes that count as hidden</source>
        <translation>Clases de escena que cuentan como tapadas</translation>
    </message>
    <message>
        <source>Share of hidden pixels (cloud, shadow, snow) above which an observation is cloudy</source>
        <translation>Proporción de píxeles tapados (nube, sombra, nieve) a partir de la cual una observación es nubosa</translation>
    </message>
    <message>
        <source>Show cloudy observations, as hollow grey marks that the line does not join</source>
        <translation>Mostrar las observaciones nubosas, como marcas grises huecas que la línea no une</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation>Estadística</translation>
    </message>
    <message>
        <source>Statistic of the parcel's pixels</source>
        <translation>Estadística de los píxeles de la parcela</translation>
    </message>
    <message>
        <source>Usual classes</source>
        <translation>Clases habituales</translation>
    </message>
</context>
<context>
    <name>SeriesDock</name>
    <message>
        <source>All curves are switched off in the legend.</source>
        <translation>Todas las curvas están desactivadas en la leyenda.</translation>
    </message>
    <message>
        <source>CbM Time Series</source>
        <translation>CbM Series temporales</translation>
    </message>
    <message>
        <source>Choose a product above.</source>
        <translation>Elija arriba un producto.</translation>
    </message>
    <message>
        <source>Loading parcel {}…</source>
        <translation>Cargando la parcela {}…</translation>
    </message>
    <message>
        <source>Loading parcel…</source>
        <translation>Cargando la parcela…</translation>
    </message>
    <message>
        <source>Loading peers…</source>
        <translation>Cargando parcelas comparables…</translation>
    </message>
    <message>
        <source>Loading was cancelled.</source>
        <translation>Se canceló la carga.</translation>
    </message>
    <message>
        <source>No peers: {}</source>
        <translation>Sin parcelas comparables: {}</translation>
    </message>
    <message>
        <source>No series loaded.</source>
        <translation>Ninguna serie cargada.</translation>
    </message>
    <message>
        <source>Parcel {}</source>
        <translation>Parcela {}</translation>
    </message>
    <message>
        <source>Pick a parcel on the map or search for it by its id to see its time series.</source>
        <translation>Elija una parcela en el mapa o búsquela por su identificador para ver su serie temporal.</translation>
    </message>
    <message>
        <source>This statistic cannot be derived for the chosen products.</source>
        <translation>Esta estadística no se puede derivar para los productos elegidos.</translation>
    </message>
    <message>
        <source>To copy and save pictures, add the Python package “python3-matplotlib” with the OSGeo4W Setup or your system's package manager and restart QGIS.</source>
        <translation>Para copiar y guardar imágenes, añada el paquete de Python «python3-matplotlib» con OSGeo4W Setup o con el gestor de paquetes de su sistema y reinicie QGIS.</translation>
    </message>
    <message>
        <source>Too few parcels with this crop nearby for a band of peers.</source>
        <translation>Muy pocas parcelas con este cultivo cerca para una franja de comparación.</translation>
    </message>
    <message>
        <source>cloudy (&gt; {} %)</source>
        <translation>nubosas (&gt; {} %)</translation>
    </message>
    <message>
        <source>peers, 25–75 %</source>
        <translation>comparables, 25–75 %</translation>
    </message>
    <message>
        <source>smoothed</source>
        <translation>suavizada</translation>
    </message>
    <message>
        <source>{} · as of {}, from the cache</source>
        <translation>{} · a {}, de la caché</translation>
    </message>
</context>
<context>
    <name>SeriesExporter</name>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tabla CSV (*.csv)</translation>
    </message>
    <message>
        <source>CbM</source>
        <translation>CbM</translation>
    </message>
    <message>
        <source>CbM: save time series</source>
        <translation>CbM: guardar series temporales</translation>
    </message>
    <message>
        <source>Could not save {}: {}</source>
        <translation>No se pudo guardar {}: {}</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Imagen PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Dibujo SVG (*.svg)</translation>
    </message>
    <message>
        <source>Save Time Series</source>
        <translation>Guardar series temporales</translation>
    </message>
    <message>
        <source>Saved {}</source>
        <translation>{} guardado</translation>
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
        <translation>Leyenda</translation>
    </message>
    <message>
        <source>Show or hide this curve</source>
        <translation>Mostrar u ocultar esta curva</translation>
    </message>
</context>
<context>
    <name>SeriesModel</name>
    <message>
        <source>Cloud</source>
        <translation>Nubes</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Curva</translation>
    </message>
    <message>
        <source>Date (UTC)</source>
        <translation>Fecha (UTC)</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Not used: {}</source>
        <translation>No utilizadas: {}</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Píxeles</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Escena</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>SeriesPanel</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copiar imagen</translation>
    </message>
    <message>
        <source>Copy values</source>
        <translation>Copiar valores</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Curvas</translation>
    </message>
    <message>
        <source>Distance from the peers' middle</source>
        <translation>Distancia al centro de las comparables</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Keep this parcel in the plot to compare it with others</source>
        <translation>Mantener esta parcela en el gráfico para compararla con otras</translation>
    </message>
    <message>
        <source>Let go of all kept parcels</source>
        <translation>Soltar todas las parcelas mantenidas</translation>
    </message>
    <message>
        <source>Let the temporal controller run over the dates in view</source>
        <translation>Hacer que el controlador temporal recorra las fechas a la vista</translation>
    </message>
    <message>
        <source>List scenes beside the plot</source>
        <translation>Lista de escenas junto al gráfico</translation>
    </message>
    <message>
        <source>Move the plot by dragging</source>
        <translation>Mover el gráfico arrastrándolo</translation>
    </message>
    <message>
        <source>Move with the temporal controller of QGIS</source>
        <translation>Seguir el controlador temporal de QGIS</translation>
    </message>
    <message>
        <source>No smooth curve</source>
        <translation>Sin curva suavizada</translation>
    </message>
    <message>
        <source>Own formulas…</source>
        <translation>Fórmulas propias…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save drawing (SVG)…</source>
        <translation>Guardar dibujo (SVG)…</translation>
    </message>
    <message>
        <source>Save picture (PNG)…</source>
        <translation>Guardar imagen (PNG)…</translation>
    </message>
    <message>
        <source>Save values (CSV)…</source>
        <translation>Guardar valores (CSV)…</translation>
    </message>
    <message>
        <source>Show the peers: parcels nearby with the same crop</source>
        <translation>Mostrar las comparables: parcelas cercanas con el mismo cultivo</translation>
    </message>
    <message>
        <source>Show the whole series</source>
        <translation>Mostrar toda la serie</translation>
    </message>
    <message>
        <source>Show values as a table</source>
        <translation>Mostrar los valores como tabla</translation>
    </message>
    <message>
        <source>Smooth curve, light</source>
        <translation>Curva suavizada, ligera</translation>
    </message>
    <message>
        <source>Smooth curve, medium</source>
        <translation>Curva suavizada, media</translation>
    </message>
    <message>
        <source>Smooth curve, strong</source>
        <translation>Curva suavizada, fuerte</translation>
    </message>
    <message>
        <source>Stop loading</source>
        <translation>Detener la carga</translation>
    </message>
    <message>
        <source>Time series plot, {}</source>
        <translation>Gráfico de series temporales, {}</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
</context>
<context>
    <name>SeriesTable</name>
    <message>
        <source>Values of the time series</source>
        <translation>Valores de la serie temporal</translation>
    </message>
</context>
<context>
    <name>ShareBars</name>
    <message>
        <source>A class with {} to {} % of the parcel makes it heterogeneous.</source>
        <translation>Una clase con {} a {} % de la parcela la hace heterogénea.</translation>
    </message>
    <message>
        <source>Shares of classes</source>
        <translation>Proporciones de las clases</translation>
    </message>
    <message>
        <source>{} others</source>
        <translation>otras {}</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>Add a connection to a CbM server first.</source>
        <translation>Añada primero una conexión a un servidor CbM.</translation>
    </message>
    <message>
        <source>CbM: connecting</source>
        <translation>CbM: conexión</translation>
    </message>
    <message>
        <source>The server has no dataset {} for you; it has: {}.</source>
        <translation>El servidor no tiene el conjunto de datos {} para usted; tiene: {}.</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nada todavía</translation>
    </message>
</context>
<context>
    <name>SwipeView</name>
    <message>
        <source>Two dates compared</source>
        <translation>Dos fechas comparadas</translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <source>Next parcel of the work list (N)</source>
        <translation>Parcela siguiente de la lista de trabajo (N)</translation>
    </message>
    <message>
        <source>Next parcel without a decision (U)</source>
        <translation>Parcela siguiente sin decisión (U)</translation>
    </message>
    <message>
        <source>Previous parcel of the work list (P)</source>
        <translation>Parcela anterior de la lista de trabajo (P)</translation>
    </message>
    <message>
        <source>{} of {} · {} undecided</source>
        <translation>{} de {} · {} sin decidir</translation>
    </message>
</context>
<context>
    <name>WorkList</name>
    <message>
        <source>CbM: parcels of the work list</source>
        <translation>CbM: parcelas de la lista de trabajo</translation>
    </message>
</context>
<context>
    <name>WorkListDock</name>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Bring Back the Previous List</source>
        <translation>Recuperar la lista anterior</translation>
    </message>
    <message>
        <source>CbM Work List</source>
        <translation>CbM Lista de trabajo</translation>
    </message>
    <message>
        <source>Clear the List</source>
        <translation>Vaciar la lista</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Id or crop</source>
        <translation>Id. o cultivo</translation>
    </message>
    <message>
        <source>Load Ids from a File…</source>
        <translation>Cargar identificadores de un archivo…</translation>
    </message>
    <message>
        <source>No parcels to go through yet. Load their ids from a file, paste them, choose by crop or decision, draw a polygon on the map, or take what is selected in a layer.</source>
        <translation>Aún no hay parcelas por recorrer. Cargue sus identificadores de un archivo, péguelos, elija por cultivo o decisión, dibuje un polígono en el mapa o tome lo seleccionado en una capa.</translation>
    </message>
    <message>
        <source>Parcels by Crop or Decision…</source>
        <translation>Parcelas por cultivo o decisión…</translation>
    </message>
    <message>
        <source>Parcels of the work list</source>
        <translation>Parcelas de la lista de trabajo</translation>
    </message>
    <message>
        <source>Paste Ids</source>
        <translation>Pegar identificadores</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Guardar como CSV…</translation>
    </message>
    <message>
        <source>Show only parcels whose id or crop holds this text</source>
        <translation>Mostrar solo las parcelas cuyo id. o cultivo contiene este texto</translation>
    </message>
    <message>
        <source>Show only parcels with this decision</source>
        <translation>Mostrar solo las parcelas con esta decisión</translation>
    </message>
    <message>
        <source>Take the Active Layer's Selection</source>
        <translation>Tomar la selección de la capa activa</translation>
    </message>
    <message>
        <source>{} · {} not in the dataset</source>
        <translation>{} · {} que no están en el conjunto de datos</translation>
    </message>
    <message>
        <source>{} · {} of {} shown</source>
        <translation>{} · {} de {} a la vista</translation>
    </message>
</context>
<context>
    <name>WorkListFiller</name>
    <message>
        <source>All parcels</source>
        <translation>Todas las parcelas</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>CbM: parcels by filter</source>
        <translation>CbM: parcelas por filtro</translation>
    </message>
    <message>
        <source>CbM: parcels of a polygon</source>
        <translation>CbM: parcelas de un polígono</translation>
    </message>
    <message>
        <source>CbM: parcels of a selection</source>
        <translation>CbM: parcelas de una selección</translation>
    </message>
    <message>
        <source>Choose an area and a year first.</source>
        <translation>Elija primero una zona y un año.</translation>
    </message>
    <message>
        <source>Lists of parcel ids (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Listas de identificadores de parcelas (*.csv *.txt *.tsv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>No parcel fits this filter.</source>
        <translation>Ninguna parcela cumple este filtro.</translation>
    </message>
    <message>
        <source>Only the first {} of {} parcels were taken.</source>
        <translation>Solo se tomaron las primeras {} de {} parcelas.</translation>
    </message>
    <message>
        <source>Parcel ids</source>
        <translation>Identificadores de parcelas</translation>
    </message>
    <message>
        <source>Parcels of a polygon</source>
        <translation>Parcelas de un polígono</translation>
    </message>
    <message>
        <source>Pasted ids</source>
        <translation>Identificadores pegados</translation>
    </message>
    <message>
        <source>Save the work list</source>
        <translation>Guardar la lista de trabajo</translation>
    </message>
    <message>
        <source>Select parcels in a layer and make it the active one first.</source>
        <translation>Seleccione primero parcelas en una capa y actívela.</translation>
    </message>
    <message>
        <source>The file {} cannot be read: {}.</source>
        <translation>No se puede leer el archivo {}: {}.</translation>
    </message>
    <message>
        <source>The layer {} has neither parcel ids nor places on the map.</source>
        <translation>La capa {} no tiene ni identificadores de parcelas ni lugares en el mapa.</translation>
    </message>
    <message>
        <source>The layer {} has no CRS: set it in the layer's properties.</source>
        <translation>La capa {} no tiene SRC: indíquelo en las propiedades de la capa.</translation>
    </message>
    <message>
        <source>The list cannot be saved: {}.</source>
        <translation>No se puede guardar la lista: {}.</translation>
    </message>
    <message>
        <source>There are no parcel ids in “{}”.</source>
        <translation>No hay identificadores de parcelas en «{}».</translation>
    </message>
    <message>
        <source>There is no parcel of this dataset at the first {} features.</source>
        <translation>No hay ninguna parcela de este conjunto de datos en los primeros {} objetos.</translation>
    </message>
    <message>
        <source>There is no parcel of this dataset there.</source>
        <translation>Allí no hay ninguna parcela de este conjunto de datos.</translation>
    </message>
    <message>
        <source>{} (the first {} features)</source>
        <translation>{} (los primeros {} objetos)</translation>
    </message>
    <message>
        <source>{} (the first {})</source>
        <translation>{} (las primeras {})</translation>
    </message>
    <message>
        <source>“{}” is no list of parcel ids: it has to be text with one id a line or a CSV file with a column of ids, none longer than {} characters.</source>
        <translation>«{}» no es una lista de identificadores de parcelas: debe ser un texto con un identificador por línea o un archivo CSV con una columna de identificadores, de {} caracteres como máximo.</translation>
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
        <translation>Cultivo</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Parcel id</source>
        <translation>Id. de parcela</translation>
    </message>
    <message>
        <source>The dataset has no parcel with this id.</source>
        <translation>El conjunto de datos no tiene ninguna parcela con este identificador.</translation>
    </message>
    <message>
        <source>not in the dataset</source>
        <translation>no está en el conjunto de datos</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Add a connection to a CbM server first.</source>
        <translation>Añada primero una conexión a un servidor CbM.</translation>
    </message>
    <message>
        <source>CbM: connecting</source>
        <translation>CbM: conexión</translation>
    </message>
    <message>
        <source>CbM: parcel at a place</source>
        <translation>CbM: parcela en un lugar</translation>
    </message>
    <message>
        <source>CbM: parcel {}</source>
        <translation>CbM: parcela {}</translation>
    </message>
    <message>
        <source>Choose an area and a year first.</source>
        <translation>Elija primero una zona y un año.</translation>
    </message>
    <message>
        <source>The server has no dataset {} for you; it has: {}.</source>
        <translation>El servidor no tiene el conjunto de datos {} para usted; tiene: {}.</translation>
    </message>
    <message>
        <source>There is no parcel of {} here.</source>
        <translation>Aquí no hay ninguna parcela de {}.</translation>
    </message>
    <message>
        <source>There is no parcel with id '{}' in {}.</source>
        <translation>No hay ninguna parcela con id. «{}» en {}.</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nada todavía</translation>
    </message>
</context>
</TS>
