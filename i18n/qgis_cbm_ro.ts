<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ro" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Decided when the parcel had another outline.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Click on the map to load a parcel and its time series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a polygon: the parcels that touch it become the work list. A right click ends it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow Selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the parcel that is selected in any polygon layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcels of a Polygon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick Parcel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarSheet</name>
    <message>
        <source>Calendar of the season</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cbm</name>
    <message>
        <source>25th percentile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>75th percentile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backscatter (dB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backscatter (linear)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backscatter ratio (dB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band: 25–75 % of the parcel's pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band: about 25–75 %, from the spread of the bands taken as uncorrelated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coherence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coherence VV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>False colour (8-11-4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>False colour (8-4-3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean, 25–75 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NDVI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precipitation (mm)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radar VH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radar VV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radar composite (VV, VH, ratio)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reflectance × 10⁴</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scene classification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentinel-1 backscatter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentinel-1 coherence, 12 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentinel-1 coherence, 6 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentinel-2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide this curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temperature (°C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True colour (4-3-2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weather</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Without value: %n observation(s), see the table</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>a band is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bare soil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cloud shadow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cloud unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cloud {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cloud, high probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cloud, medium probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dark area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>max.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no valid pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not defined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not used: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saturated or defective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scenes cannot be told apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snow or ice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>std. dev.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thin cirrus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unclassified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vegetation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>water</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{band} – {card}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{curve}, parcel {parcel}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quantity}, {statistic}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} (stored)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} cannot be derived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} pixels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CbmPlugin</name>
    <message>
        <source>&amp;CbM – Checks by Monitoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CbM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections and Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CbmProcessing</name>
    <message numerus="yes">
        <source>%n attribute name(s) are longer than a shapefile allows; {file} lists what they are called. A GeoPackage keeps them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>0 is no-data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 neighbours (edges)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 neighbours (edges and corners)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Areas are larger than [m2]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band of near infrared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band of red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class names (YAML or QGIS style)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class raster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class {value}: {pixels} pixels, mean {mean}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clusters are larger than [pixels]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count as published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts the pixels of each class in every parcel (pixels whose centre lies inside) and flags parcels in which some class has a share within the limits: at 30 to 70 %, a parcel of 60 and 40 % is flagged, one of 75 and 25 % is not.

The result has the fields foi_h (1 flagged, 0 not, empty not judged), the pixels and the percentage (P_...) of each class, total, nodata, unlisted (pixels of values without a name) and reason (why a parcel was not judged).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cuts the areas of each class out of the parcels, pixels at the edge by the share that lies inside, and flags parcels with connected areas of at least two different classes larger than the threshold.

The results are the parcels with foi_c (1 flagged, 0 not, empty not judged) and reason, and the areas of flagged parcels as polygons with id, temp_id, pixelvalue (class) and area in square metres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Either</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FOI assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FOI cardinality (area)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FOI cardinality (clusters)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FOI clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FOI heterogeneity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FOI signal statistics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field with the band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field with the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field with the parcel id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field with the parcel id (first one if empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field with the scene name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finds clusters, connected pixels of one class inside a parcel, and flags parcels in which clusters of at least two different classes have more pixels than the threshold: the parcel seems to hold more than one field. What is connected only outside the parcel is two clusters.

The result has the fields foi_c (1 flagged, 0 not, empty not judged), clusters, as in (3, 200), (5, 21) for class and pixels, n_clusters, the largest cluster of each class (max_...) and reason.

The published count flags two clusters of the same class as well, and never counts class 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grouping pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups the pixels of images of several dates by their course (k-means), and writes the groups as a class raster: with it a parcel can be checked where there is no crop map. The same images always give the same classes, numbered by rising mean; 0 is no-data.

The images have one grid: NDVI of one band each, or images with a red and a near-infrared band, whose numbers are then given. With parcels only their pixels are grouped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Histogram method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images of several dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inner buffer [m]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judges parcels by the statistics of their pixels over time: a table with one row per parcel, date and band, with count, mean, std, p25, p50 and p75, as the time-series panel exports it.

Histogram method: the mean lies outside the middle half of the pixels, or the quartiles lie as of two kinds of pixels rather than of one. Signal-to-noise: mean / std is below the limit. A parcel is flagged when the sign lasts for the given number of observations in a row; observations of few pixels do not count.

With a field for the scene, several scenes of one satellite pass count once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judging parcels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower limit of a share [%]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observations in a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcels (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcels not judged: {number} ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raster values without a name: {values}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading parcels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the class raster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signal-to-noise below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signal-to-noise ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest number of pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thematic raster from chips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper limit of a share [%]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a file: those of the layer's style or attribute table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{band}: {flagged} of {all} parcels flagged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{flagged} of {all} parcels flagged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} ({pixels} pixels)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CbmProvider</name>
    <message>
        <source>CbM – Checks by Monitoring</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChipLayers</name>
    <message>
        <source>CbM / {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CbM: images for the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The images could not be written: {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>CbM: image {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CbM: images of parcel {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image that came cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no scenes of this kind here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClassMap</name>
    <message>
        <source>Classes inside the parcel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClassNames</name>
    <message>
        <source>Class names (*.yml *.yaml *.qml)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>&amp;Left:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Right:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare Two Dates</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>CbM: series of the peers of parcel {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionDialog</name>
    <message>
        <source>&amp;Cancel Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A CbM server answers over the web; a database is asked directly, inside the agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add CbM Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address and login are those of a PostgreSQL connection of QGIS: make or edit one in the Browser panel under PostgreSQL, with an authentication configuration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the server, without user name, password or /query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any name, for example “Agency server”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Areas and years found by the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the database…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CbM server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected to {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected to {}: no data for this user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit CbM Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL connection saved in QGIS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects refer to the connection by this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a connection of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name and password are kept in QGIS' encrypted store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a CbM server</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Connections</name>
    <message>
        <source>Remove the connection “{}”?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DatasetChooser</name>
    <message>
        <source>&amp;Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Connection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add, edit or refresh the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit Connection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to the Area's Centre</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecisionBox</name>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything worth knowing later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide: {} (key {})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a word or two, if need be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason of the decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storing…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecisionHistory</name>
    <message>
        <source>&amp;Take Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a decision that lets the one before the latest count again; nothing is removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions on this parcel, the latest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for decisions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing decided yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>CbM: decision on parcel {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CbM: decisions on parcel {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick a parcel first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last decision is being stored.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilmStrip</name>
    <message>
        <source>Images of the parcel by date</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foi</name>
    <message>
        <source>Both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heterogeneous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heterogeneous, several objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heterogeneous: {} (within {}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Homogeneous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several objects: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This parcel cannot be judged: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This parcel is homogeneous: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all its pixels are no-data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no geometry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has too few pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds no pixel centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a polygon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it lies outside the class raster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of its pixels is of a class with a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is left of it inside the buffer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{listed} and {more} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} × {name} (up to {size} {unit})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoiChecks</name>
    <message>
        <source>CbM: FOI check of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CbM: FOI preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FOI {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The results could not be saved: {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoiDock</name>
    <message numerus="yes">
        <source>%n pixel(s) are of values without a name.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All features ({})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CbM FOI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a class raster first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a class raster: one band of whole numbers, such as a crop map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GeoPackage (*.gpkg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcel {} · {} pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick a parcel on the map first, or choose a layer of parcels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick a parcel on the map, or select one in the layer chosen above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raster values without a name: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected features ({})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parcel below</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoiPanel</name>
    <message>
        <source>&amp;Parcels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All ({})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class ras&amp;ter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class raster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flagged ({})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer of parcels to check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One band of whole numbers, such as a crop map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picked parcel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results, one parcel a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as GeoPackage…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the results as GeoPackage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only parcels of this outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which parcels are checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {} parcels flagged, {} homogeneous, {} not judged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoiResultsModel</name>
    <message>
        <source>Clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoiSettings</name>
    <message>
        <source> pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Areas above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clusters above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fewest pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Heterogeneous at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Inner buffer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 is no-&amp;data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Areas are larger than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file with class names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class na&amp;mes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clusters have more pixels than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clusters of pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected &amp;by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File with the class names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest share that makes a parcel heterogeneous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inner buffer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest share that makes a parcel heterogeneous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcels with fewer pixels of a class are not judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels of a cluster are connected by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore De&amp;faults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several &amp;objects by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thresholds and Class Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What several objects are found by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edges (4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>edges and corners (8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the raster's style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Formulas</name>
    <message>
        <source>Name “{}” is taken; choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name “{}”: a letter, then at most 23 letters, digits or _.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the formula is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the formula names no band, for example B08 or VV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no function “{}”; there are {functions}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a formula, for example (B08 - B04) / (B08 + B04).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” cannot be read as a formula.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” is not allowed; use numbers, bands, + - * / ** ( ).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{}” takes another number of values.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormulasDialog</name>
    <message>
        <source>Add a formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bands as reflectance 0 to 1 (B02, B03, …, B8A, B11) or radar power (VV, VH). Operators + - * / ** ( ), functions {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own Formulas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own formulas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the selected formula</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImagesDock</name>
    <message numerus="yes">
        <source>%n image(s) added; the temporal controller plays them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>CbM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CbM Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not save {}: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for scenes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcel {} · {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick a parcel to see its images.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImagesPanel</name>
    <message>
        <source>Add all to the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All dates have the same stretch, so that colours can be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare two dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Darker or brighter, on all dates alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out dates on which more of the parcel is hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most cloud in per cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as picture (PNG)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Season as a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretch to these images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown of each scene</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LayerLinks</name>
    <message>
        <source>Open in CbM</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LayersButton</name>
    <message>
        <source>Parcels as a layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcels with Attribute Table (OGC API)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcels: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all parcels on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layers of a database have their attribute table themselves.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptionsFactory</name>
    <message>
        <source>CbM</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OptionsPage</name>
    <message>
        <source> MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cache on disk, at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear Cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Time to wait for a server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CbM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CbM for QGIS {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connections to CbM servers and databases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long to wait for an answer before giving up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report an &amp;Issue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was looked at is kept on disk: the second look is instant and works offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} MB in use</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message>
        <source>Compliant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inconclusive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not compliant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message>
        <source>FOI Panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images Panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcel Panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time Series Panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work List Panel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParcelCard</name>
    <message>
        <source>&amp;Zoom to Parcel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centroid (Latitude, Longitude)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the attributes to the clipboard; the arrow offers single ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline (WKT)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcel Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peers: same crop nearby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the parcel and its surroundings on the map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParcelDock</name>
    <message>
        <source>&amp;Overlapping here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Connection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CbM Parcel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an area and a year above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose “Pick Parcel” and click on the map, or type a parcel id and press Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to a CbM server to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting to {}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not connected to {} yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcel id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcels that overlap here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search a parcel by its id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server has no data for you yet. Ask its administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a parcel id and press Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParcelFilterDialog</name>
    <message>
        <source>&amp;Crop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any crop; a name or a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest &amp;decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcels to Go Through</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParcelLayers</name>
    <message>
        <source>CbM: attributes of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CbM: parcels of {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcels {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcels {} (attributes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcels {}, summed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QGIS cannot open the server's vector tiles.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParcelLocator</name>
    <message>
        <source>CbM Parcels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParcelStyles</name>
    <message>
        <source>By Crop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By Latest Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other crops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcels, summed up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParcelTable</name>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attributes of the parcel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Centroid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crop code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcel id</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Peers</name>
    <message>
        <source>CbM: peers of parcel {}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeersList</name>
    <message>
        <source>Distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click a parcel to load it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for parcels of the same crop…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearest parcels with the same crop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No parcel of the same crop within 1 km.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcel id</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlotCanvas</name>
    <message>
        <source>Time series plot</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlotRenderer</name>
    <message>
        <source>CbM: plot</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlotSurface</name>
    <message>
        <source>Time series plot</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Probe</name>
    <message>
        <source>CbM: testing a connection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reporter</name>
    <message>
        <source>Add Connection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CbM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit Connection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project uses the connection “{}”, which is not set up on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>'{key}:' has no 'value: name' lines below it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>'{url}' is not a server address; it should look like https://host/path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>'{value}' is no date such as 2020-06-30 or 2020-06-30T10:40:00Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A class raster has one band; this one has the shape {shape}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A class raster holds whole numbers; this one holds {kind} values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A grid of {width} x {height} pixels is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A polygon has at least three corners.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An image is damaged: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An inner buffer needs a raster whose CRS is in metres; leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area threshold {value:g} is not possible: give 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class values from 2^63 on are not possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster threshold {value:g} is not possible: give 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column {name} has {values} values for {times} observation times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connectivity {connectivity} is not possible: give 4 or 8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direct connections to a database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geometry {place} (counted from 0) has a coordinate that is not finite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geometry {place} (counted from 0) has a part that is not a Polygon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geometry {place} (counted from 0) has a ring that is not closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geometry {place} (counted from 0) has bytes after its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geometry {place} (counted from 0) is cut short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geometry {place} (counted from 0) is neither a Polygon nor a MultiPolygon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Geometry {place} (counted from 0) is not WKB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give both the red and the near-infrared band, or neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give images of at least two dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heterogeneity thresholds are reversed: the lower one, {min_share:g} %, is above the upper one, {max_share:g} %.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heterogeneity thresholds {min_share:g} and {max_share:g}: give percentages, 0 to 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images come from a CbM server; this connection is to its database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inner buffer {value:g} is not possible: give 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method '{method}' is not known: use one of {methods}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum pixels {min_count} is not possible: give 2 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum pixels {value:g} is not possible: give 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection to the database {where}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No parcel has a pixel with a class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No parcel overlaps the raster: check that both state the right CRS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server answers at {host}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persistence {persistence} is not possible: give 1 or more observations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QGIS cannot open the OGC API collection of {key} on this server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QGIS cannot open the parcels of {key} as a layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QGIS could not use the authentication configuration of the connection “{name}”; edit the connection and check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QGIS could not use the connection's authentication configuration; edit the connection and check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QGIS' authentication database cannot be used: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QGIS' authentication database is locked; enter its master password to use this connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scene classes must be whole numbers from 0 to 11, not “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server address '{url}': it should start with http:// or https:// and name a host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signal-to-noise limit {min_snr:g} is not possible: give 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistics of {kind} values are not defined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PostgreSQL connection “{name}” cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PostgreSQL connection “{name}” is not set up in QGIS on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authentication configuration '{authcfg}' does not exist on this computer; edit the connection and choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The band has {shape} rows and columns, the spans are for ({height}, {width}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class name '{item}' occurs twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class names need one key '{key}:' with 'value: name' in each line below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class names {path} cannot be read: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class raster has {shape} rows and columns, the spans are for ({height}, {width}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class value '{item}' occurs twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class value {value} is not a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class {value} has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database {where} did not answer within {seconds:g} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database {where} does not accept the user name and password stored with the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database {where} ended the connection; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database {where} has no parcels of {key}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database {where} is not a CbM database, or this login may not read its registry (public.cbm_dataset).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database {where} refuses the request: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The geotransform of the raster cannot be inverted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image is no GeoTIFF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image {name} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The images have no valid pixel in the area.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key '{twice}' occurs twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key '{unknown}' is not known; the only one allowed is '{key}'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer has no parcels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parcels have no CRS: set it in the layer's properties.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parcels in {source} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture could not be encoded as PNG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The polygon crosses itself or covers more than 10,000 square kilometres; draw it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The polygon has {corners} corners; draw it with at most {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The polygon reaches beyond the globe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The raster has more than 65,000 different values: it is no class raster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply of {host} was lost inside QGIS; look whether it was stored before trying again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reply of {host} was lost inside QGIS; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server address must not hold a user name or password; choose an authentication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server at {host} did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server at {host} did not answer within {seconds:g} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server at {where} answered with JSON that is not an object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server at {where} answers, but it is not a CbM server (no /{route} there).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server at {where} answers, but it is not a CbM server (no areas in its reply).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server at {where} did not answer with JSON but with something else; is the address right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server at {where} did not answer with JSON but with {kind}; is the address right?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server at {where} does not accept this user name and password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server at {where} does not offer this (/{route}); it may be older.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server at {where} does not say at which zooms its tiles are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server at {where} gave an answer that is cut short or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server at {where} gave an empty answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server at {where} has no parcels of {key}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server at {where} left out {missing} in its reply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server at {where} refuses the request ({status}): {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server at {where} reports a fault ({status}): {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server at {where} sends on to {location}; if that is the right one, put its address into the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server at {where} sent a cloud histogram that cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server at {where} sent a decision that cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server at {where} sent a list of images that cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server at {where} sent a list of parcels that cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server at {where} sent a list of scenes that cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server at {where} sent a parcel outline that is not GeoJSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server at {where} sent a time series with uneven columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server at {where} sent a time series without lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server at {where} sent lists of different lengths.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server at {where} sent no list of decisions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not have this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The style has no classes: it needs the renderer 'Paletted/Unique values'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has no field '{name}'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has no field '{name}'; it needs {needed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table has no rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {statistic} of {product} cannot be derived; choose {statistics}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no images to group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are {values:,} classes and {most} are possible: is this a class raster?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no class: list every value of the raster with its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no parcel with id '{pid}' in {key}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no plot to take away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no QGIS style.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server is of the original kind: it has parcels, series and chips only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not do this in the database {where}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not read this dataset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your login may not read the decisions of {key}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your login may not read the scenes of {aoi}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your login may read but not decide: the administrator grants cbm_analyst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection closed without an answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connection refused. Is it running?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not speak HTTP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it gives no reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no secure connection; check its certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the proxy does not accept the user name and password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the proxy refuses the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the proxy was not found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{classes} classes are not possible: give 2 to {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} has no table for decisions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key}: the class {value} has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has another grid than {other}: all need one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no CRS: set it in the layer's properties.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has no band {band}: it has {bands}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} has {bands} bands; a class raster has one: extract the band with the classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds {kind} values; a class raster holds whole numbers: convert it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is damaged: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is no raster file: save it as one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not geocoded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{purpose} need the Python package {package}. Add “python3-{package}” with the OSGeo4W Setup or your system's package manager and restart QGIS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{task}: something unexpected happened ({kind}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{values} class values have {names} names.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeriesControls</name>
    <message>
        <source>&amp;Cloudy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose products…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cloud share in per cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Products to plot: indices and stored bands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SCL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scene classes that count as hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of hidden pixels (cloud, shadow, snow) above which an observation is cloudy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show cloudy observations, as hollow grey marks that the line does not join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistic of the parcel's pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual classes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeriesDock</name>
    <message>
        <source>All curves are switched off in the legend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CbM Time Series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CbM: prepare plots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a product above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading parcel {}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading peers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No observation is stored for parcel {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No peers: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No series loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcel {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick a parcel on the map or search it by its id to see its time series.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plots need the Python package matplotlib. Add “python3-matplotlib” with the OSGeo4W Setup or your system's package manager and restart QGIS. Table and CSV export work without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This statistic cannot be derived for the chosen products.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few parcels with this crop nearby for a band of peers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cloudy (&gt; {} %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>peers, 25–75 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>smoothed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} · as of {}, from the cache</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeriesExporter</name>
    <message>
        <source>CSV table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CbM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CbM: save time series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not save {}: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Time Series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeriesLegend</name>
    <message>
        <source>Legend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide this curve</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeriesModel</name>
    <message>
        <source>Cloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used: {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeriesPanel</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this parcel in the plot to compare it with others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go of all kept parcels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List scenes beside the plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the plot by dragging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move with the temporal controller of QGIS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No smooth curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own formulas…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save drawing (SVG)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture (PNG)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save values (CSV)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the peers: parcels nearby with the same crop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show values as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smooth curve, light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smooth curve, medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smooth curve, strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop loading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time series plot, {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeriesTable</name>
    <message>
        <source>Values of the time series</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShareBars</name>
    <message>
        <source>A class with {} to {} % of the parcel makes it heterogeneous.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares of classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} others</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SwipeView</name>
    <message>
        <source>Two dates compared</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <source>Next parcel of the work list (N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next parcel without a decision (U)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous parcel of the work list (P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} of {} · {} undecided</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkList</name>
    <message>
        <source>CbM: decisions on the work list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkListDock</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CbM Work List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id or crop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load Ids from a File…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No parcels to go through yet. Load their ids from a file, paste them, choose by crop or decision, draw a polygon on the map, or take what is selected in a layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcels by Crop or Decision…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcels of the work list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste Ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only parcels whose id or crop holds this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only parcels with this decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the Active Layer's Selection</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkListFiller</name>
    <message>
        <source>All parcels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CbM: parcels by filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CbM: parcels of a polygon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CbM: parcels of a selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists of parcel ids (*.csv *.txt *.tsv);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No parcel fits this filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the first {} of {} parcels were taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcel ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcels of a polygon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasted ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the work list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select parcels in a layer and make it the active one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {} cannot be read: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer {} has neither parcel ids nor places on the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list cannot be saved: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no parcel ids in “{}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no parcel of this dataset there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{} (the first {})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkListModel</name>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parcel id</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Add a connection to a CbM server first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CbM: connecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CbM: parcel at a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CbM: parcel {}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an area and year first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has no dataset {} for you; it has: {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no parcel of {} here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no parcel with id '{}' in {}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
