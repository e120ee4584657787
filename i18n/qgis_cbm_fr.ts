<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Click on the map to load a parcel and its time series</source>
        <translation>Cliquer sur la carte pour charger une parcelle et sa série temporelle</translation>
    </message>
    <message>
        <source>Draw a polygon: the parcels that touch it become the work list. A right click ends it</source>
        <translation>Dessiner un polygone : les parcelles qui le touchent forment la liste de travail. Un clic droit le termine</translation>
    </message>
    <message>
        <source>Follow Selection</source>
        <translation>Suivre la sélection</translation>
    </message>
    <message>
        <source>Load the parcel that is selected in any polygon layer</source>
        <translation>Charger la parcelle sélectionnée dans une couche de polygones quelconque</translation>
    </message>
    <message>
        <source>Parcels of a Polygon</source>
        <translation>Parcelles d'un polygone</translation>
    </message>
    <message>
        <source>Pick Parcel</source>
        <translation>Choisir une parcelle</translation>
    </message>
</context>
<context>
    <name>BaseMaps</name>
    <message>
        <source>CbM: base map {}</source>
        <translation>CbM : fond de carte {}</translation>
    </message>
    <message>
        <source>Not connected: the administrator's base maps are not known yet.</source>
        <translation>Non connecté : les fonds de carte de l'administrateur ne sont pas encore connus.</translation>
    </message>
    <message>
        <source>Only a CbM server can show this one: it lies there, or its address holds a key.</source>
        <translation>Seul un serveur CbM peut montrer celui-ci : il s'y trouve, ou son adresse contient une clé.</translation>
    </message>
    <message>
        <source>QGIS cannot show this kind by its address; a connection to a CbM server can.</source>
        <translation>QGIS ne peut pas montrer ce type par son adresse ; une connexion à un serveur CbM le peut.</translation>
    </message>
    <message>
        <source>The administrator publishes none.</source>
        <translation>L'administrateur n'en publie aucun.</translation>
    </message>
</context>
<context>
    <name>BaseMapsButton</name>
    <message>
        <source>Add WMS/WMTS Layer…</source>
        <translation>Ajouter une couche WMS/WMTS…</translation>
    </message>
    <message>
        <source>Base maps</source>
        <translation>Fonds de carte</translation>
    </message>
    <message>
        <source>Fetch Through the Server</source>
        <translation>Obtenir par le serveur</translation>
    </message>
    <message>
        <source>For computers that reach the CbM server but not the web</source>
        <translation>Pour les ordinateurs qui atteignent le serveur CbM mais pas le web</translation>
    </message>
    <message>
        <source>Published by the Administrator</source>
        <translation>Publiés par l'administrateur</translation>
    </message>
    <message>
        <source>Put a Layer of the Project Below</source>
        <translation>Mettre une couche du projet dessous</translation>
    </message>
    <message>
        <source>Show an orthophoto or base map below the parcels</source>
        <translation>Afficher une orthophoto ou un fond de carte sous les parcelles</translation>
    </message>
    <message>
        <source>Your Own</source>
        <translation>Les vôtres</translation>
    </message>
</context>
<context>
    <name>BusyLine</name>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
</context>
<context>
    <name>CalendarSaver</name>
    <message>
        <source>CbM: save calendar</source>
        <translation>CbM : enregistrement du calendrier</translation>
    </message>
    <message>
        <source>Could not save {}: {}</source>
        <translation>Impossible d'enregistrer {} : {}</translation>
    </message>
    <message>
        <source>Save Calendar</source>
        <translation>Enregistrer le calendrier</translation>
    </message>
    <message>
        <source>Saved {}</source>
        <translation>{} enregistré</translation>
    </message>
</context>
<context>
    <name>CalendarSheet</name>
    <message>
        <source>Calendar of the season</source>
        <translation>Calendrier de la saison</translation>
    </message>
</context>
<context>
    <name>Cbm</name>
    <message>
        <source>25th percentile</source>
        <translation>25e percentile</translation>
    </message>
    <message>
        <source>75th percentile</source>
        <translation>75e percentile</translation>
    </message>
    <message>
        <source>Backscatter (dB)</source>
        <translation>Rétrodiffusion (dB)</translation>
    </message>
    <message>
        <source>Backscatter (linear)</source>
        <translation>Rétrodiffusion (linéaire)</translation>
    </message>
    <message>
        <source>Backscatter ratio (dB)</source>
        <translation>Rapport de rétrodiffusion (dB)</translation>
    </message>
    <message>
        <source>Band: 25–75 % of the parcel's pixels</source>
        <translation>Bande : 25–75 % des pixels de la parcelle</translation>
    </message>
    <message>
        <source>Band: about 25–75 %, from the spread of the bands taken as uncorrelated</source>
        <translation>Bande : environ 25–75 %, d'après la dispersion des bandes supposées non corrélées</translation>
    </message>
    <message>
        <source>Band: lowest to highest temperature of the day</source>
        <translation>Bande : de la température la plus basse à la plus haute du jour</translation>
    </message>
    <message>
        <source>Coherence</source>
        <translation>Cohérence</translation>
    </message>
    <message>
        <source>Coherence VV</source>
        <translation>Cohérence VV</translation>
    </message>
    <message>
        <source>Distance from the middle of the peers</source>
        <translation>Écart au milieu des comparables</translation>
    </message>
    <message>
        <source>False colour (8-11-4)</source>
        <translation>Fausses couleurs (8-11-4)</translation>
    </message>
    <message>
        <source>False colour (8-4-3)</source>
        <translation>Fausses couleurs (8-4-3)</translation>
    </message>
    <message>
        <source>Highest temperature (°C)</source>
        <translation>Température la plus haute (°C)</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Indice</translation>
    </message>
    <message>
        <source>Lowest temperature (°C)</source>
        <translation>Température la plus basse (°C)</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>Mean temperature (°C)</source>
        <translation>Température moyenne (°C)</translation>
    </message>
    <message>
        <source>Mean, 25–75 %</source>
        <translation>Moyenne, 25–75 %</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
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
        <translation>NDVI de {} (brun) à {} (vert foncé)</translation>
    </message>
    <message>
        <source>NDVI histogram</source>
        <translation>Histogramme NDVI</translation>
    </message>
    <message>
        <source>NDVI of the parcel's pixels, 0 to 1; dashed: the median; ◂: pixels below 0</source>
        <translation>NDVI des pixels de la parcelle, de 0 à 1 ; tireté : la médiane ; ◂ : pixels sous 0</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixels</translation>
    </message>
    <message>
        <source>Precipitation (mm)</source>
        <translation>Précipitations (mm)</translation>
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
        <translation>Composition radar (VV, VH, rapport)</translation>
    </message>
    <message>
        <source>Red and near infrared, cumulative</source>
        <translation>Rouge et proche infrarouge, cumulés</translation>
    </message>
    <message>
        <source>Reflectance × 10⁴</source>
        <translation>Réflectance × 10⁴</translation>
    </message>
    <message>
        <source>Scene classification</source>
        <translation>Classification de la scène</translation>
    </message>
    <message>
        <source>Sentinel-1 backscatter</source>
        <translation>Rétrodiffusion Sentinel-1</translation>
    </message>
    <message>
        <source>Sentinel-1 coherence, 12 days</source>
        <translation>Cohérence Sentinel-1, 12 jours</translation>
    </message>
    <message>
        <source>Sentinel-1 coherence, 6 days</source>
        <translation>Cohérence Sentinel-1, 6 jours</translation>
    </message>
    <message>
        <source>Sentinel-2</source>
        <translation>Sentinel-2</translation>
    </message>
    <message>
        <source>Show or hide this curve</source>
        <translation>Afficher ou masquer cette courbe</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Écart-type</translation>
    </message>
    <message>
        <source>Temperature (°C)</source>
        <translation>Température (°C)</translation>
    </message>
    <message>
        <source>The parcel's pixels: red to the right, near infrared upwards; red: this date, blue: all before</source>
        <translation>Les pixels de la parcelle : le rouge vers la droite, le proche infrarouge vers le haut ; en rouge : cette date, en bleu : toutes les précédentes</translation>
    </message>
    <message>
        <source>True colour (4-3-2)</source>
        <translation>Couleurs naturelles (4-3-2)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Météo</translation>
    </message>
    <message numerus="yes">
        <source>Without value: %n observation(s), see the table</source>
        <translation>
            <numerusform>Sans valeur : %n observation, voir le tableau</numerusform>
            <numerusform>Sans valeur : %n observations, voir le tableau</numerusform>
        </translation>
    </message>
    <message>
        <source>a band is missing</source>
        <translation>une bande manque</translation>
    </message>
    <message>
        <source>bare soil</source>
        <translation>sol nu</translation>
    </message>
    <message>
        <source>cloud shadow</source>
        <translation>ombre de nuage</translation>
    </message>
    <message>
        <source>cloud unknown</source>
        <translation>nuages inconnus</translation>
    </message>
    <message>
        <source>cloud {}</source>
        <translation>nuages {}</translation>
    </message>
    <message>
        <source>cloud, high probability</source>
        <translation>nuage, probabilité élevée</translation>
    </message>
    <message>
        <source>cloud, medium probability</source>
        <translation>nuage, probabilité moyenne</translation>
    </message>
    <message>
        <source>dark area</source>
        <translation>zone sombre</translation>
    </message>
    <message>
        <source>max.</source>
        <translation>max.</translation>
    </message>
    <message>
        <source>median</source>
        <translation>médiane</translation>
    </message>
    <message>
        <source>min.</source>
        <translation>min.</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>pas de données</translation>
    </message>
    <message>
        <source>no valid pixel</source>
        <translation>aucun pixel valide</translation>
    </message>
    <message>
        <source>not defined</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>not used: {}</source>
        <translation>non utilisées : {}</translation>
    </message>
    <message>
        <source>saturated or defective</source>
        <translation>saturé ou défectueux</translation>
    </message>
    <message>
        <source>scenes cannot be told apart</source>
        <translation>scènes impossibles à distinguer</translation>
    </message>
    <message>
        <source>snow or ice</source>
        <translation>neige ou glace</translation>
    </message>
    <message>
        <source>std. dev.</source>
        <translation>éc.-type</translation>
    </message>
    <message>
        <source>thin cirrus</source>
        <translation>cirrus fin</translation>
    </message>
    <message>
        <source>unclassified</source>
        <translation>non classé</translation>
    </message>
    <message>
        <source>vegetation</source>
        <translation>végétation</translation>
    </message>
    <message>
        <source>water</source>
        <translation>eau</translation>
    </message>
    <message>
        <source>{band} – {card}</source>
        <translation>{band} – {card}</translation>
    </message>
    <message>
        <source>{curve}, parcel {parcel}</source>
        <translation>{curve}, parcelle {parcel}</translation>
    </message>
    <message>
        <source>{quantity}, {statistic}</source>
        <translation>{quantity}, {statistic}</translation>
    </message>
    <message>
        <source>{} (stored)</source>
        <translation>{} (enregistré)</translation>
    </message>
    <message>
        <source>{} cannot be derived</source>
        <translation>{} ne peut être calculé</translation>
    </message>
    <message>
        <source>{} from the middle of the peers</source>
        <translation>{} du milieu des comparables</translation>
    </message>
    <message>
        <source>{} pixels</source>
        <translation>{} pixels</translation>
    </message>
    <message>
        <source>{} – peers</source>
        <translation>{} – comparables</translation>
    </message>
    <message>
        <source>{}: distance from the peers</source>
        <translation>{} : écart aux comparables</translation>
    </message>
    <message>
        <source>“{}” exists already. Replace it?</source>
        <translation>« {} » existe déjà. Le remplacer ?</translation>
    </message>
</context>
<context>
    <name>CbmPlugin</name>
    <message>
        <source>&amp;CbM – Checks by Monitoring</source>
        <translation>&amp;CbM – Contrôles par suivi (Checks by Monitoring)</translation>
    </message>
    <message>
        <source>CbM</source>
        <translation>CbM</translation>
    </message>
    <message>
        <source>Connections and Settings…</source>
        <translation>Connexions et paramètres…</translation>
    </message>
    <message>
        <source>First Steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
</context>
<context>
    <name>CbmProcessing</name>
    <message numerus="yes">
        <source>%n attribute name(s) are longer than a shapefile allows; {file} lists what they are called. A GeoPackage keeps them.</source>
        <translation>
            <numerusform>%n nom d'attribut est plus long que ne le permet un shapefile ; {file} donne le nom utilisé. Un GeoPackage le garde.</numerusform>
            <numerusform>%n noms d'attributs sont plus longs que ne le permet un shapefile ; {file} donne les noms utilisés. Un GeoPackage les garde.</numerusform>
        </translation>
    </message>
    <message>
        <source>0 is no-data</source>
        <translation>0 est sans données</translation>
    </message>
    <message>
        <source>4 neighbours (edges)</source>
        <translation>4 voisins (côtés)</translation>
    </message>
    <message>
        <source>8 neighbours (edges and corners)</source>
        <translation>8 voisins (côtés et coins)</translation>
    </message>
    <message>
        <source>A connection saved in the options of CbM: a server or a database.</source>
        <translation>Une connexion enregistrée dans les options de CbM : un serveur ou une base de données.</translation>
    </message>
    <message>
        <source>All bands if none is chosen.</source>
        <translation>Toutes les bandes si aucune n'est choisie.</translation>
    </message>
    <message>
        <source>All pixels that a polygon touches</source>
        <translation>Tous les pixels que touche un polygone</translation>
    </message>
    <message>
        <source>Area and year, such as nl_2017; with a parcel type nl_2017_g.</source>
        <translation>Zone et année, par exemple nl_2017 ; avec un type de parcelles nl_2017_g.</translation>
    </message>
    <message>
        <source>Areas are larger than [m2]</source>
        <translation>Surfaces plus grandes que [m2]</translation>
    </message>
    <message>
        <source>At most hidden (per cent of the parcel)</source>
        <translation>Masqué au plus (pour cent de la parcelle)</translation>
    </message>
    <message>
        <source>Band of near infrared</source>
        <translation>Bande du proche infrarouge</translation>
    </message>
    <message>
        <source>Band of red</source>
        <translation>Bande du rouge</translation>
    </message>
    <message>
        <source>Band {number} states a scale and offset; the numbers are of what is stored.</source>
        <translation>La bande {number} indique une échelle et un décalage ; les nombres sont ceux qui sont enregistrés.</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bandes</translation>
    </message>
    <message>
        <source>Bands and indices</source>
        <translation>Bandes et indices</translation>
    </message>
    <message>
        <source>Between commas or one a line; they are added to those of the layer.</source>
        <translation>Entre virgules ou un par ligne ; ils s'ajoutent à ceux de la couche.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Chips of parcels</source>
        <translation>Imagettes de parcelles</translation>
    </message>
    <message>
        <source>Class names (YAML or QGIS style)</source>
        <translation>Noms des classes (YAML ou style QGIS)</translation>
    </message>
    <message>
        <source>Class raster</source>
        <translation>Raster de classes</translation>
    </message>
    <message>
        <source>Class {value}: {pixels} pixels, mean {mean}.</source>
        <translation>Classe {value} : {pixels} pixels, moyenne {mean}.</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Cloudy above (per cent)</source>
        <translation>Nuageux au-dessus de (pour cent)</translation>
    </message>
    <message>
        <source>Clusters are larger than [pixels]</source>
        <translation>Amas plus grands que [pixels]</translation>
    </message>
    <message>
        <source>Connected by</source>
        <translation>Connexité</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Count as published</source>
        <translation>Compter comme dans la publication</translation>
    </message>
    <message>
        <source>Counts the pixels of each class in every parcel (pixels whose centre lies inside) and flags parcels in which some class has a share within the limits: at 30 to 70 %, a parcel of 60 and 40 % is flagged, one of 75 and 25 % is not.

The result has the fields foi_h (1 flagged, 0 not, empty not judged), the pixels and the percentage (P_...) of each class, total, nodata, unlisted (pixels of values without a name) and reason (why a parcel was not judged).</source>
        <translation>Compte les pixels de chaque classe dans chaque parcelle (pixels dont le centre est à l'intérieur) et signale les parcelles où la part d'une classe est comprise entre les limites : de 30 à 70 %, une parcelle de 60 et 40 % est signalée, une de 75 et 25 % ne l'est pas.

Le résultat contient les champs foi_h (1 signalée, 0 non, vide non jugée), les pixels et le pourcentage (P_...) de chaque classe, total, nodata, unlisted (pixels de valeurs sans nom) et reason (pourquoi une parcelle n'a pas été jugée).</translation>
    </message>
    <message>
        <source>Cuts the areas of each class out of the parcels, pixels at the edge by the share that lies inside, and flags parcels with connected areas of at least two different classes larger than the threshold.

The results are the parcels with foi_c (1 flagged, 0 not, empty not judged) and reason, and the areas of flagged parcels as polygons with id, temp_id, pixelvalue (class) and area in square metres.</source>
        <translation>Découpe les surfaces de chaque classe dans les parcelles, les pixels du bord selon la part située à l'intérieur, et signale les parcelles ayant des surfaces connexes d'au moins deux classes différentes plus grandes que le seuil.

Les résultats sont les parcelles avec foi_c (1 signalée, 0 non, vide non jugée) et reason, et les surfaces des parcelles signalées sous forme de polygones avec id, temp_id, pixelvalue (classe) et area en mètres carrés.</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Jeu de données</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>Déclaré</translation>
    </message>
    <message>
        <source>Either</source>
        <translation>L'un des deux</translation>
    </message>
    <message>
        <source>FOI assessment</source>
        <translation>Évaluation FOI</translation>
    </message>
    <message>
        <source>FOI cardinality (area)</source>
        <translation>Cardinalité FOI (surface)</translation>
    </message>
    <message>
        <source>FOI cardinality (clusters)</source>
        <translation>Cardinalité FOI (amas)</translation>
    </message>
    <message>
        <source>FOI clusters</source>
        <translation>Amas FOI</translation>
    </message>
    <message>
        <source>FOI heterogeneity</source>
        <translation>Hétérogénéité FOI</translation>
    </message>
    <message>
        <source>FOI signal statistics</source>
        <translation>Statistiques de signal FOI</translation>
    </message>
    <message>
        <source>Fetch again what is there</source>
        <translation>Reprendre ce qui est déjà là</translation>
    </message>
    <message>
        <source>Field with the band</source>
        <translation>Champ de la bande</translation>
    </message>
    <message>
        <source>Field with the date</source>
        <translation>Champ de la date</translation>
    </message>
    <message>
        <source>Field with the parcel id</source>
        <translation>Champ de l'identifiant de parcelle</translation>
    </message>
    <message>
        <source>Field with the parcel id (first one if empty)</source>
        <translation>Champ de l'identifiant de parcelle (le premier si vide)</translation>
    </message>
    <message>
        <source>Field with the parcel id in the results</source>
        <translation>Champ de l'identifiant de parcelle dans les résultats</translation>
    </message>
    <message>
        <source>Field with the scene name</source>
        <translation>Champ du nom de la scène</translation>
    </message>
    <message>
        <source>Finds clusters, connected pixels of one class inside a parcel, and flags parcels in which clusters of at least two different classes have more pixels than the threshold: the parcel seems to hold more than one field. What is connected only outside the parcel is two clusters.

The result has the fields foi_c (1 flagged, 0 not, empty not judged), clusters, as in (3, 200), (5, 21) for class and pixels, n_clusters, the largest cluster of each class (max_...) and reason.

The published count flags two clusters of the same class as well, and never counts class 0.</source>
        <translation>Trouve les amas, pixels connexes d'une même classe à l'intérieur d'une parcelle, et signale les parcelles où des amas d'au moins deux classes différentes ont plus de pixels que le seuil : la parcelle semble contenir plus d'un champ. Ce qui n'est relié qu'à l'extérieur de la parcelle compte pour deux amas.

Le résultat contient les champs foi_c (1 signalée, 0 non, vide non jugée), clusters, comme (3, 200), (5, 21) pour classe et pixels, n_clusters, le plus grand amas de chaque classe (max_...) et reason.

Le comptage publié signale aussi deux amas de la même classe, et ne compte jamais la classe 0.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Give a layer with parcels, or parcel ids.</source>
        <translation>Donner une couche de parcelles, ou des identifiants de parcelles.</translation>
    </message>
    <message>
        <source>Grouping pixels</source>
        <translation>Groupement des pixels</translation>
    </message>
    <message>
        <source>Groups the pixels of images of several dates by their course (k-means), and writes the groups as a class raster: with it a parcel can be checked where there is no crop map. The same images always give the same classes, numbered by rising mean; 0 is no-data.

The images have one grid: NDVI of one band each, or images with a red and a near-infrared band, whose numbers are then given. With parcels only their pixels are grouped.</source>
        <translation>Groupe les pixels d'images de plusieurs dates selon leur évolution (k-moyennes), et écrit les groupes comme raster de classes : avec lui, une parcelle peut être vérifiée là où il n'existe pas de carte des cultures. Les mêmes images donnent toujours les mêmes classes, numérotées par moyenne croissante ; 0 est sans données.

Les images partagent une grille : NDVI à une bande chacune, ou images avec une bande rouge et une bande proche infrarouge, dont les numéros sont alors donnés. Avec des parcelles, seuls leurs pixels sont groupés.</translation>
    </message>
    <message>
        <source>Histogram method</source>
        <translation>Méthode de l'histogramme</translation>
    </message>
    <message>
        <source>Homogeneity (FOI)</source>
        <translation>Homogénéité (FOI)</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Images of several dates</source>
        <translation>Images de plusieurs dates</translation>
    </message>
    <message>
        <source>Images on a page</source>
        <translation>Images par page</translation>
    </message>
    <message>
        <source>Images written</source>
        <translation>Images écrites</translation>
    </message>
    <message>
        <source>Images: {product}</source>
        <translation>Images : {product}</translation>
    </message>
    <message>
        <source>Inner buffer (metres)</source>
        <translation>Tampon intérieur (mètres)</translation>
    </message>
    <message>
        <source>Inner buffer [m]</source>
        <translation>Tampon intérieur [m]</translation>
    </message>
    <message>
        <source>Judges parcels by the statistics of their pixels over time: a table with one row per parcel, date and band, with count, mean, std, p25, p50 and p75, as the time-series panel exports it.

Histogram method: the mean lies outside the middle half of the pixels, or the quartiles lie as of two kinds of pixels rather than of one. Signal-to-noise: mean / std is below the limit. A parcel is flagged when the sign lasts for the given number of observations in a row; observations of few pixels do not count.

With a field for the scene, several scenes of one satellite pass count once.</source>
        <translation>Juge les parcelles d'après les statistiques de leurs pixels au fil du temps : une table avec une ligne par parcelle, date et bande, avec count, mean, std, p25, p50 et p75, telle que l'exporte le panneau des séries temporelles.

Méthode de l'histogramme : la moyenne est hors de la moitié centrale des pixels, ou les quartiles sont placés comme pour deux sortes de pixels plutôt qu'une. Rapport signal/bruit : mean / std est sous la limite. Une parcelle est signalée quand le signe dure pendant le nombre donné d'observations de suite ; les observations de peu de pixels ne comptent pas.

Avec un champ pour la scène, plusieurs scènes d'un même passage du satellite comptent une fois.</translation>
    </message>
    <message>
        <source>Judging parcels</source>
        <translation>Évaluation des parcelles</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>List of the images</source>
        <translation>Liste des images</translation>
    </message>
    <message>
        <source>Lists for each parcel its peers: parcels of the same crop within a distance and larger than 0.3 ha, the nearest first.

Columns: parcel, dataset, crop (of both), peer (the id of the other parcel), rank (1 is the nearest), distance (metres, from outline to outline). A parcel without peers has no row and is named in the log.

With the field peer as the parcel id, Series of parcels gives the series of the peers.</source>
        <translation>Donne pour chaque parcelle ses comparables : les parcelles de même culture à moins d'une distance et de plus de 0,3 ha, les plus proches d'abord.

Colonnes : parcel, dataset, crop (des deux), peer (l'identifiant de l'autre parcelle), rank (1 est la plus proche), distance (mètres, de contour à contour). Une parcelle sans comparables n'a pas de ligne et est nommée dans le journal.

Avec le champ peer comme identifiant de parcelle, Séries de parcelles donne les séries des comparables.</translation>
    </message>
    <message>
        <source>Lower limit of a share [%]</source>
        <translation>Limite inférieure d'une part [%]</translation>
    </message>
    <message>
        <source>Most peers of a parcel</source>
        <translation>Comparables au plus par parcelle</translation>
    </message>
    <message>
        <source>No observation of this parcel is stored.</source>
        <translation>Aucune observation de cette parcelle n'est enregistrée.</translation>
    </message>
    <message>
        <source>None of the parcels is in the dataset.</source>
        <translation>Aucune des parcelles n'est dans le jeu de données.</translation>
    </message>
    <message>
        <source>Not in the dataset ({n}): {ids}</source>
        <translation>Absentes du jeu de données ({n}) : {ids}</translation>
    </message>
    <message>
        <source>Nothing decided yet.</source>
        <translation>Rien n'est encore décidé.</translation>
    </message>
    <message>
        <source>Observations in a row</source>
        <translation>Observations de suite</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Own bands instead, as stored</source>
        <translation>Bandes au choix, telles qu'enregistrées</translation>
    </message>
    <message>
        <source>Pages: {n}.</source>
        <translation>Pages : {n}.</translation>
    </message>
    <message>
        <source>Parcel ids</source>
        <translation>Identifiants de parcelles</translation>
    </message>
    <message>
        <source>Parcel {pid}</source>
        <translation>Parcelle {pid}</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Parcelles</translation>
    </message>
    <message>
        <source>Parcels (optional)</source>
        <translation>Parcelles (facultatif)</translation>
    </message>
    <message>
        <source>Parcels not judged: {number} ({reason}).</source>
        <translation>Parcelles non jugées : {number} ({reason}).</translation>
    </message>
    <message>
        <source>Parcels of {dataset}</source>
        <translation>Parcelles de {dataset}</translation>
    </message>
    <message>
        <source>Peers of parcels</source>
        <translation>Comparables de parcelles</translation>
    </message>
    <message>
        <source>Percentiles</source>
        <translation>Percentiles</translation>
    </message>
    <message>
        <source>Polygons</source>
        <translation>Polygones</translation>
    </message>
    <message>
        <source>Polygons without: {number} ({reason}).</source>
        <translation>Polygones sans valeurs : {number} ({reason}).</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Raster</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>Raster values without a name: {values}.</source>
        <translation>Valeurs du raster sans nom : {values}.</translation>
    </message>
    <message>
        <source>Reading band {number}</source>
        <translation>Lecture de la bande {number}</translation>
    </message>
    <message>
        <source>Reading parcels</source>
        <translation>Lecture des parcelles</translation>
    </message>
    <message>
        <source>Reading polygons</source>
        <translation>Lecture des polygones</translation>
    </message>
    <message>
        <source>Reading the class raster</source>
        <translation>Lecture du raster de classes</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Report of parcels</source>
        <translation>Rapport de parcelles</translation>
    </message>
    <message>
        <source>Results of a FOI check</source>
        <translation>Résultats d'un contrôle FOI</translation>
    </message>
    <message>
        <source>Saves the images of parcels as GeoTIFFs, one per parcel and overpass: parcel/scene.product.tif in the folder. The parcels are those of a layer or table with their ids, or a list of ids.

A product is written as values (float, no-data -9999): reflectance 0 to 1, the index, scene classes, dB or coherence. With bands of your own, such as B02 B08 B11 of the product s2, the pixels are written as stored, with scale and offset.

Images that are in the folder already are kept, so that a run can be taken up again. manifest.csv lists every image: file, parcel, dataset, date (UTC), product, bands, scene, direction, cloud (hidden share of the parcel), status (written, kept, failed) and reason.</source>
        <translation>Enregistre les images des parcelles en GeoTIFF, une par parcelle et passage : parcelle/scène.produit.tif dans le dossier. Les parcelles sont celles d'une couche ou table avec leurs identifiants, ou une liste d'identifiants.

Un produit est écrit en valeurs (float, sans données -9999) : réflectance de 0 à 1, l'indice, classes de scène, dB ou cohérence. Avec des bandes au choix, telles que B02 B08 B11 du produit s2, les pixels sont écrits tels qu'enregistrés, avec échelle et décalage.

Les images déjà dans le dossier sont gardées, de sorte qu'une exécution peut être reprise. manifest.csv donne chaque image : file, parcel, dataset, date (UTC), product, bands, scene, direction, cloud (part masquée de la parcelle), status (written, kept, failed) et reason.</translation>
    </message>
    <message>
        <source>Say which field has the parcel ids; the fields are: {fields}.</source>
        <translation>Dire quel champ contient les identifiants de parcelles ; les champs sont : {fields}.</translation>
    </message>
    <message>
        <source>Scene classes that hide the ground</source>
        <translation>Classes de scène qui masquent le sol</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Series of parcels</source>
        <translation>Séries de parcelles</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Critère</translation>
    </message>
    <message>
        <source>Signal-to-noise below</source>
        <translation>Rapport signal/bruit inférieur à</translation>
    </message>
    <message>
        <source>Signal-to-noise ratio</source>
        <translation>Rapport signal/bruit</translation>
    </message>
    <message>
        <source>Smallest number of pixels</source>
        <translation>Nombre minimal de pixels</translation>
    </message>
    <message>
        <source>Statistics of polygons</source>
        <translation>Statistiques de polygones</translation>
    </message>
    <message>
        <source>Such as B02 B08 B11; s1 bands VVb VHb.</source>
        <translation>Par exemple B02 B08 B11 ; bandes S1 VVb VHb.</translation>
    </message>
    <message>
        <source>Sums up the pixels of a raster in each polygon of a layer, by the same rules and to the same numbers as the extraction of parcel signatures. Polygons are brought into the CRS of the raster, which is read only where polygons are, so that it may be of any size; polygons may overlap.

A pixel counts when its centre lies in the polygon, or, if wanted, when the polygon touches it; no-data, infinite and not-a-number values do not count. Values are taken as stored.

Adds to the attributes of the layer, for each band: count (valid pixels), mean, std (of the population), min, max and percentiles (linear between pixels) such as p25; with several bands as b2_mean. And reason, why a polygon has no valid pixel in any band: no_geometry, not_polygon, buffer_empty, outside, no_pixel_centre or all_nodata.</source>
        <translation>Résume les pixels d'un raster dans chaque polygone d'une couche, selon les mêmes règles et avec les mêmes nombres que l'extraction des signatures de parcelles. Les polygones sont ramenés au SCR du raster, lu seulement là où sont les polygones, si bien qu'il peut être de toute taille ; les polygones peuvent se superposer.

Un pixel compte quand son centre est dans le polygone ou, si on le veut, quand le polygone le touche ; les pixels sans données, infinis ou non numériques ne comptent pas. Les valeurs sont prises telles qu'enregistrées.

Ajoute aux attributs de la couche, pour chaque bande : count (pixels valides), mean, std (de la population), min, max et des percentiles (linéaires entre pixels) comme p25 ; avec plusieurs bandes sous la forme b2_mean. Et reason, pourquoi un polygone n'a de pixel valide dans aucune bande : no_geometry, not_polygon, buffer_empty, outside, no_pixel_centre ou all_nodata.</translation>
    </message>
    <message>
        <source>Table of signatures</source>
        <translation>Table des signatures</translation>
    </message>
    <message>
        <source>The dataset has no images of this product; there are: {names}.</source>
        <translation>Le jeu de données n'a pas d'images de ce produit ; il y a : {names}.</translation>
    </message>
    <message>
        <source>The first day is after the last day: exchange them.</source>
        <translation>Le premier jour est après le dernier : les échanger.</translation>
    </message>
    <message>
        <source>The image that came cannot be read.</source>
        <translation>L'image reçue est illisible.</translation>
    </message>
    <message>
        <source>The results do not hold this parcel.</source>
        <translation>Les résultats ne contiennent pas cette parcelle.</translation>
    </message>
    <message>
        <source>The results need a field with the parcel id, and foi_h or foi_c: {fields}.</source>
        <translation>Les résultats demandent un champ avec l'identifiant de parcelle, et foi_h ou foi_c : {fields}.</translation>
    </message>
    <message>
        <source>Thematic raster from chips</source>
        <translation>Raster thématique à partir d'imagettes</translation>
    </message>
    <message>
        <source>There are no scenes of this kind here.</source>
        <translation>Il n'y a pas de scènes de ce type ici.</translation>
    </message>
    <message>
        <source>There is no connection “{name}” on this computer; there are: {names}.</source>
        <translation>Il n'y a pas de connexion « {name} » sur cet ordinateur ; il y a : {names}.</translation>
    </message>
    <message>
        <source>There is no dataset “{name}” in this connection; there are: {names}.</source>
        <translation>Il n'y a pas de jeu de données « {name} » dans cette connexion ; il y a : {names}.</translation>
    </message>
    <message>
        <source>There is no saved connection: add one in the options of CbM first.</source>
        <translation>Il n'y a pas de connexion enregistrée : en ajouter une d'abord dans les options de CbM.</translation>
    </message>
    <message>
        <source>This login may not read any dataset of this connection.</source>
        <translation>Cet utilisateur ne peut lire aucun jeu de données de cette connexion.</translation>
    </message>
    <message>
        <source>Time series</source>
        <translation>Séries temporelles</translation>
    </message>
    <message>
        <source>Upper limit of a share [%]</source>
        <translation>Limite supérieure d'une part [%]</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>With cloudy observations</source>
        <translation>Avec les observations nuageuses</translation>
    </message>
    <message>
        <source>Within (metres)</source>
        <translation>Dans un rayon de (mètres)</translation>
    </message>
    <message>
        <source>Without a file: those of the layer's style or attribute table.</source>
        <translation>Sans fichier : ceux du style ou de la table attributaire de la couche.</translation>
    </message>
    <message>
        <source>Without peers within that distance ({n}): {ids}</source>
        <translation>Sans comparables à cette distance ({n}) : {ids}</translation>
    </message>
    <message>
        <source>Without such an observation ({n}): {ids}</source>
        <translation>Sans une telle observation ({n}) : {ids}</translation>
    </message>
    <message>
        <source>Writes a report with a page for each parcel: what is declared, the series of the bands and indices named, the clearest images of each part of the season, the history of decisions and, if a layer of results is given, what the FOI check has found.

The file is HTML with the pictures inside, or PDF where its name ends in .pdf. What the source does not have, such as images in a database without access to their store, is said on the page.</source>
        <translation>Écrit un rapport avec une page par parcelle : ce qui est déclaré, les séries des bandes et indices nommés, les images les plus claires de chaque partie de la saison, l'historique des décisions et, si une couche de résultats est donnée, ce que le contrôle FOI a trouvé.

Le fichier est du HTML contenant les images, ou du PDF si son nom finit par .pdf. Ce que la source n'a pas, comme les images d'une base de données sans accès à leur dépôt, est dit sur la page.</translation>
    </message>
    <message>
        <source>Writes the stored time series of parcels into a table, one row per parcel, band or index and observation. The parcels are those of a layer or table with their ids, or a list of ids; the geometry of the layer does not matter.

Bands and indices: names such as NDVI, EVI2, B08 or VVb between commas, your own formulas by their names; s2/B08 takes a band of one product only.

Columns: parcel, dataset, product (band or index), card (what it was made from), source (bands), unit, date (UTC); count (valid pixels), mean, std, min, p25, p50, p75, max (empty where an index was computed from bands: only mean and std are known then); cloud (hidden share 0 to 1 of the parcel), cloudy (1 above the threshold), scene, others (scenes of the same overpass that do not count), reason (why there is no value). Reflectance is times 10000; backscatter is in dB, its std in linear power.

FOI signal statistics reads such a table as it is.</source>
        <translation>Écrit les séries temporelles enregistrées de parcelles dans une table, une ligne par parcelle, bande ou indice et observation. Les parcelles sont celles d'une couche ou table avec leurs identifiants, ou une liste d'identifiants ; la géométrie de la couche n'importe pas.

Bandes et indices : des noms comme NDVI, EVI2, B08 ou VVb entre virgules, les formules personnelles par leur nom ; s2/B08 prend la bande d'un seul produit.

Colonnes : parcel, dataset, product (bande ou indice), card (d'où il vient), source (bandes), unit, date (UTC) ; count (pixels valides), mean, std, min, p25, p50, p75, max (vides quand un indice a été calculé à partir de bandes : seuls mean et std sont alors connus) ; cloud (part masquée de 0 à 1 de la parcelle), cloudy (1 au-dessus du seuil), scene, others (scènes du même passage qui ne comptent pas), reason (pourquoi il n'y a pas de valeur). La réflectance est multipliée par 10000 ; la rétrodiffusion est en dB, son std en puissance linéaire.

Statistiques de signal FOI lit une telle table telle quelle.</translation>
    </message>
    <message>
        <source>Writing results</source>
        <translation>Écriture des résultats</translation>
    </message>
    <message>
        <source>all rows</source>
        <translation>toutes les lignes</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>{band}: {flagged} of {all} parcels flagged.</source>
        <translation>{band} : {flagged} parcelles signalées sur {all}.</translation>
    </message>
    <message>
        <source>{flagged} of {all} parcels flagged.</source>
        <translation>{flagged} parcelles signalées sur {all}.</translation>
    </message>
    <message>
        <source>{rows} rows of {parcels} parcels.</source>
        <translation>{rows} lignes de {parcels} parcelles.</translation>
    </message>
    <message>
        <source>{some} of {all} polygons have valid pixels.</source>
        <translation>{some} polygones sur {all} ont des pixels valides.</translation>
    </message>
    <message>
        <source>{value} ({pixels} pixels)</source>
        <translation>{value} ({pixels} pixels)</translation>
    </message>
    <message>
        <source>{written} images written, {kept} were there, {failed} failed.</source>
        <translation>{written} images écrites, {kept} déjà là, {failed} en échec.</translation>
    </message>
</context>
<context>
    <name>CbmProvider</name>
    <message>
        <source>CbM – Checks by Monitoring</source>
        <translation>CbM – Contrôles par suivi (Checks by Monitoring)</translation>
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
        <translation>CbM : images pour la carte</translation>
    </message>
    <message>
        <source>The images could not be written: {}</source>
        <translation>Les images n'ont pas pu être écrites : {}</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>CbM: images of parcel {}</source>
        <translation>CbM : images de la parcelle {}</translation>
    </message>
    <message>
        <source>The image that came cannot be read.</source>
        <translation>L'image reçue est illisible.</translation>
    </message>
    <message>
        <source>There are no scenes of this kind here.</source>
        <translation>Il n'y a pas de scènes de ce type ici.</translation>
    </message>
</context>
<context>
    <name>ClassMap</name>
    <message>
        <source>Classes inside the parcel</source>
        <translation>Classes à l'intérieur de la parcelle</translation>
    </message>
</context>
<context>
    <name>ClassNames</name>
    <message>
        <source>Class names (*.yml *.yaml *.qml)</source>
        <translation>Noms des classes (*.yml *.yaml *.qml)</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>&amp;Left:</source>
        <translation>&amp;Gauche :</translation>
    </message>
    <message>
        <source>&amp;Right:</source>
        <translation>&amp;Droite :</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>Côte à &amp;côte</translation>
    </message>
    <message>
        <source>Compare Two Dates</source>
        <translation>Comparer deux dates</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>CbM: series of the peers of parcel {}</source>
        <translation>CbM : séries des parcelles comparables de {}</translation>
    </message>
</context>
<context>
    <name>ConnectionDialog</name>
    <message>
        <source>&amp;Cancel Test</source>
        <translation>Annu&amp;ler le test</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Connexion</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Source</translation>
    </message>
    <message>
        <source>&amp;Test Connection</source>
        <translation>&amp;Tester la connexion</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>A CbM server answers over the web; a database is asked directly, inside the agency</source>
        <translation>Un serveur CbM répond par le web ; une base de données est interrogée directement, à l'intérieur de l'organisme</translation>
    </message>
    <message>
        <source>Access keys for images (optional)</source>
        <translation>Clés d'accès aux images (facultatif)</translation>
    </message>
    <message>
        <source>Access keys of the S3 store in which the scenes lie (method “Basic” or “AWS S3”). Without them, those of the environment and of the AWS profile file are used</source>
        <translation>Clés d'accès au dépôt S3 où se trouvent les scènes (méthode « Basic » ou « AWS S3 »). Sans elles, celles de l'environnement et du fichier de profils AWS sont utilisées</translation>
    </message>
    <message>
        <source>Add CbM Connection</source>
        <translation>Ajouter une connexion CbM</translation>
    </message>
    <message>
        <source>Address and login are those of a PostgreSQL connection of QGIS: make or edit one in the Browser panel under PostgreSQL, with an authentication configuration.</source>
        <translation>L'adresse et l'identification sont celles d'une connexion PostgreSQL de QGIS : en créer ou en modifier une dans le panneau Explorateur, sous PostgreSQL, avec une configuration d'authentification.</translation>
    </message>
    <message>
        <source>Address of the server, without user name, password or /query</source>
        <translation>Adresse du serveur, sans nom d'utilisateur, mot de passe ni /query</translation>
    </message>
    <message>
        <source>Any name, for example “Agency server”</source>
        <translation>Un nom quelconque, par exemple « Serveur de l'organisme »</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Areas and years found by the test</source>
        <translation>Zones et années trouvées par le test</translation>
    </message>
    <message>
        <source>Asking the database…</source>
        <translation>Interrogation de la base de données…</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Interrogation du serveur…</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>Authentication configuration</source>
        <translation>Configuration d'authentification</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>CbM server</source>
        <translation>Serveur CbM</translation>
    </message>
    <message>
        <source>Choose a PostgreSQL connection.</source>
        <translation>Choisir une connexion PostgreSQL.</translation>
    </message>
    <message>
        <source>Connected to {}.</source>
        <translation>Connecté à {}.</translation>
    </message>
    <message>
        <source>Connected to {}: no data for this user.</source>
        <translation>Connecté à {} : aucune donnée pour cet utilisateur.</translation>
    </message>
    <message>
        <source>Edit CbM Connection</source>
        <translation>Modifier la connexion CbM</translation>
    </message>
    <message>
        <source>Give the connection a name.</source>
        <translation>Donner un nom à la connexion.</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>Type de source</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Parcelles</translation>
    </message>
    <message>
        <source>PostgreSQL connection saved in QGIS</source>
        <translation>Connexion PostgreSQL enregistrée dans QGIS</translation>
    </message>
    <message>
        <source>PostgreSQL database</source>
        <translation>Base de données PostgreSQL</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Projects refer to the connection by this name</source>
        <translation>Les projets désignent la connexion par ce nom</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Résultat du test</translation>
    </message>
    <message>
        <source>There is already a connection with this name.</source>
        <translation>Il existe déjà une connexion de ce nom.</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>User name and password are kept in QGIS' encrypted store</source>
        <translation>Le nom d'utilisateur et le mot de passe sont conservés dans le coffre chiffré de QGIS</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>a CbM server</source>
        <translation>un serveur CbM</translation>
    </message>
</context>
<context>
    <name>Connections</name>
    <message>
        <source>Remove the connection “{}”?</source>
        <translation>Supprimer la connexion « {} » ?</translation>
    </message>
</context>
<context>
    <name>DatasetChooser</name>
    <message>
        <source>Add Connection…</source>
        <translation>Ajouter une connexion…</translation>
    </message>
    <message>
        <source>Add, edit or refresh the connection</source>
        <translation>Ajouter, modifier ou actualiser la connexion</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Connection menu</source>
        <translation>Menu de la connexion</translation>
    </message>
    <message>
        <source>Edit Connection…</source>
        <translation>Modifier la connexion…</translation>
    </message>
    <message>
        <source>No connection yet</source>
        <translation>Pas encore de connexion</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Zoom to the Area's Centre</source>
        <translation>Zoomer sur le centre de la zone</translation>
    </message>
</context>
<context>
    <name>DecisionBox</name>
    <message>
        <source>Anything worth knowing later</source>
        <translation>Tout ce qu'il sera utile de savoir</translation>
    </message>
    <message>
        <source>Decide: {} (key {})</source>
        <translation>Décider : {} (touche {})</translation>
    </message>
    <message>
        <source>In a word or two, if need be</source>
        <translation>En un mot ou deux, si besoin</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note on the decision</source>
        <translation>Note sur la décision</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Reason of the decision</source>
        <translation>Motif de la décision</translation>
    </message>
    <message>
        <source>Storing…</source>
        <translation>Enregistrement…</translation>
    </message>
</context>
<context>
    <name>DecisionHistory</name>
    <message>
        <source>Add a decision that lets the one before the latest count again, “Inconclusive” where there was none; nothing is removed</source>
        <translation>Ajouter une décision qui rétablit l'avant-dernière, « Non concluant » s'il n'y en avait pas ; rien n'est supprimé</translation>
    </message>
    <message>
        <source>Decided when the parcel had another outline.</source>
        <translation>Décidé lorsque la parcelle avait un autre contour.</translation>
    </message>
    <message>
        <source>Decisions on this parcel, the latest first</source>
        <translation>Décisions sur cette parcelle, la plus récente d'abord</translation>
    </message>
    <message>
        <source>Looking for decisions…</source>
        <translation>Recherche des décisions…</translation>
    </message>
    <message>
        <source>Nothing decided yet.</source>
        <translation>Rien n'est encore décidé.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Take Back</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>CbM: decision on parcel {}</source>
        <translation>CbM : décision sur la parcelle {}</translation>
    </message>
    <message>
        <source>CbM: decisions on parcel {}</source>
        <translation>CbM : décisions sur la parcelle {}</translation>
    </message>
    <message>
        <source>Pick a parcel first.</source>
        <translation>Choisir d'abord une parcelle.</translation>
    </message>
    <message>
        <source>Taken back: {}</source>
        <translation>Annulé : {}</translation>
    </message>
    <message>
        <source>The last decision is being stored.</source>
        <translation>La dernière décision est en cours d'enregistrement.</translation>
    </message>
</context>
<context>
    <name>FilmModel</name>
    <message>
        <source>ascending</source>
        <translation>ascendant</translation>
    </message>
    <message>
        <source>descending</source>
        <translation>descendant</translation>
    </message>
    <message>
        <source>relative orbit {}</source>
        <translation>orbite relative {}</translation>
    </message>
</context>
<context>
    <name>FilmStrip</name>
    <message>
        <source>Images of the parcel by date</source>
        <translation>Images de la parcelle par date</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>A click on the map brings a parcel's series, images and decisions.</source>
        <translation>Un clic sur la carte amène les séries, images et décisions d'une parcelle.</translation>
    </message>
    <message>
        <source>Add Connection…</source>
        <translation>Ajouter une connexion…</translation>
    </message>
    <message>
        <source>An area and a year, of those that you may see.</source>
        <translation>Une zone et une année, parmi celles que vous pouvez voir.</translation>
    </message>
    <message>
        <source>Choose Area…</source>
        <translation>Choisir la zone…</translation>
    </message>
    <message>
        <source>Choose an area and a year above.</source>
        <translation>Choisir une zone et une année ci-dessus.</translation>
    </message>
    <message>
        <source>Choose the dataset</source>
        <translation>Choisir le jeu de données</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>Connected to {}.</source>
        <translation>Connecté à {}.</translation>
    </message>
    <message>
        <source>Connecting to {}…</source>
        <translation>Connexion à {}…</translation>
    </message>
    <message>
        <source>From a declared parcel to a decision, in three steps to begin with.</source>
        <translation>D'une parcelle déclarée à une décision, en trois étapes pour commencer.</translation>
    </message>
    <message>
        <source>Give the address of your agency's CbM server and your login, or take a PostgreSQL connection of QGIS. Your administrator knows both.</source>
        <translation>Donner l'adresse du serveur CbM de votre organisme et votre identification, ou prendre une connexion PostgreSQL de QGIS. Votre administrateur connaît les deux.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Not connected to {} yet.</source>
        <translation>Pas encore connecté à {}.</translation>
    </message>
    <message>
        <source>Parcel {} is picked: the panels show its series, images and decisions.</source>
        <translation>La parcelle {} est choisie : les panneaux montrent ses séries, images et décisions.</translation>
    </message>
    <message>
        <source>Pick a parcel</source>
        <translation>Choisir une parcelle</translation>
    </message>
    <message>
        <source>Show All Parcels</source>
        <translation>Afficher toutes les parcelles</translation>
    </message>
    <message>
        <source>Show the parcels, choose “Pick Parcel” and click on one; or type a parcel id above.</source>
        <translation>Afficher les parcelles, choisir « Choisir une parcelle » et cliquer sur l'une d'elles ; ou saisir un identifiant ci-dessus.</translation>
    </message>
    <message>
        <source>This server has no data for you yet. Ask its administrator.</source>
        <translation>Ce serveur n'a pas encore de données pour vous. Adressez-vous à son administrateur.</translation>
    </message>
    <message>
        <source>{} is chosen, with {} parcels; others are above.</source>
        <translation>{} est choisi, avec {} parcelles ; d'autres sont ci-dessus.</translation>
    </message>
    <message>
        <source>{} is chosen; others are above.</source>
        <translation>{} est choisi ; d'autres sont ci-dessus.</translation>
    </message>
</context>
<context>
    <name>Foi</name>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Heterogeneous</source>
        <translation>Hétérogène</translation>
    </message>
    <message>
        <source>Heterogeneous, several objects</source>
        <translation>Hétérogène, plusieurs objets</translation>
    </message>
    <message>
        <source>Heterogeneous: {} (within {}).</source>
        <translation>Hétérogène : {} (dans {}).</translation>
    </message>
    <message>
        <source>Homogeneous</source>
        <translation>Homogène</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Non jugée</translation>
    </message>
    <message>
        <source>Several objects</source>
        <translation>Plusieurs objets</translation>
    </message>
    <message>
        <source>Several objects: {}.</source>
        <translation>Plusieurs objets : {}.</translation>
    </message>
    <message>
        <source>This parcel cannot be judged: {}.</source>
        <translation>Cette parcelle ne peut être jugée : {}.</translation>
    </message>
    <message>
        <source>This parcel is homogeneous: {}.</source>
        <translation>Cette parcelle est homogène : {}.</translation>
    </message>
    <message>
        <source>all its pixels are no-data</source>
        <translation>tous ses pixels sont sans données</translation>
    </message>
    <message>
        <source>it has no geometry</source>
        <translation>elle n'a pas de géométrie</translation>
    </message>
    <message>
        <source>it has too few pixels</source>
        <translation>elle a trop peu de pixels</translation>
    </message>
    <message>
        <source>it holds no pixel centre</source>
        <translation>elle ne contient aucun centre de pixel</translation>
    </message>
    <message>
        <source>it is not a polygon</source>
        <translation>ce n'est pas un polygone</translation>
    </message>
    <message>
        <source>it lies outside the class raster</source>
        <translation>elle est hors du raster de classes</translation>
    </message>
    <message>
        <source>none of its pixels is of a class with a name</source>
        <translation>aucun de ses pixels n'est d'une classe nommée</translation>
    </message>
    <message>
        <source>nothing is left of it inside the buffer</source>
        <translation>il n'en reste rien à l'intérieur du tampon</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>pixels</translation>
    </message>
    <message>
        <source>{listed} and {more} more</source>
        <translation>{listed} et {more} de plus</translation>
    </message>
    <message>
        <source>{number} × {name} (up to {size} {unit})</source>
        <translation>{number} × {name} (jusqu'à {size} {unit})</translation>
    </message>
</context>
<context>
    <name>FoiChecks</name>
    <message>
        <source>CbM: FOI check of {}</source>
        <translation>CbM : contrôle FOI de {}</translation>
    </message>
    <message>
        <source>CbM: FOI preview</source>
        <translation>CbM : aperçu FOI</translation>
    </message>
    <message>
        <source>FOI {}</source>
        <translation>FOI {}</translation>
    </message>
    <message>
        <source>The results could not be saved: {}</source>
        <translation>Les résultats n'ont pas pu être enregistrés : {}</translation>
    </message>
</context>
<context>
    <name>FoiDock</name>
    <message numerus="yes">
        <source>%n pixel(s) have values without a name.</source>
        <translation>
            <numerusform>%n pixel a une valeur sans nom.</numerusform>
            <numerusform>%n pixels ont des valeurs sans nom.</numerusform>
        </translation>
    </message>
    <message>
        <source>All features ({})</source>
        <translation>Toutes les entités ({})</translation>
    </message>
    <message>
        <source>CbM FOI</source>
        <translation>CbM FOI</translation>
    </message>
    <message>
        <source>Choose a class raster first.</source>
        <translation>Choisir d'abord un raster de classes.</translation>
    </message>
    <message>
        <source>Choose a class raster: one band of whole numbers, such as a crop map.</source>
        <translation>Choisir un raster de classes : une bande de nombres entiers, par exemple une carte des cultures.</translation>
    </message>
    <message>
        <source>Choose an area and a year first.</source>
        <translation>Choisir d'abord une zone et une année.</translation>
    </message>
    <message>
        <source>GeoPackage (*.gpkg)</source>
        <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <source>Parcel {} · {} pixels</source>
        <translation>Parcelle {} · {} pixels</translation>
    </message>
    <message>
        <source>Pick a parcel on the map first, or choose a layer of parcels.</source>
        <translation>Choisir d'abord une parcelle sur la carte, ou choisir une couche de parcelles.</translation>
    </message>
    <message>
        <source>Pick a parcel on the map, or select one in the layer chosen above.</source>
        <translation>Choisir une parcelle sur la carte, ou en sélectionner une dans la couche choisie ci-dessus.</translation>
    </message>
    <message>
        <source>Raster values without a name: {}.</source>
        <translation>Valeurs du raster sans nom : {}.</translation>
    </message>
    <message>
        <source>Save the results</source>
        <translation>Enregistrer les résultats</translation>
    </message>
    <message>
        <source>Saved {}</source>
        <translation>{} enregistré</translation>
    </message>
    <message>
        <source>Selected features ({})</source>
        <translation>Entités sélectionnées ({})</translation>
    </message>
    <message>
        <source>The layer {} has no field “{}” with parcel ids; the work list stays as it was.</source>
        <translation>La couche {} n'a pas de champ « {} » avec des identifiants de parcelles ; la liste de travail reste telle quelle.</translation>
    </message>
    <message>
        <source>The parcel below</source>
        <translation>La parcelle ci-dessous</translation>
    </message>
</context>
<context>
    <name>FoiPanel</name>
    <message>
        <source>All ({})</source>
        <translation>Toutes ({})</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Class raster</source>
        <translation>Raster de classes</translation>
    </message>
    <message>
        <source>Flagged ({})</source>
        <translation>Signalées ({})</translation>
    </message>
    <message>
        <source>Layer of parcels to check</source>
        <translation>Couche des parcelles à contrôler</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>One band of whole numbers, such as a crop map</source>
        <translation>Une bande de nombres entiers, par exemple une carte des cultures</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Parcelles</translation>
    </message>
    <message>
        <source>Picked parcel</source>
        <translation>Parcelle choisie</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Avancement du contrôle</translation>
    </message>
    <message>
        <source>Results, one row per parcel</source>
        <translation>Résultats, une parcelle par ligne</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécuter</translation>
    </message>
    <message>
        <source>Save as GeoPackage…</source>
        <translation>Enregistrer en GeoPackage…</translation>
    </message>
    <message>
        <source>Save the results as GeoPackage</source>
        <translation>Enregistrer les résultats en GeoPackage</translation>
    </message>
    <message>
        <source>Show only parcels of this outcome</source>
        <translation>N'afficher que les parcelles de ce résultat</translation>
    </message>
    <message>
        <source>Take these parcels into the work list</source>
        <translation>Prendre ces parcelles dans la liste de travail</translation>
    </message>
    <message>
        <source>Which parcels are checked</source>
        <translation>Les parcelles à contrôler</translation>
    </message>
    <message>
        <source>{} of {} parcels flagged, {} homogeneous, {} not judged.</source>
        <translation>{} parcelles sur {} signalées, {} homogènes, {} non jugées.</translation>
    </message>
</context>
<context>
    <name>FoiResultsModel</name>
    <message>
        <source>Clusters</source>
        <translation>Amas</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>Parcelle</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Parts</translation>
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
        <translation>0 = sans données</translation>
    </message>
    <message>
        <source>Areas above</source>
        <translation>Surfaces &gt;</translation>
    </message>
    <message>
        <source>Areas are larger than</source>
        <translation>Surfaces plus grandes que</translation>
    </message>
    <message>
        <source>Choose a file with class names</source>
        <translation>Choisir un fichier de noms de classes</translation>
    </message>
    <message>
        <source>Class names</source>
        <translation>Noms des classes</translation>
    </message>
    <message>
        <source>Clusters above</source>
        <translation>Amas &gt;</translation>
    </message>
    <message>
        <source>Clusters have more pixels than</source>
        <translation>Amas ayant plus de pixels que</translation>
    </message>
    <message>
        <source>Clusters of pixels</source>
        <translation>Amas de pixels</translation>
    </message>
    <message>
        <source>Connected areas</source>
        <translation>Surfaces connexes</translation>
    </message>
    <message>
        <source>Connected by</source>
        <translation>Connexité</translation>
    </message>
    <message>
        <source>Count as published</source>
        <translation>Compter comme publié</translation>
    </message>
    <message>
        <source>Fewest pixels</source>
        <translation>Pixels minimum</translation>
    </message>
    <message>
        <source>File with the class names</source>
        <translation>Fichier des noms de classes</translation>
    </message>
    <message>
        <source>Heterogeneous at</source>
        <translation>Hétérogène à</translation>
    </message>
    <message>
        <source>Highest share that makes a parcel heterogeneous</source>
        <translation>Part la plus élevée qui rend une parcelle hétérogène</translation>
    </message>
    <message>
        <source>Inner buffer</source>
        <translation>Tampon intérieur</translation>
    </message>
    <message>
        <source>Lowest share that makes a parcel heterogeneous</source>
        <translation>Part la plus faible qui rend une parcelle hétérogène</translation>
    </message>
    <message>
        <source>Parcels with fewer pixels of a class are not judged</source>
        <translation>Les parcelles ayant moins de pixels d'une classe ne sont pas jugées</translation>
    </message>
    <message>
        <source>Pixels of a cluster are connected by</source>
        <translation>Les pixels d'un amas sont reliés par</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Valeurs par défaut</translation>
    </message>
    <message>
        <source>Several objects by</source>
        <translation>Objets d'après</translation>
    </message>
    <message>
        <source>Thresholds and Class Names</source>
        <translation>Seuils et noms des classes</translation>
    </message>
    <message>
        <source>Two clusters of the same class flag a parcel as well, and class 0 never counts</source>
        <translation>Deux amas de la même classe signalent aussi une parcelle, et la classe 0 ne compte jamais</translation>
    </message>
    <message>
        <source>What several objects are found by</source>
        <translation>Ce qui révèle plusieurs objets</translation>
    </message>
    <message>
        <source>edges (4)</source>
        <translation>côtés (4)</translation>
    </message>
    <message>
        <source>edges and corners (8)</source>
        <translation>côtés et coins (8)</translation>
    </message>
    <message>
        <source>from the raster's style</source>
        <translation>du style du raster</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
</context>
<context>
    <name>Formulas</name>
    <message>
        <source>Name “{}” is taken; choose another.</source>
        <translation>Le nom « {} » est pris ; en choisir un autre.</translation>
    </message>
    <message>
        <source>Name “{}”: a letter, then at most 23 letters, digits or _.</source>
        <translation>Nom « {} » : une lettre, puis au plus 23 lettres, chiffres ou _.</translation>
    </message>
    <message>
        <source>the formula is too long.</source>
        <translation>la formule est trop longue.</translation>
    </message>
    <message>
        <source>the formula names no band, for example B08 or VV.</source>
        <translation>la formule ne nomme aucune bande, par exemple B08 ou VV.</translation>
    </message>
    <message>
        <source>there is no function “{}”; there are {functions}.</source>
        <translation>il n'y a pas de fonction « {} » ; il y a {functions}.</translation>
    </message>
    <message>
        <source>write a formula, for example (B08 - B04) / (B08 + B04).</source>
        <translation>écrire une formule, par exemple (B08 - B04) / (B08 + B04).</translation>
    </message>
    <message>
        <source>{}: this parcel has no product with all of its bands; there are {}.</source>
        <translation>{} : cette parcelle n'a aucun produit avec toutes ses bandes ; il y a {}.</translation>
    </message>
    <message>
        <source>“{}” cannot be read as a formula.</source>
        <translation>« {} » ne peut être lu comme une formule.</translation>
    </message>
    <message>
        <source>“{}” is not allowed; use numbers, bands, + - * / ** ( ).</source>
        <translation>« {} » n'est pas permis ; utiliser nombres, bandes, + - * / ** ( ).</translation>
    </message>
    <message>
        <source>“{}” takes another number of values.</source>
        <translation>« {} » prend un autre nombre de valeurs.</translation>
    </message>
</context>
<context>
    <name>FormulasDialog</name>
    <message>
        <source>Add a formula</source>
        <translation>Ajouter une formule</translation>
    </message>
    <message>
        <source>Bands as reflectance 0 to 1 (B02, B03, …, B8A, B11) or radar power (VV, VH). Operators + - * / ** ( ), functions {}.</source>
        <translation>Bandes en réflectance de 0 à 1 (B02, B03, …, B8A, B11) ou puissance radar (VV, VH). Opérateurs + - * / ** ( ), fonctions {}.</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Own Formulas</source>
        <translation>Formules personnelles</translation>
    </message>
    <message>
        <source>Own formulas</source>
        <translation>Formules personnelles</translation>
    </message>
    <message>
        <source>Remove the selected formula</source>
        <translation>Supprimer la formule choisie</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>+, −, Home</source>
        <translation>+, −, Origine</translation>
    </message>
    <message>
        <source>&lt;b&gt;Add Connection…&lt;/b&gt; in the message, with the same name.</source>
        <translation>&lt;b&gt;Ajouter une connexion…&lt;/b&gt; dans le message, avec le même nom.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Bring Back the Previous List&lt;/b&gt; undoes that a list was replaced or cleared.</source>
        <translation>&lt;b&gt;Reprendre la liste précédente&lt;/b&gt; annule le remplacement ou l'effacement d'une liste.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Calendar&lt;/b&gt; (&lt;kbd&gt;D&lt;/kbd&gt;) shows the season at a glance: a row for every month, eight half weeks across, each date in its place, the parcel's series below. The calendar is saved as PNG or PDF.</source>
        <translation>Le &lt;b&gt;calendrier&lt;/b&gt; (&lt;kbd&gt;D&lt;/kbd&gt;) montre la saison d'un coup d'œil : une ligne par mois, huit demi-semaines en travers, chaque date à sa place, la série de la parcelle en dessous. Le calendrier s'enregistre en PNG ou PDF.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Choose the dataset&lt;/b&gt;, an area and a year. The newest one is taken unless you choose another.</source>
        <translation>&lt;b&gt;Choisir le jeu de données&lt;/b&gt;, une zone et une année. Le plus récent est pris à moins d'en choisir un autre.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Compare&lt;/b&gt; (&lt;kbd&gt;V&lt;/kbd&gt;) shows two dates with a divider to drag. &lt;b&gt;Side by side&lt;/b&gt; puts them next to each other.</source>
        <translation>&lt;b&gt;Comparer&lt;/b&gt; (&lt;kbd&gt;V&lt;/kbd&gt;) montre deux dates avec un séparateur à tirer. &lt;b&gt;Côte à côte&lt;/b&gt; les place l'une à côté de l'autre.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Compliant&lt;/b&gt;, &lt;b&gt;Not compliant&lt;/b&gt; or &lt;b&gt;Inconclusive&lt;/b&gt;, with a reason and a note if need be. Every decision is kept with who and when; the latest counts. Taking one back adds a new decision: what counted before it, or &lt;b&gt;Inconclusive&lt;/b&gt; where nothing did. Decisions taken before the parcel's outline changed are marked.</source>
        <translation>&lt;b&gt;Conforme&lt;/b&gt;, &lt;b&gt;Non conforme&lt;/b&gt; ou &lt;b&gt;Non concluant&lt;/b&gt;, avec un motif et une note si besoin. Chaque décision est gardée avec son auteur et sa date ; la dernière compte. En annuler une ajoute une nouvelle décision : celle qui comptait avant, ou &lt;b&gt;Non concluant&lt;/b&gt; s'il n'y en avait pas. Les décisions prises avant un changement du contour de la parcelle sont signalées.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Connect.&lt;/b&gt; &lt;b&gt;Add Connection…&lt;/b&gt; asks for a name, the server's address and a login. Your administrator knows them.</source>
        <translation>&lt;b&gt;Connecter.&lt;/b&gt; &lt;b&gt;Ajouter une connexion…&lt;/b&gt; demande un nom, l'adresse du serveur et une identification. Votre administrateur les connaît.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Curves&lt;/b&gt;: a smooth curve drawn beside the observations, never instead of them; own formulas such as &lt;code&gt;(B08 - B05) / (B08 + B05)&lt;/code&gt;.</source>
        <translation>&lt;b&gt;Courbes&lt;/b&gt; : une courbe lissée tracée à côté des observations, jamais à leur place ; des formules personnelles comme &lt;code&gt;(B08 - B05) / (B08 + B05)&lt;/code&gt;.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Edit Connection…&lt;/b&gt; in the message takes the new ones.</source>
        <translation>&lt;b&gt;Modifier la connexion…&lt;/b&gt; dans le message prend les nouveaux.</translation>
    </message>
    <message>
        <source>&lt;b&gt;FOI&lt;/b&gt;: whether the parcel is one homogeneous field.</source>
        <translation>&lt;b&gt;FOI&lt;/b&gt; : si la parcelle est un seul champ homogène.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Images&lt;/b&gt;: the parcel on every date, as a filmstrip or as a calendar.</source>
        <translation>&lt;b&gt;Images&lt;/b&gt; : la parcelle à chaque date, en bande ou en calendrier.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Keep&lt;/b&gt; a parcel in the plot (&lt;kbd&gt;K&lt;/kbd&gt;) to compare it with the ones you pick next.</source>
        <translation>&lt;b&gt;Garder&lt;/b&gt; une parcelle dans le graphique (&lt;kbd&gt;K&lt;/kbd&gt;) pour la comparer à celles choisies ensuite.</translation>
    </message>
    <message>
        <source>&lt;b&gt;List scenes&lt;/b&gt; (&lt;kbd&gt;L&lt;/kbd&gt;) beside the plot; a click on a point or a row shows that scene in the Images panel.</source>
        <translation>&lt;b&gt;Liste des scènes&lt;/b&gt; (&lt;kbd&gt;L&lt;/kbd&gt;) à côté du graphique ; un clic sur un point ou une ligne montre cette scène dans le panneau des images.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Parcel&lt;/b&gt;: where you look, what was declared there, and your decision.</source>
        <translation>&lt;b&gt;Parcelle&lt;/b&gt; : où vous regardez, ce qui y a été déclaré, et votre décision.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Parcels with Attribute Table&lt;/b&gt; adds them once more as a layer with a table, for selections and expressions.</source>
        <translation>&lt;b&gt;Parcelles avec table attributaire&lt;/b&gt; les ajoute encore une fois comme couche avec une table, pour les sélections et expressions.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Peers&lt;/b&gt; (&lt;kbd&gt;E&lt;/kbd&gt;): the grey ground is what parcels with the same crop nearby show at that time. The distance from their middle is said under the mouse; &lt;b&gt;Curves&lt;/b&gt; has a panel for it.</source>
        <translation>&lt;b&gt;Comparables&lt;/b&gt; (&lt;kbd&gt;E&lt;/kbd&gt;) : le fond gris est ce que montrent à ce moment les parcelles voisines de même culture. L'écart à leur milieu est indiqué sous la souris ; &lt;b&gt;Courbes&lt;/b&gt; offre un cadre pour lui.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Pick Parcel&lt;/b&gt; and a click on the map. Where parcels overlap, choose one in the list.</source>
        <translation>&lt;b&gt;Choisir une parcelle&lt;/b&gt; et un clic sur la carte. Là où des parcelles se superposent, en choisir une dans la liste.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Pick a parcel.&lt;/b&gt; &lt;b&gt;Show All Parcels&lt;/b&gt; puts them on the map and goes near enough; &lt;b&gt;Pick Parcel&lt;/b&gt; and a click bring series, images and decisions of the parcel under the cursor.</source>
        <translation>&lt;b&gt;Choisir une parcelle.&lt;/b&gt; &lt;b&gt;Afficher toutes les parcelles&lt;/b&gt; les met sur la carte et s'approche assez ; &lt;b&gt;Choisir une parcelle&lt;/b&gt; et un clic amènent séries, images et décisions de la parcelle sous le curseur.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Temporal controller&lt;/b&gt; (&lt;kbd&gt;C&lt;/kbd&gt;): the plot and QGIS' clock move each other.</source>
        <translation>&lt;b&gt;Contrôleur temporel&lt;/b&gt; (&lt;kbd&gt;C&lt;/kbd&gt;) : le graphique et l'horloge de QGIS se suivent l'un l'autre.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Time Series&lt;/b&gt;: what the satellites measured on the parcel all season long.</source>
        <translation>&lt;b&gt;Séries temporelles&lt;/b&gt; : ce que les satellites ont mesuré sur la parcelle pendant toute la saison.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Work List&lt;/b&gt;: the parcels you go through, one after the other.</source>
        <translation>&lt;b&gt;Liste de travail&lt;/b&gt; : les parcelles que vous parcourez, l'une après l'autre.</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Enter&lt;/kbd&gt; puts an image on the map; &lt;b&gt;Add all to the map&lt;/b&gt; makes a group that the temporal controller plays.</source>
        <translation>&lt;kbd&gt;Entrée&lt;/kbd&gt; met une image sur la carte ; &lt;b&gt;Tout ajouter à la carte&lt;/b&gt; crée un groupe que le contrôleur temporel fait défiler.</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;cbm 12345&lt;/kbd&gt; in QGIS' locator, at the bottom left of the window (&lt;kbd&gt;Ctrl+K&lt;/kbd&gt;).</source>
        <translation>&lt;kbd&gt;cbm 12345&lt;/kbd&gt; dans le localisateur de QGIS, en bas à gauche de la fenêtre (&lt;kbd&gt;Ctrl+K&lt;/kbd&gt;).</translation>
    </message>
    <message>
        <source>A button is grey</source>
        <translation>Un bouton est grisé</translation>
    </message>
    <message>
        <source>A click on a point shows what was measured that day, with the image beside it; the Images panel goes to the same date.</source>
        <translation>Un clic sur un point montre ce qui a été mesuré ce jour-là, avec l'image à côté ; le panneau Images va à la même date.</translation>
    </message>
    <message>
        <source>A failure is one sentence in QGIS' message bar, with the button that helps. While a server or a database does not answer, what was seen before stays usable; the plugin looks for it quietly, and when it answers again the panels go on by themselves. Decisions are never sent twice unasked: one that is not stored is named until it is, and &lt;b&gt;Store Again&lt;/b&gt; sends it.</source>
        <translation>Un échec tient en une phrase dans la barre de messages de QGIS, avec le bouton qui aide. Tant qu'un serveur ou une base de données ne répond pas, ce qui a été vu reste utilisable ; l'extension le cherche discrètement et, quand il répond de nouveau, les panneaux continuent d'eux-mêmes. Les décisions ne sont jamais envoyées deux fois sans demande : celle qui n'est pas enregistrée reste signalée jusqu'à ce qu'elle le soit, et &lt;b&gt;Enregistrer à nouveau&lt;/b&gt; l'envoie.</translation>
    </message>
    <message>
        <source>A message above the map that the server does not answer, with buttons to try again and to edit the connection</source>
        <translation>Un message au-dessus de la carte disant que le serveur ne répond pas, avec des boutons pour réessayer et pour modifier la connexion</translation>
    </message>
    <message>
        <source>A parcel has no observations</source>
        <translation>Une parcelle n'a pas d'observations</translation>
    </message>
    <message>
        <source>A parcel in spring left of the divider and in summer right of it</source>
        <translation>Une parcelle au printemps à gauche du séparateur et en été à droite</translation>
    </message>
    <message>
        <source>A project uses a connection that this computer does not have</source>
        <translation>Un projet utilise une connexion que cet ordinateur n'a pas</translation>
    </message>
    <message>
        <source>A selection in any polygon layer, with &lt;b&gt;Follow Selection&lt;/b&gt; in the CbM menu.</source>
        <translation>Une sélection dans n'importe quelle couche de polygones, avec &lt;b&gt;Suivre la sélection&lt;/b&gt; dans le menu CbM.</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithme</translation>
    </message>
    <message>
        <source>All scenes of the season over the picked parcel, under one stretch, so that colours can be compared between dates. Choose true colour, false colours, NDVI, the scene classification or radar; leave out cloudy dates; make all of them brighter. Below each picture stand its date, the hidden share of the parcel, and the orbit (↗ ascending, ↘ descending).</source>
        <translation>Toutes les scènes de la saison sur la parcelle choisie, avec un même étirement, pour que les couleurs soient comparables d'une date à l'autre. Choisir couleurs naturelles, fausses couleurs, NDVI, classification de la scène ou radar ; écarter les dates nuageuses ; les éclaircir toutes. Sous chaque image figurent sa date, la part masquée de la parcelle et l'orbite (↗ ascendante, ↘ descendante).</translation>
    </message>
    <message>
        <source>An observation in the plot with its date, values, number of pixels, cloud share and image</source>
        <translation>Une observation dans le graphique avec sa date, ses valeurs, le nombre de pixels, la part de nuages et l'image</translation>
    </message>
    <message>
        <source>Ask whether it runs. &lt;b&gt;Try Again&lt;/b&gt;, or wait: the plugin looks for it by itself.</source>
        <translation>Demander s'il fonctionne. &lt;b&gt;Réessayer&lt;/b&gt;, ou attendre : l'extension le cherche d'elle-même.</translation>
    </message>
    <message>
        <source>Beside the pictures it can show the &lt;b&gt;NDVI histogram&lt;/b&gt; of the parcel's pixels (one scale for all dates) and where they lie between &lt;b&gt;red and near infrared&lt;/b&gt;: the date's own in red over those of all dates before. Radar can be kept to ascending or descending passes, which see the parcel from two sides.</source>
        <translation>À côté des images, il peut montrer l'&lt;b&gt;histogramme NDVI&lt;/b&gt; des pixels de la parcelle (une échelle pour toutes les dates) et leur place entre &lt;b&gt;rouge et proche infrarouge&lt;/b&gt; : ceux de la date en rouge, par-dessus ceux de toutes les dates précédentes. Le radar peut se limiter aux passages ascendants ou descendants, qui voient la parcelle de deux côtés.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>CbM adds a tool bar and five panels to QGIS. Move, stack or close them like any other panel: QGIS remembers where they were.</source>
        <translation>CbM ajoute à QGIS une barre d'outils et cinq panneaux. Ils se déplacent, s'empilent et se ferment comme tout autre panneau : QGIS se souvient de leur place.</translation>
    </message>
    <message>
        <source>CbM for QGIS: the analyst's guide</source>
        <translation>CbM pour QGIS : le guide de l'analyste</translation>
    </message>
    <message>
        <source>Chips of parcels</source>
        <translation>Imagettes de parcelles</translation>
    </message>
    <message>
        <source>Choose area and year in the &lt;b&gt;CbM Parcel&lt;/b&gt; panel. Then there are four ways to a parcel:</source>
        <translation>Choisir la zone et l'année dans le panneau &lt;b&gt;CbM Parcelle&lt;/b&gt;. Quatre chemins mènent alors à une parcelle :</translation>
    </message>
    <message>
        <source>Choose products (indices, bands, radar, coherence, weather) and a statistic. The ribbon is the range from 25 to 75 % of the parcel's pixels. Cloudy observations are hollow and not joined; which classes count as hidden and from which share on is up to you.</source>
        <translation>Choisir des produits (indices, bandes, radar, cohérence, météo) et une statistique. Le ruban va de 25 à 75 % des pixels de la parcelle. Les observations nuageuses sont creuses et non reliées ; à vous de dire quelles classes comptent comme masquées et à partir de quelle part.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>Ctrl+Return, Esc</source>
        <translation>Ctrl+Entrée, Échap</translation>
    </message>
    <message>
        <source>Databases cannot be asked, servers can</source>
        <translation>Les bases de données ne peuvent pas être interrogées, les serveurs oui</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>FOI checks</source>
        <translation>Contrôles FOI</translation>
    </message>
    <message>
        <source>FOI heterogeneity, FOI cardinality</source>
        <translation>Hétérogénéité FOI, cardinalité FOI</translation>
    </message>
    <message>
        <source>FOI signal statistics</source>
        <translation>Statistiques de signal FOI</translation>
    </message>
    <message>
        <source>Fill the list from a file of ids, the clipboard, a crop, a decision still to be taken, a polygon drawn on the map or a selection. Walk it with &lt;kbd&gt;N&lt;/kbd&gt; and &lt;kbd&gt;P&lt;/kbd&gt;; after a decision the next parcel comes up by itself.</source>
        <translation>Remplir la liste d'un fichier d'identifiants, du presse-papiers, d'une culture, d'une décision encore à prendre, d'un polygone dessiné sur la carte ou d'une sélection. La parcourir avec &lt;kbd&gt;N&lt;/kbd&gt; et &lt;kbd&gt;P&lt;/kbd&gt; ; après une décision, la parcelle suivante vient d'elle-même.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>For many parcels at once, the algorithms under &lt;b&gt;CbM&lt;/b&gt; in the Processing toolbox do the same work, also in models, in batches and with &lt;code&gt;qgis_process&lt;/code&gt;.</source>
        <translation>Pour beaucoup de parcelles à la fois, les algorithmes sous &lt;b&gt;CbM&lt;/b&gt; dans la boîte à outils de traitements font le même travail, aussi dans des modèles, par lots et avec &lt;code&gt;qgis_process&lt;/code&gt;.</translation>
    </message>
    <message>
        <source>From a declared parcel to a decision, without leaving QGIS.</source>
        <translation>D'une parcelle déclarée à une décision, sans quitter QGIS.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Is the parcel one homogeneous field? Choose a class raster; the panel shows classes and clusters inside the picked parcel, their shares against the limits, and a verdict. Run it on a selection or on all parcels; the result is a layer with a filter. A click on a row goes there.</source>
        <translation>La parcelle est-elle un champ homogène ? Choisir un raster de classes ; le panneau montre les classes et les amas dans la parcelle choisie, leurs parts par rapport aux limites, et un verdict. Exécuter le contrôle sur une sélection ou sur toutes les parcelles ; le résultat est une couche avec un filtre. Un clic sur une ligne y mène.</translation>
    </message>
    <message>
        <source>It may be too small for a pixel, or outside of all scenes. Your administrator can say which.</source>
        <translation>Elle est peut-être trop petite pour un pixel, ou hors de toutes les scènes. Votre administrateur peut dire laquelle des deux.</translation>
    </message>
    <message>
        <source>It takes too long</source>
        <translation>C'est trop long</translation>
    </message>
    <message>
        <source>Its id in the panel, and &lt;kbd&gt;Enter&lt;/kbd&gt;.</source>
        <translation>Son identifiant dans le panneau, puis &lt;kbd&gt;Entrée&lt;/kbd&gt;.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Limits, clusters and class names are under &lt;b&gt;Thresholds and Class Names&lt;/b&gt;.</source>
        <translation>Limites, amas et noms des classes se trouvent sous &lt;b&gt;Seuils et noms des classes&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Makes</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>More stands in QGIS' message log, under &lt;b&gt;CbM&lt;/b&gt;.</source>
        <translation>Le journal des messages de QGIS en dit plus, sous &lt;b&gt;CbM&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Most of them ask for the connection's name, the dataset (area and year, such as &lt;code&gt;nl_2024&lt;/code&gt;) and the parcels: a layer, or their ids with commas between.</source>
        <translation>La plupart demandent le nom de la connexion, le jeu de données (zone et année, par exemple &lt;code&gt;nl_2024&lt;/code&gt;) et les parcelles : une couche, ou leurs identifiants séparés par des virgules.</translation>
    </message>
    <message>
        <source>No server answers</source>
        <translation>Aucun serveur ne répond</translation>
    </message>
    <message>
        <source>Open &lt;b&gt;Settings ▸ Options ▸ CbM&lt;/b&gt; and add a connection: a &lt;b&gt;CbM server&lt;/b&gt; (its address and a login kept in QGIS' own authentication store) or a &lt;b&gt;PostgreSQL database&lt;/b&gt; that is already saved in QGIS. Both show the same parcels, series, decisions and images. &lt;b&gt;Test Connection&lt;/b&gt; says what is wrong in a sentence.</source>
        <translation>Ouvrir &lt;b&gt;Préférences ▸ Options ▸ CbM&lt;/b&gt; et ajouter une connexion : un &lt;b&gt;serveur CbM&lt;/b&gt; (son adresse et une identification gardée dans le coffre d'authentification de QGIS) ou une &lt;b&gt;base de données PostgreSQL&lt;/b&gt; déjà enregistrée dans QGIS. Les deux montrent les mêmes parcelles, séries, décisions et images. &lt;b&gt;Tester la connexion&lt;/b&gt; dit en une phrase ce qui ne va pas.</translation>
    </message>
    <message>
        <source>Parcel panel, work list, map, plot, images</source>
        <translation>Panneau de la parcelle, liste de travail, carte, graphique, images</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Parcelles</translation>
    </message>
    <message>
        <source>Parcels on the map</source>
        <translation>Les parcelles sur la carte</translation>
    </message>
    <message>
        <source>Parcels on the map in the colours of their latest decisions, with the legend below the parcel's card</source>
        <translation>Des parcelles sur la carte aux couleurs de leurs dernières décisions, avec la légende sous la fiche de la parcelle</translation>
    </message>
    <message>
        <source>Peers of parcels</source>
        <translation>Comparables de parcelles</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Plots can be neither copied nor saved</source>
        <translation>Les graphiques ne se laissent ni copier ni enregistrer</translation>
    </message>
    <message>
        <source>Report of parcels</source>
        <translation>Rapport de parcelles</translation>
    </message>
    <message>
        <source>Save as PNG, SVG or CSV, or copy. CSV tells the scene and the bands behind every number.</source>
        <translation>Enregistrer en PNG, SVG ou CSV, ou copier. Le CSV indique la scène et les bandes derrière chaque nombre.</translation>
    </message>
    <message>
        <source>Series of parcels</source>
        <translation>Séries de parcelles</translation>
    </message>
    <message>
        <source>Statistics of polygons</source>
        <translation>Statistiques de polygones</translation>
    </message>
    <message>
        <source>The FOI panel with a flagged parcel: its classes, their shares between the limits, and the list of results</source>
        <translation>Le panneau FOI avec une parcelle signalée : ses classes, leurs parts entre les limites et la liste des résultats</translation>
    </message>
    <message>
        <source>The NDVI of a parcel through the season with its smooth curve, before the grey band of its peers</source>
        <translation>Le NDVI d'une parcelle au fil de la saison avec sa courbe lissée, devant la bande grise de ses parcelles comparables</translation>
    </message>
    <message>
        <source>The Parcel panel with the three first steps: connect, choose the dataset, pick a parcel</source>
        <translation>Le panneau Parcelle avec les trois premiers pas : se connecter, choisir le jeu de données, choisir une parcelle</translation>
    </message>
    <message>
        <source>The Processing toolbox with the algorithms of CbM</source>
        <translation>La boîte à outils de traitements avec les algorithmes de CbM</translation>
    </message>
    <message>
        <source>The Python package &lt;code&gt;matplotlib&lt;/code&gt; is missing.</source>
        <translation>Le paquet Python &lt;code&gt;matplotlib&lt;/code&gt; manque.</translation>
    </message>
    <message>
        <source>The Python package &lt;code&gt;psycopg2&lt;/code&gt; is missing.</source>
        <translation>Le paquet Python &lt;code&gt;psycopg2&lt;/code&gt; manque.</translation>
    </message>
    <message>
        <source>The QGIS window with a parcel on the map, its NDVI series below and the parcel's card to the right</source>
        <translation>La fenêtre de QGIS avec une parcelle sur la carte, sa série NDVI en dessous et la fiche de la parcelle à droite</translation>
    </message>
    <message>
        <source>The blue book in each panel opens this guide at the panel's chapter. Where a button is grey, rest the mouse on it: it says why.</source>
        <translation>Le livre bleu de chaque panneau ouvre ce guide au chapitre du panneau. Lorsqu'un bouton est grisé, la souris posée dessus dit pourquoi.</translation>
    </message>
    <message>
        <source>The calendar with the histogram of the parcel's NDVI on each date, from bare soil to full growth</source>
        <translation>Le calendrier avec l'histogramme du NDVI de la parcelle à chaque date, du sol nu à la pleine croissance</translation>
    </message>
    <message>
        <source>The card shows crop, area, centroid and the nearest parcels with the same crop (the peers). The groups of the card can be folded and stay so. &lt;b&gt;Copy&lt;/b&gt; takes the attributes, and by its arrow the id, the centroid or the outline alone.</source>
        <translation>La fiche montre la culture, la superficie, le centroïde et les parcelles les plus proches de même culture (les comparables). Les groupes de la fiche se replient et le restent. &lt;b&gt;Copier&lt;/b&gt; prend les attributs et, par sa flèche, l'identifiant, le centroïde ou le contour seul.</translation>
    </message>
    <message>
        <source>The connection dialog after a successful test, with the area, year and products it has found</source>
        <translation>La fenêtre de connexion après un test réussi, avec la zone, l'année et les produits trouvés</translation>
    </message>
    <message>
        <source>The filmstrip of a parcel in true colour, with date, cloud share and orbit below each picture</source>
        <translation>La bande d'images d'une parcelle en couleurs naturelles, avec la date, la part de nuages et l'orbite sous chaque image</translation>
    </message>
    <message>
        <source>The first button beside the year adds all parcels to the map: outlined (for imagery below), by crop, or by latest decision as a traffic light. From afar they are summed up. A decision shows on the map as soon as it is stored. The colours are explained below the card; where the parcels come from a database, in QGIS' own layer panel.</source>
        <translation>Le premier bouton à côté de l'année ajoute toutes les parcelles à la carte : en contour (pour une imagerie en dessous), par culture, ou par dernière décision comme un feu de circulation. De loin, elles sont regroupées. Une décision apparaît sur la carte dès qu'elle est enregistrée. Les couleurs sont expliquées sous la fiche ; quand les parcelles viennent d'une base de données, dans le panneau des couches de QGIS.</translation>
    </message>
    <message>
        <source>The form of the algorithm Series of parcels, filled in for one parcel</source>
        <translation>Le formulaire de l'algorithme Séries de parcelles, rempli pour une parcelle</translation>
    </message>
    <message>
        <source>The mouse on it tells what is missing: a right, a product, or access to the images.</source>
        <translation>La souris posée dessus dit ce qui manque : un droit, un produit ou l'accès aux images.</translation>
    </message>
    <message>
        <source>The parcel's card with reason, note and the three outcomes, and the decisions so far below</source>
        <translation>La fiche de la parcelle avec le motif, la note et les trois résultats, et les décisions à ce jour en dessous</translation>
    </message>
    <message>
        <source>The red cross cancels at once. How long QGIS waits for a server is in the options.</source>
        <translation>La croix rouge annule aussitôt. Le temps d'attente d'un serveur se règle dans les options.</translation>
    </message>
    <message>
        <source>The report is for the file, or for the farmer:</source>
        <translation>Le rapport est destiné au dossier ou à l'agriculteur :</translation>
    </message>
    <message>
        <source>The report of a parcel: what was declared, the NDVI series and the clearest images of the season</source>
        <translation>Le rapport d'une parcelle : ce qui a été déclaré, la série NDVI et les images les plus claires de la saison</translation>
    </message>
    <message>
        <source>The season of a parcel as a calendar: a row for each month and the parcel's picture on each date</source>
        <translation>La saison d'une parcelle en calendrier : une ligne par mois et l'image de la parcelle à chaque date</translation>
    </message>
    <message>
        <source>The second button puts an orthophoto or base map below them: those the administrator publishes, the XYZ connections saved in QGIS, or a layer of the project. &lt;b&gt;Fetch Through the Server&lt;/b&gt; is for computers that do not reach the web.</source>
        <translation>Le second bouton met une orthophoto ou un fond de carte dessous : ceux que l'administrateur publie, les connexions XYZ enregistrées dans QGIS, ou une couche du projet. &lt;b&gt;Obtenir par le serveur&lt;/b&gt; est pour les ordinateurs qui n'atteignent pas le web.</translation>
    </message>
    <message>
        <source>The steps come up by themselves until there is a connection. &lt;b&gt;Plugins ▸ CbM – Checks by Monitoring ▸ First Steps&lt;/b&gt; brings them back.</source>
        <translation>Ces pas s'affichent d'eux-mêmes tant qu'il n'y a pas de connexion. &lt;b&gt;Extensions ▸ CbM – Contrôles par suivi (Checks by Monitoring) ▸ Premiers pas&lt;/b&gt; les ramène.</translation>
    </message>
    <message>
        <source>The work list with all potato parcels, their areas and what was decided</source>
        <translation>La liste de travail avec toutes les parcelles de pommes de terre, leur superficie et ce qui a été décidé</translation>
    </message>
    <message>
        <source>The workbench</source>
        <translation>Le poste de travail</translation>
    </message>
    <message>
        <source>Thematic raster from chips</source>
        <translation>Raster thématique à partir d'imagettes</translation>
    </message>
    <message>
        <source>Three plots below each other on one axis of time: NDVI, temperature and precipitation</source>
        <translation>Trois graphiques l'un sous l'autre sur un même axe du temps : NDVI, température et précipitations</translation>
    </message>
    <message>
        <source>Time series</source>
        <translation>Séries temporelles</translation>
    </message>
    <message>
        <source>Time series, peers</source>
        <translation>Séries temporelles, comparables</translation>
    </message>
    <message>
        <source>Toolbox</source>
        <translation>Boîte à outils</translation>
    </message>
    <message>
        <source>Turn the wheel or drag a frame to look closer; &lt;kbd&gt;Home&lt;/kbd&gt; shows the whole season again.</source>
        <translation>Tourner la molette ou tracer un cadre pour regarder de plus près ; &lt;kbd&gt;Home&lt;/kbd&gt; montre de nouveau toute la saison.</translation>
    </message>
    <message>
        <source>Two dates compared</source>
        <translation>Deux dates comparées</translation>
    </message>
    <message>
        <source>User name or password are wrong, or expired</source>
        <translation>Le nom d'utilisateur ou le mot de passe est faux ou expiré</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Météo</translation>
    </message>
    <message>
        <source>Weather of the parcel's place stands among the products: rain as bars, the day's mean temperature with a band from lowest to highest. Choose it beside an index, and drought or frost explains what a curve alone does not.</source>
        <translation>La météo du lieu de la parcelle figure parmi les produits : la pluie en barres, la température moyenne du jour avec une bande de la plus basse à la plus haute. La choisir à côté d'un indice : une sécheresse ou un gel explique ce qu'une courbe seule n'explique pas.</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Ce qui aide</translation>
    </message>
    <message>
        <source>What was seen is kept on disk: the second look is instant and works without a network, also by a click on a parcel seen before; the size of this cache and a button to empty it are on the same page.</source>
        <translation>Ce qui a été vu est gardé sur le disque : la deuxième fois, c'est instantané et sans réseau, même par un clic sur une parcelle déjà vue ; la taille de ce cache et un bouton pour le vider sont sur la même page.</translation>
    </message>
    <message>
        <source>What you see</source>
        <translation>Ce que vous voyez</translation>
    </message>
    <message>
        <source>What you see is what you walk: filter by a text or a decision, click a heading to sort, a third time for the list's own order.</source>
        <translation>On parcourt ce que l'on voit : filtrez par un texte ou une décision, cliquez sur un en-tête pour trier, une troisième fois pour l'ordre propre de la liste.</translation>
    </message>
    <message>
        <source>When something fails</source>
        <translation>Quand quelque chose échoue</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Without a server images are cut from the scenes where they lie: a folder, a web server, or an S3 store with your own access keys (chosen in the connection, or those of the environment and of the AWS profile file). Where you have no access the Images panel says why.</source>
        <translation>Sans serveur, les images sont découpées dans les scènes là où elles sont : un dossier, un serveur web, ou un dépôt S3 avec vos propres clés d'accès (choisies dans la connexion, ou celles de l'environnement et du fichier de profils AWS). Là où vous n'avez pas d'accès, le panneau des images dit pourquoi.</translation>
    </message>
    <message>
        <source>Work list</source>
        <translation>Liste de travail</translation>
    </message>
    <message>
        <source>a class raster for the FOI check, from a stack of images</source>
        <translation>un raster de classes pour le contrôle FOI, à partir d'une pile d'images</translation>
    </message>
    <message>
        <source>a page for each parcel, with series, images and decisions, as HTML or PDF</source>
        <translation>une page par parcelle, avec série, images et décisions, en HTML ou PDF</translation>
    </message>
    <message>
        <source>a table of the nearest parcels with the same crop</source>
        <translation>une table des parcelles les plus proches de la même culture</translation>
    </message>
    <message>
        <source>a table with a row for each parcel, product and date</source>
        <translation>une table avec une ligne par parcelle, produit et date</translation>
    </message>
    <message>
        <source>calendar, compare, show on the map</source>
        <translation>calendrier, comparer, montrer sur la carte</translation>
    </message>
    <message>
        <source>compliant, not compliant, inconclusive</source>
        <translation>conforme, non conforme, non concluant</translation>
    </message>
    <message>
        <source>copy values or the selected rows</source>
        <translation>copier les valeurs ou les lignes choisies</translation>
    </message>
    <message>
        <source>images of parcels as GeoTIFF in a folder, with a list</source>
        <translation>des images de parcelles en GeoTIFF dans un dossier, avec une liste</translation>
    </message>
    <message>
        <source>next observation, next curve; Enter chooses it</source>
        <translation>observation suivante, courbe suivante ; Entrée la choisit</translation>
    </message>
    <message>
        <source>next, previous, next undecided</source>
        <translation>suivante, précédente, suivante non décidée</translation>
    </message>
    <message>
        <source>pan, table, list, keep, peers, controller</source>
        <translation>déplacer, tableau, liste, garder, comparables, contrôleur</translation>
    </message>
    <message>
        <source>parcels whose series looks like that of two fields</source>
        <translation>les parcelles dont la série ressemble à celle de deux champs</translation>
    </message>
    <message>
        <source>parcels with the verdict of the FOI check</source>
        <translation>des parcelles avec le verdict du contrôle FOI</translation>
    </message>
    <message>
        <source>polygons with the statistics of any raster inside them</source>
        <translation>des polygones avec les statistiques de n'importe quel raster à l'intérieur</translation>
    </message>
    <message>
        <source>run, cancel</source>
        <translation>exécuter, annuler</translation>
    </message>
    <message>
        <source>zoom in, out, everything</source>
        <translation>zoom avant, arrière, tout</translation>
    </message>
</context>
<context>
    <name>HelpButton</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>ImagesDock</name>
    <message numerus="yes">
        <source>%n image(s) added; the temporal controller plays them.</source>
        <translation>
            <numerusform>%n image ajoutée ; le contrôleur temporel la montre.</numerusform>
            <numerusform>%n images ajoutées ; le contrôleur temporel les fait défiler.</numerusform>
        </translation>
    </message>
    <message>
        <source>CbM</source>
        <translation>CbM</translation>
    </message>
    <message>
        <source>CbM Images</source>
        <translation>CbM Images</translation>
    </message>
    <message>
        <source>Loading parcel…</source>
        <translation>Chargement de la parcelle…</translation>
    </message>
    <message>
        <source>Looking for scenes…</source>
        <translation>Recherche des scènes…</translation>
    </message>
    <message>
        <source>Parcel {}</source>
        <translation>Parcelle {}</translation>
    </message>
    <message>
        <source>Parcel {} · {}</source>
        <translation>Parcelle {} · {}</translation>
    </message>
    <message>
        <source>Pick a parcel to see its images.</source>
        <translation>Choisir une parcelle pour voir ses images.</translation>
    </message>
</context>
<context>
    <name>ImagesPanel</name>
    <message>
        <source>Add all to the map</source>
        <translation>Tout ajouter à la carte</translation>
    </message>
    <message>
        <source>All dates have the same stretch, so that colours can be compared</source>
        <translation>Toutes les dates ont le même étirement, pour que les couleurs soient comparables</translation>
    </message>
    <message>
        <source>Ascending ↗</source>
        <translation>Ascendant ↗</translation>
    </message>
    <message>
        <source>Both directions</source>
        <translation>Les deux sens</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Luminosité</translation>
    </message>
    <message>
        <source>Compare two dates</source>
        <translation>Comparer deux dates</translation>
    </message>
    <message>
        <source>Darker or brighter, on all dates alike</source>
        <translation>Plus sombre ou plus clair, de même pour toutes les dates</translation>
    </message>
    <message>
        <source>Descending ↘</source>
        <translation>Descendant ↘</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Images loaded</source>
        <translation>Images chargées</translation>
    </message>
    <message>
        <source>Leave out dates on which more of the parcel is hidden</source>
        <translation>Écarter les dates où davantage de la parcelle est masqué</translation>
    </message>
    <message>
        <source>Most cloud in per cent</source>
        <translation>Nuages au plus, en pour cent</translation>
    </message>
    <message>
        <source>Orbit direction</source>
        <translation>Sens de l'orbite</translation>
    </message>
    <message>
        <source>Passes to the north (ascending) or to the south (descending)</source>
        <translation>Passages vers le nord (ascendants) ou vers le sud (descendants)</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produit</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Save as picture (PNG)…</source>
        <translation>Enregistrer l'image (PNG)…</translation>
    </message>
    <message>
        <source>Save the calendar</source>
        <translation>Enregistrer le calendrier</translation>
    </message>
    <message>
        <source>Season as a calendar</source>
        <translation>La saison en calendrier</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Afficher sur la carte</translation>
    </message>
    <message>
        <source>Stop loading</source>
        <translation>Arrêter le chargement</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Étirement</translation>
    </message>
    <message>
        <source>Stretch to these images</source>
        <translation>Étirer selon ces images</translation>
    </message>
    <message>
        <source>Usual stretch</source>
        <translation>Étirement habituel</translation>
    </message>
    <message>
        <source>What is shown of each scene</source>
        <translation>Ce qui est montré de chaque scène</translation>
    </message>
</context>
<context>
    <name>LayerLinks</name>
    <message>
        <source>Open in CbM</source>
        <translation>Ouvrir dans CbM</translation>
    </message>
</context>
<context>
    <name>LayersButton</name>
    <message>
        <source>Layers of a database have their attribute table already.</source>
        <translation>Les couches d'une base de données ont elles-mêmes leur table attributaire.</translation>
    </message>
    <message>
        <source>Parcels as a layer</source>
        <translation>Parcelles en couche</translation>
    </message>
    <message>
        <source>Parcels with Attribute Table (OGC API)</source>
        <translation>Parcelles avec table attributaire (OGC API)</translation>
    </message>
    <message>
        <source>Parcels: {}</source>
        <translation>Parcelles : {}</translation>
    </message>
    <message>
        <source>Show all parcels on the map</source>
        <translation>Afficher toutes les parcelles sur la carte</translation>
    </message>
</context>
<context>
    <name>LookLegend</name>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
</context>
<context>
    <name>MapTool</name>
    <message>
        <source>The map has no CRS: choose one in the status bar, at the bottom right.</source>
        <translation>La carte n'a pas de SCR : en choisir un dans la barre d'état, en bas à droite.</translation>
    </message>
</context>
<context>
    <name>NoObservation</name>
    <message>
        <source>No observation is stored for parcel {}.</source>
        <translation>Aucune observation n'est enregistrée pour la parcelle {}.</translation>
    </message>
    <message>
        <source>No observation is stored for parcel {}: it is too small or too narrow, no pixel centre lies in it ({} m²).</source>
        <translation>Aucune observation n'est enregistrée pour la parcelle {} : elle est trop petite ou trop étroite, elle ne contient le centre d'aucun pixel ({} m²).</translation>
    </message>
    <message>
        <source>No observation is stored for parcel {}: it lies outside the scenes.</source>
        <translation>Aucune observation n'est enregistrée pour la parcelle {} : elle se trouve hors des scènes.</translation>
    </message>
    <message>
        <source>No observation is stored for parcel {}: the administrator has such small parcels left out ({} m²).</source>
        <translation>Aucune observation n'est enregistrée pour la parcelle {} : l'administrateur fait omettre les parcelles aussi petites ({} m²).</translation>
    </message>
    <message>
        <source>No observation is stored for parcel {}: the scenes hold no data in its place.</source>
        <translation>Aucune observation n'est enregistrée pour la parcelle {} : les scènes n'ont pas de données à cet endroit.</translation>
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
        <translation> Mo</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>&amp;Cache on disk, at most</source>
        <translation>&amp;Cache sur le disque, au plus</translation>
    </message>
    <message>
        <source>&amp;Clear Cache</source>
        <translation>&amp;Vider le cache</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Time to wait for a server</source>
        <translation>&amp;Temps d'attente d'un serveur</translation>
    </message>
    <message>
        <source>CbM</source>
        <translation>CbM</translation>
    </message>
    <message>
        <source>CbM for QGIS {}</source>
        <translation>CbM pour QGIS {}</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Connections to CbM servers and databases</source>
        <translation>Connexions aux serveurs et bases de données CbM</translation>
    </message>
    <message>
        <source>How long to wait for an answer before giving up</source>
        <translation>Durée d'attente d'une réponse avant d'abandonner</translation>
    </message>
    <message>
        <source>Images added to the map count, too; those that the open project or a saved one shows are never removed.</source>
        <translation>Les images ajoutées à la carte comptent aussi ; celles qu'affiche le projet ouvert ou un projet enregistré ne sont jamais supprimées.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Remember nothing</source>
        <translation>Ne rien garder</translation>
    </message>
    <message>
        <source>Report an &amp;Issue…</source>
        <translation>Signaler un &amp;problème…</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>What was looked at is kept on disk: the second look is instant and works offline</source>
        <translation>Ce qui a été vu est gardé sur le disque : la deuxième fois, c'est instantané et sans réseau</translation>
    </message>
    <message>
        <source>{} MB in use</source>
        <translation>{} Mo utilisés</translation>
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
        <translation>Non concluant</translation>
    </message>
    <message>
        <source>Not compliant</source>
        <translation>Non conforme</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Non décidé</translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message>
        <source>FOI Panel</source>
        <translation>Panneau FOI</translation>
    </message>
    <message>
        <source>Images Panel</source>
        <translation>Panneau des images</translation>
    </message>
    <message>
        <source>Parcel Panel</source>
        <translation>Panneau de la parcelle</translation>
    </message>
    <message>
        <source>Time Series Panel</source>
        <translation>Panneau des séries temporelles</translation>
    </message>
    <message>
        <source>Work List Panel</source>
        <translation>Panneau de la liste de travail</translation>
    </message>
</context>
<context>
    <name>ParcelCard</name>
    <message>
        <source>Centroid (Latitude, Longitude)</source>
        <translation>Centroïde (latitude, longitude)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the attributes to the clipboard; the arrow offers single ones</source>
        <translation>Copier les attributs dans le presse-papiers ; la flèche en propose un seul</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>Decisions so far</source>
        <translation>Décisions à ce jour</translation>
    </message>
    <message>
        <source>Outline (WKT)</source>
        <translation>Contour (WKT)</translation>
    </message>
    <message>
        <source>Parcel Id</source>
        <translation>Identifiant de parcelle</translation>
    </message>
    <message>
        <source>Peers: same crop nearby</source>
        <translation>Comparables : même culture</translation>
    </message>
    <message>
        <source>Show the parcel and its surroundings on the map</source>
        <translation>Montrer la parcelle et ses alentours sur la carte</translation>
    </message>
    <message>
        <source>Zoom to Parcel</source>
        <translation>Zoomer sur la parcelle</translation>
    </message>
</context>
<context>
    <name>ParcelDock</name>
    <message>
        <source>Add Connection…</source>
        <translation>Ajouter une connexion…</translation>
    </message>
    <message>
        <source>Cancel loading</source>
        <translation>Annuler le chargement</translation>
    </message>
    <message>
        <source>CbM Parcel</source>
        <translation>CbM Parcelle</translation>
    </message>
    <message>
        <source>Choose an area and a year above.</source>
        <translation>Choisir une zone et une année ci-dessus.</translation>
    </message>
    <message>
        <source>Choose “Pick Parcel” and click on the map, or type a parcel id and press Enter.</source>
        <translation>Choisir « Choisir une parcelle » et cliquer sur la carte, ou saisir un identifiant et appuyer sur Entrée.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>Connect to a CbM server to begin.</source>
        <translation>Se connecter à un serveur CbM pour commencer.</translation>
    </message>
    <message>
        <source>Connecting to {}…</source>
        <translation>Connexion à {}…</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Not connected to {} yet.</source>
        <translation>Pas encore connecté à {}.</translation>
    </message>
    <message>
        <source>Overlapping here</source>
        <translation>Se superposent ici</translation>
    </message>
    <message>
        <source>Parcel id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Parcels that overlap here</source>
        <translation>Parcelles qui se superposent ici</translation>
    </message>
    <message>
        <source>Search for a parcel by its id</source>
        <translation>Chercher une parcelle par son identifiant</translation>
    </message>
    <message>
        <source>This server has no data for you yet. Ask its administrator.</source>
        <translation>Ce serveur n'a pas encore de données pour vous. Adressez-vous à son administrateur.</translation>
    </message>
    <message>
        <source>Type a parcel id and press Enter</source>
        <translation>Saisir un identifiant de parcelle et appuyer sur Entrée</translation>
    </message>
</context>
<context>
    <name>ParcelFilterDialog</name>
    <message>
        <source>&amp;Crop</source>
        <translation>&amp;Culture</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Any crop; a name or a code</source>
        <translation>Toute culture ; un nom ou un code</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>Au &amp;plus</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Culture</translation>
    </message>
    <message>
        <source>Latest &amp;decision</source>
        <translation>Dernière &amp;décision</translation>
    </message>
    <message>
        <source>Latest decision</source>
        <translation>Dernière décision</translation>
    </message>
    <message>
        <source>Parcels to Go Through</source>
        <translation>Parcelles à parcourir</translation>
    </message>
</context>
<context>
    <name>ParcelLayers</name>
    <message>
        <source>CbM: attributes of {}</source>
        <translation>CbM : attributs de {}</translation>
    </message>
    <message>
        <source>CbM: parcels of {}</source>
        <translation>CbM : parcelles de {}</translation>
    </message>
    <message>
        <source>Parcels {}</source>
        <translation>Parcelles {}</translation>
    </message>
    <message>
        <source>Parcels {} (attributes)</source>
        <translation>Parcelles {} (attributs)</translation>
    </message>
    <message>
        <source>Parcels {}, summed up</source>
        <translation>Parcelles {}, regroupées</translation>
    </message>
    <message>
        <source>QGIS cannot open the server's vector tiles.</source>
        <translation>QGIS ne peut pas ouvrir les tuiles vectorielles du serveur.</translation>
    </message>
</context>
<context>
    <name>ParcelLocator</name>
    <message>
        <source>CbM Parcels</source>
        <translation>CbM Parcelles</translation>
    </message>
</context>
<context>
    <name>ParcelReport</name>
    <message>
        <source>Clusters (class, pixels)</source>
        <translation>Amas (classe, pixels)</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Parts</translation>
    </message>
</context>
<context>
    <name>ParcelStyles</name>
    <message>
        <source>By Crop</source>
        <translation>Par culture</translation>
    </message>
    <message>
        <source>By Latest Decision</source>
        <translation>Par dernière décision</translation>
    </message>
    <message>
        <source>Other crops</source>
        <translation>Autres cultures</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Contour</translation>
    </message>
    <message>
        <source>Parcels, summed up</source>
        <translation>Parcelles, regroupées</translation>
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
        <translation>Attributs de la parcelle</translation>
    </message>
    <message>
        <source>Centroid</source>
        <translation>Centroïde</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Culture</translation>
    </message>
    <message>
        <source>Crop code</source>
        <translation>Code de culture</translation>
    </message>
    <message>
        <source>Parcel id</source>
        <translation>Identifiant de parcelle</translation>
    </message>
</context>
<context>
    <name>ParcelsLegend</name>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Parcels: {}</source>
        <translation>Parcelles : {}</translation>
    </message>
</context>
<context>
    <name>Peers</name>
    <message>
        <source>CbM: peers of parcel {}</source>
        <translation>CbM : parcelles comparables de {}</translation>
    </message>
</context>
<context>
    <name>PeersList</name>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>Double-click a parcel to load it</source>
        <translation>Double-cliquer sur une parcelle pour la charger</translation>
    </message>
    <message>
        <source>Looking for parcels of the same crop…</source>
        <translation>Recherche de parcelles de la même culture…</translation>
    </message>
    <message>
        <source>Nearest parcels with the same crop</source>
        <translation>Parcelles les plus proches de la même culture</translation>
    </message>
    <message>
        <source>No parcel of the same crop within 1 km.</source>
        <translation>Aucune parcelle de la même culture à moins de 1 km.</translation>
    </message>
    <message>
        <source>Parcel id</source>
        <translation>Identifiant</translation>
    </message>
</context>
<context>
    <name>PickTool</name>
    <message>
        <source>The map has no CRS: choose one in the status bar, at the bottom right.</source>
        <translation>La carte n'a pas de SCR : en choisir un dans la barre d'état, en bas à droite.</translation>
    </message>
</context>
<context>
    <name>PlotCanvas</name>
    <message>
        <source>Time series plot</source>
        <translation>Graphique des séries temporelles</translation>
    </message>
</context>
<context>
    <name>PlotSurface</name>
    <message>
        <source>Time series plot</source>
        <translation>Graphique des séries temporelles</translation>
    </message>
</context>
<context>
    <name>PolygonTool</name>
    <message>
        <source>A polygon has at least three corners: go on, or press Esc.</source>
        <translation>Un polygone a au moins trois sommets : continuez ou appuyez sur Échap.</translation>
    </message>
    <message>
        <source>The map has no CRS: choose one in the status bar, at the bottom right.</source>
        <translation>La carte n'a pas de SCR : en choisir un dans la barre d'état, en bas à droite.</translation>
    </message>
    <message>
        <source>The polygon crosses itself: take corners back with Backspace, or press Esc.</source>
        <translation>Le polygone se croise lui-même : retirez des sommets avec Retour arrière ou appuyez sur Échap.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>CbM: image {}</source>
        <translation>CbM : image {}</translation>
    </message>
</context>
<context>
    <name>Probe</name>
    <message>
        <source>CbM: testing a connection</source>
        <translation>CbM : test d'une connexion</translation>
    </message>
</context>
<context>
    <name>Reporter</name>
    <message>
        <source>Add Connection…</source>
        <translation>Ajouter une connexion…</translation>
    </message>
    <message>
        <source>CbM</source>
        <translation>CbM</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Détails…</translation>
    </message>
    <message>
        <source>Edit Connection…</source>
        <translation>Modifier la connexion…</translation>
    </message>
    <message>
        <source>Store Again</source>
        <translation>Enregistrer à nouveau</translation>
    </message>
    <message>
        <source>The decision “{}” on parcel {} is not stored. {}</source>
        <translation>La décision « {} » sur la parcelle {} n'est pas enregistrée. {}</translation>
    </message>
    <message numerus="yes">
        <source>The decisions on %n parcel(s) are not stored: {}. {}</source>
        <translation>
            <numerusform>La décision sur %n parcelle n'est pas enregistrée : {}. {}</numerusform>
            <numerusform>Les décisions sur %n parcelles ne sont pas enregistrées : {}. {}</numerusform>
        </translation>
    </message>
    <message>
        <source>This project uses the connection “{}”, which is not set up on this computer.</source>
        <translation>Ce projet utilise la connexion « {} », qui n'est pas définie sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>'{key}:' has no 'value: name' lines below it.</source>
        <translation>« {key}: » n'est suivi d'aucune ligne « valeur: nom ».</translation>
    </message>
    <message>
        <source>'{url}' is not a server address; it should look like https://host/path.</source>
        <translation>« {url} » n'est pas une adresse de serveur ; elle devrait ressembler à https://host/path.</translation>
    </message>
    <message>
        <source>'{value}' is no date such as 2020-06-30 or 2020-06-30T10:40:00Z.</source>
        <translation>« {value} » n'est pas une date telle que 2020-06-30 ou 2020-06-30T10:40:00Z.</translation>
    </message>
    <message>
        <source>A class raster has one band; this one has the shape {shape}.</source>
        <translation>Un raster de classes a une seule bande ; celui-ci a la forme {shape}.</translation>
    </message>
    <message>
        <source>A class raster holds whole numbers; this one holds {kind} values.</source>
        <translation>Un raster de classes contient des nombres entiers ; celui-ci contient des valeurs {kind}.</translation>
    </message>
    <message>
        <source>A grid of {width} x {height} pixels is empty.</source>
        <translation>Une grille de {width} x {height} pixels est vide.</translation>
    </message>
    <message>
        <source>A polygon has at least three corners.</source>
        <translation>Un polygone a au moins trois sommets.</translation>
    </message>
    <message>
        <source>A report has at most {most} parcels, not {n:,}.</source>
        <translation>Un rapport a {most} parcelles au plus, pas {n:,}.</translation>
    </message>
    <message>
        <source>A scene's file does not lie in its store “{store}”; tell the administrator.</source>
        <translation>Un fichier de la scène n'est pas dans son dépôt « {store} » ; le signaler à l'administrateur.</translation>
    </message>
    <message>
        <source>An image is damaged: {reason}</source>
        <translation>Une image est endommagée : {reason}</translation>
    </message>
    <message>
        <source>An inner buffer needs a raster whose CRS is in metres; leave it out.</source>
        <translation>Un tampon intérieur demande un raster dont le SCR est en mètres ; s'en passer.</translation>
    </message>
    <message>
        <source>Area threshold {value:g} is not possible: give 0 or more.</source>
        <translation>Le seuil de surface {value:g} n'est pas possible : donner 0 ou plus.</translation>
    </message>
    <message>
        <source>At most {most} percentiles can be asked for, not {n}.</source>
        <translation>On peut demander {most} percentiles au plus, pas {n}.</translation>
    </message>
    <message>
        <source>Band {number} of {name} holds {kind} values: convert it first.</source>
        <translation>La bande {number} de {name} contient des valeurs {kind} : la convertir d'abord.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Class values from 2^63 on are not possible.</source>
        <translation>Les valeurs de classe à partir de 2^63 ne sont pas possibles.</translation>
    </message>
    <message>
        <source>Cluster threshold {value:g} is not possible: give 0 or more.</source>
        <translation>Le seuil d'amas {value:g} n'est pas possible : donner 0 ou plus.</translation>
    </message>
    <message>
        <source>Column {name} has {values} values for {times} observation times.</source>
        <translation>La colonne {name} a {values} valeurs pour {times} dates d'observation.</translation>
    </message>
    <message>
        <source>Connectivity {connectivity} is not possible: give 4 or 8.</source>
        <translation>La connexité {connectivity} n'est pas possible : donner 4 ou 8.</translation>
    </message>
    <message>
        <source>Direct connections to a database</source>
        <translation>Les connexions directes à une base de données</translation>
    </message>
    <message>
        <source>Geometry {place} (counted from 0) has a coordinate that is not finite.</source>
        <translation>La géométrie {place} (comptée à partir de 0) a une coordonnée non finie.</translation>
    </message>
    <message>
        <source>Geometry {place} (counted from 0) has a part that is not a Polygon.</source>
        <translation>La géométrie {place} (comptée à partir de 0) a une partie qui n'est pas un Polygon.</translation>
    </message>
    <message>
        <source>Geometry {place} (counted from 0) has a ring that is not closed.</source>
        <translation>La géométrie {place} (comptée à partir de 0) a un anneau non fermé.</translation>
    </message>
    <message>
        <source>Geometry {place} (counted from 0) has bytes after its end.</source>
        <translation>La géométrie {place} (comptée à partir de 0) a des octets après sa fin.</translation>
    </message>
    <message>
        <source>Geometry {place} (counted from 0) is cut short.</source>
        <translation>La géométrie {place} (comptée à partir de 0) est tronquée.</translation>
    </message>
    <message>
        <source>Geometry {place} (counted from 0) is neither a Polygon nor a MultiPolygon.</source>
        <translation>La géométrie {place} (comptée à partir de 0) n'est ni un Polygon ni un MultiPolygon.</translation>
    </message>
    <message>
        <source>Geometry {place} (counted from 0) is not WKB.</source>
        <translation>La géométrie {place} (comptée à partir de 0) n'est pas du WKB.</translation>
    </message>
    <message>
        <source>Give both the red and the near-infrared band, or neither.</source>
        <translation>Donner à la fois la bande rouge et la bande proche infrarouge, ou aucune.</translation>
    </message>
    <message>
        <source>Give images of at least two dates.</source>
        <translation>Donner des images d'au moins deux dates.</translation>
    </message>
    <message>
        <source>Heterogeneity thresholds are reversed: the lower one, {min_share:g} %, is above the upper one, {max_share:g} %.</source>
        <translation>Les seuils d'hétérogénéité sont inversés : le seuil bas, {min_share:g} %, est au-dessus du seuil haut, {max_share:g} %.</translation>
    </message>
    <message>
        <source>Heterogeneity thresholds {min_share:g} and {max_share:g}: give percentages, 0 to 100.</source>
        <translation>Seuils d'hétérogénéité {min_share:g} et {max_share:g} : donner des pourcentages, de 0 à 100.</translation>
    </message>
    <message>
        <source>Images are read from {kinds} files; this scene has others.</source>
        <translation>Les images sont lues de fichiers {kinds} ; cette scène en a d'autres.</translation>
    </message>
    <message>
        <source>Images of an S3 store need GDAL 3.6 or later; this QGIS has {version}.</source>
        <translation>Les images d'un dépôt S3 demandent GDAL 3.6 ou plus récent ; ce QGIS a {version}.</translation>
    </message>
    <message>
        <source>Inner buffer {value:g} is not possible: give 0 or more.</source>
        <translation>Le tampon intérieur {value:g} n'est pas possible : donner 0 ou plus.</translation>
    </message>
    <message>
        <source>It has a key or password in plain, which would travel with the project: give it an authentication configuration in QGIS.</source>
        <translation>Il contient une clé ou un mot de passe en clair, qui voyagerait avec le projet : lui donner une configuration d'authentification dans QGIS.</translation>
    </message>
    <message>
        <source>Its pixels are not squares with north up.</source>
        <translation>Ses pixels ne sont pas des carrés orientés au nord.</translation>
    </message>
    <message>
        <source>Loading was cancelled.</source>
        <translation>Le chargement a été annulé.</translation>
    </message>
    <message>
        <source>Method '{method}' is not known: use one of {methods}.</source>
        <translation>La méthode « {method} » est inconnue : utiliser l'une de {methods}.</translation>
    </message>
    <message>
        <source>Minimum pixels {min_count} is not possible: give 2 or more.</source>
        <translation>Le minimum de pixels {min_count} n'est pas possible : donner 2 ou plus.</translation>
    </message>
    <message>
        <source>Minimum pixels {value:g} is not possible: give 0 or more.</source>
        <translation>Le minimum de pixels {value:g} n'est pas possible : donner 0 ou plus.</translation>
    </message>
    <message>
        <source>Name at least one band or index, such as NDVI or B08.</source>
        <translation>Nommer au moins une bande ou un indice, par exemple NDVI ou B08.</translation>
    </message>
    <message>
        <source>No connection to the database {where}: {reason}</source>
        <translation>Pas de connexion à la base de données {where} : {reason}</translation>
    </message>
    <message>
        <source>No parcel has a pixel with a class.</source>
        <translation>Aucune parcelle n'a de pixel d'une classe.</translation>
    </message>
    <message>
        <source>No parcel overlaps the raster: check that both state the right CRS.</source>
        <translation>Aucune parcelle ne recouvre le raster : vérifier que les deux indiquent le bon SCR.</translation>
    </message>
    <message>
        <source>No product has all of the bands {bands}; there are {there}.</source>
        <translation>Aucun produit n'a toutes les bandes {bands} ; il y a {there}.</translation>
    </message>
    <message>
        <source>No server answers at {host}: {reason}</source>
        <translation>Aucun serveur ne répond à {host} : {reason}</translation>
    </message>
    <message>
        <source>No weather is stored for this area yet; the administrator imports it (cbm-backend weather).</source>
        <translation>Aucune météo n'est encore enregistrée pour cette zone ; l'administrateur l'importe (cbm-backend weather).</translation>
    </message>
    <message>
        <source>Percentiles are numbers from 0 to 100, such as 10 50 90, not “{text}”.</source>
        <translation>Les percentiles sont des nombres de 0 à 100, comme 10 50 90, pas « {text} ».</translation>
    </message>
    <message>
        <source>Persistence {persistence} is not possible: give 1 or more observations.</source>
        <translation>La persistance {persistence} n'est pas possible : donner 1 observation ou plus.</translation>
    </message>
    <message>
        <source>QGIS cannot open the OGC API collection of {key} on this server.</source>
        <translation>QGIS ne peut pas ouvrir la collection OGC API de {key} sur ce serveur.</translation>
    </message>
    <message>
        <source>QGIS cannot open the parcels of {key} as a layer.</source>
        <translation>QGIS ne peut pas ouvrir les parcelles de {key} comme couche.</translation>
    </message>
    <message>
        <source>QGIS could not read the authentication for images; edit the connection and check it.</source>
        <translation>QGIS n'a pas pu lire l'authentification pour les images ; modifier la connexion et la vérifier.</translation>
    </message>
    <message>
        <source>QGIS could not use the authentication configuration of the connection “{name}”; edit the connection and check it.</source>
        <translation>QGIS n'a pas pu utiliser la configuration d'authentification de la connexion « {name} » ; modifier la connexion et la vérifier.</translation>
    </message>
    <message>
        <source>QGIS could not use the connection's authentication configuration; edit the connection and check it.</source>
        <translation>QGIS n'a pas pu utiliser la configuration d'authentification de la connexion ; modifier la connexion et la vérifier.</translation>
    </message>
    <message>
        <source>QGIS' authentication database cannot be used: {reason}</source>
        <translation>La base d'authentification de QGIS ne peut être utilisée : {reason}</translation>
    </message>
    <message>
        <source>QGIS' authentication database is locked; enter its master password to use this connection.</source>
        <translation>La base d'authentification de QGIS est verrouillée ; saisir son mot de passe principal pour utiliser cette connexion.</translation>
    </message>
    <message>
        <source>Scene classes must be whole numbers from 0 to 11, not “{text}”.</source>
        <translation>Les classes de scène doivent être des nombres entiers de 0 à 11, pas « {text} ».</translation>
    </message>
    <message>
        <source>Server address '{url}': it should start with http:// or https:// and name a host.</source>
        <translation>Adresse de serveur « {url} » : elle devrait commencer par http:// ou https:// et nommer un hôte.</translation>
    </message>
    <message>
        <source>Signal-to-noise limit {min_snr:g} is not possible: give 0 or more.</source>
        <translation>La limite signal/bruit {min_snr:g} n'est pas possible : donner 0 ou plus.</translation>
    </message>
    <message>
        <source>Statistics of {kind} values are not defined.</source>
        <translation>Les statistiques de valeurs {kind} ne sont pas définies.</translation>
    </message>
    <message>
        <source>The PostgreSQL connection “{name}” cannot be read: {reason}.</source>
        <translation>La connexion PostgreSQL « {name} » ne peut être lue : {reason}.</translation>
    </message>
    <message>
        <source>The PostgreSQL connection “{name}” is not set up in QGIS on this computer.</source>
        <translation>La connexion PostgreSQL « {name} » n'est pas définie dans QGIS sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The authentication configuration '{authcfg}' does not exist on this computer; edit the connection and choose one.</source>
        <translation>La configuration d'authentification « {authcfg} » n'existe pas sur cet ordinateur ; modifier la connexion et en choisir une.</translation>
    </message>
    <message>
        <source>The authentication for images holds no access keys: use one of the method “Basic”, with the access key as user name and the secret key as password, or “AWS S3”.</source>
        <translation>L'authentification pour les images ne contient pas de clés d'accès : en utiliser une de méthode « Basic », avec la clé d'accès comme nom d'utilisateur et la clé secrète comme mot de passe, ou « AWS S3 ».</translation>
    </message>
    <message>
        <source>The band has {shape} rows and columns, the spans are for ({height}, {width}).</source>
        <translation>La bande a {shape} lignes et colonnes, les segments sont pour ({height}, {width}).</translation>
    </message>
    <message>
        <source>The base map “{name}” does not answer, or has not what was asked for.</source>
        <translation>Le fond de carte « {name} » ne répond pas, ou n'a pas ce qui est demandé.</translation>
    </message>
    <message>
        <source>The class name '{item}' occurs twice.</source>
        <translation>Le nom de classe « {item} » apparaît deux fois.</translation>
    </message>
    <message>
        <source>The class names need one key '{key}:' with 'value: name' in each line below.</source>
        <translation>Les noms des classes demandent une clé « {key}: » suivie de « valeur: nom » sur chaque ligne.</translation>
    </message>
    <message>
        <source>The class names {path} cannot be read: {reason}</source>
        <translation>Les noms des classes {path} ne peuvent être lus : {reason}</translation>
    </message>
    <message>
        <source>The class raster has {shape} rows and columns, the spans are for ({height}, {width}).</source>
        <translation>Le raster de classes a {shape} lignes et colonnes, les segments sont pour ({height}, {width}).</translation>
    </message>
    <message>
        <source>The class value '{item}' occurs twice.</source>
        <translation>La valeur de classe « {item} » apparaît deux fois.</translation>
    </message>
    <message>
        <source>The class value {value} is not a whole number.</source>
        <translation>La valeur de classe {value} n'est pas un nombre entier.</translation>
    </message>
    <message>
        <source>The class {value} has no name.</source>
        <translation>La classe {value} n'a pas de nom.</translation>
    </message>
    <message>
        <source>The database {where} did not answer within {seconds:g} s.</source>
        <translation>La base de données {where} n'a pas répondu en {seconds:g} s.</translation>
    </message>
    <message>
        <source>The database {where} does not accept the user name and password stored with the connection.</source>
        <translation>La base de données {where} n'accepte pas le nom d'utilisateur et le mot de passe enregistrés avec la connexion.</translation>
    </message>
    <message>
        <source>The database {where} ended the connection; try again.</source>
        <translation>La base de données {where} a mis fin à la connexion ; réessayer.</translation>
    </message>
    <message>
        <source>The database {where} has no free connection at the moment; try again soon, or have its administrator allow more.</source>
        <translation>La base de données {where} n'a pas de connexion libre pour le moment ; réessayez bientôt ou demandez à son administrateur d'en permettre davantage.</translation>
    </message>
    <message>
        <source>The database {where} has no parcels of {key}.</source>
        <translation>La base de données {where} n'a pas de parcelles de {key}.</translation>
    </message>
    <message>
        <source>The database {where} is not a CbM database, or this login may not read its registry (public.cbm_dataset).</source>
        <translation>La base de données {where} n'est pas une base CbM, ou cet utilisateur ne peut lire son registre (public.cbm_dataset).</translation>
    </message>
    <message>
        <source>The database {where} refuses the request: {reason}.</source>
        <translation>La base de données {where} refuse la requête : {reason}.</translation>
    </message>
    <message>
        <source>The file of the scene {scene} cannot be read.</source>
        <translation>Le fichier de la scène {scene} ne peut être lu.</translation>
    </message>
    <message>
        <source>The file of the scene {scene} is gone.</source>
        <translation>Le fichier de la scène {scene} a disparu.</translation>
    </message>
    <message>
        <source>The file of this image is gone or damaged.</source>
        <translation>Le fichier de cette image a disparu ou est endommagé.</translation>
    </message>
    <message>
        <source>The files of these scenes lie in no registered store: the administrator adds it (cbm-backend stores add), then images can be read without a server.</source>
        <translation>Les fichiers de ces scènes ne sont dans aucun dépôt enregistré : l'administrateur l'ajoute (cbm-backend stores add), et les images peuvent alors être lues sans serveur.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made: {reason}.</source>
        <translation>Le dossier {folder} ne peut être créé : {reason}.</translation>
    </message>
    <message>
        <source>The geotransform of the raster cannot be inverted.</source>
        <translation>La géotransformation du raster ne peut être inversée.</translation>
    </message>
    <message>
        <source>The image is no GeoTIFF.</source>
        <translation>L'image n'est pas un GeoTIFF.</translation>
    </message>
    <message>
        <source>The image {name} cannot be read.</source>
        <translation>L'image {name} ne peut être lue.</translation>
    </message>
    <message>
        <source>The images have no valid pixel in the area.</source>
        <translation>Les images n'ont aucun pixel valide dans la zone.</translation>
    </message>
    <message>
        <source>The images lie in a folder of the server, {folder}, that this computer does not see.</source>
        <translation>Les images sont dans un dossier du serveur, {folder}, que cet ordinateur ne voit pas.</translation>
    </message>
    <message>
        <source>The key '{twice}' occurs twice.</source>
        <translation>La clé « {twice} » apparaît deux fois.</translation>
    </message>
    <message>
        <source>The key '{unknown}' is not known; the only one allowed is '{key}'.</source>
        <translation>La clé « {unknown} » est inconnue ; seule « {key} » est permise.</translation>
    </message>
    <message>
        <source>The layer has no parcels.</source>
        <translation>La couche n'a pas de parcelles.</translation>
    </message>
    <message>
        <source>The parcels have no CRS: set it in the layer's properties.</source>
        <translation>Les parcelles n'ont pas de SCR : l'indiquer dans les propriétés de la couche.</translation>
    </message>
    <message>
        <source>The parcels in {source} cannot be read.</source>
        <translation>Les parcelles de {source} ne peuvent être lues.</translation>
    </message>
    <message>
        <source>The picture could not be encoded as PNG.</source>
        <translation>L'image n'a pas pu être codée en PNG.</translation>
    </message>
    <message>
        <source>The polygon crosses itself or covers more than 10,000 square kilometres; draw it anew.</source>
        <translation>Le polygone se croise lui-même ou couvre plus de 10 000 kilomètres carrés ; le redessiner.</translation>
    </message>
    <message>
        <source>The polygon has {corners} corners; draw it with at most {most}.</source>
        <translation>Le polygone a {corners} sommets ; le dessiner avec {most} au plus.</translation>
    </message>
    <message>
        <source>The polygon reaches beyond the globe.</source>
        <translation>Le polygone dépasse les limites du globe.</translation>
    </message>
    <message>
        <source>The proxy in QGIS' settings is of another kind than HTTP; CbM servers are reached through HTTP proxies only.</source>
        <translation>Le proxy des paramètres de QGIS n'est pas un proxy HTTP ; les serveurs CbM ne sont joignables que par des proxys HTTP.</translation>
    </message>
    <message>
        <source>The proxy on the way to {where} does not accept the user name and password.</source>
        <translation>Le proxy vers {where} n'accepte pas le nom d'utilisateur et le mot de passe.</translation>
    </message>
    <message>
        <source>The raster has more than 65,000 different values: it is no class raster.</source>
        <translation>Le raster a plus de 65 000 valeurs différentes : ce n'est pas un raster de classes.</translation>
    </message>
    <message>
        <source>The scene {scene} has no band {band}.</source>
        <translation>La scène {scene} n'a pas de bande {band}.</translation>
    </message>
    <message>
        <source>The server address must not hold a user name or password; choose an authentication.</source>
        <translation>L'adresse du serveur ne doit contenir ni nom d'utilisateur ni mot de passe ; choisir une authentification.</translation>
    </message>
    <message>
        <source>The server at {host} did not answer in time.</source>
        <translation>Le serveur {host} n'a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The server at {host} did not answer within {seconds:g} s.</source>
        <translation>Le serveur {host} n'a pas répondu en {seconds:g} s.</translation>
    </message>
    <message>
        <source>The server at {where} answered with JSON that is not an object.</source>
        <translation>Le serveur {where} a répondu avec un JSON qui n'est pas un objet.</translation>
    </message>
    <message>
        <source>The server at {where} answers, but it is not a CbM server (no /{route} there).</source>
        <translation>Le serveur {where} répond, mais ce n'est pas un serveur CbM (pas de /{route}).</translation>
    </message>
    <message>
        <source>The server at {where} answers, but it is not a CbM server (no areas in its reply).</source>
        <translation>Le serveur {where} répond, mais ce n'est pas un serveur CbM (pas de zones dans sa réponse).</translation>
    </message>
    <message>
        <source>The server at {where} did not answer with JSON but with something else; is the address right?</source>
        <translation>Le serveur {where} n'a pas répondu en JSON mais avec autre chose ; l'adresse est-elle la bonne ?</translation>
    </message>
    <message>
        <source>The server at {where} did not answer with JSON but with {kind}; is the address right?</source>
        <translation>Le serveur {where} n'a pas répondu en JSON mais en {kind} ; l'adresse est-elle la bonne ?</translation>
    </message>
    <message>
        <source>The server at {where} does not accept this user name and password.</source>
        <translation>Le serveur {where} n'accepte pas ce nom d'utilisateur et ce mot de passe.</translation>
    </message>
    <message>
        <source>The server at {where} does not have this parcel.</source>
        <translation>Le serveur {where} n'a pas cette parcelle.</translation>
    </message>
    <message>
        <source>The server at {where} does not offer this (/{route}); it may be older.</source>
        <translation>Le serveur {where} n'offre pas cela (/{route}) ; il est peut-être plus ancien.</translation>
    </message>
    <message>
        <source>The server at {where} does not say at which zooms its tiles are.</source>
        <translation>Le serveur {where} ne dit pas à quels niveaux de zoom sont ses tuiles.</translation>
    </message>
    <message>
        <source>The server at {where} gave an answer that is cut short or damaged.</source>
        <translation>Le serveur {where} a donné une réponse tronquée ou endommagée.</translation>
    </message>
    <message>
        <source>The server at {where} gave an empty answer.</source>
        <translation>Le serveur {where} a donné une réponse vide.</translation>
    </message>
    <message>
        <source>The server at {where} has no data of this area and year.</source>
        <translation>Le serveur {where} n'a pas de données pour cette zone et cette année.</translation>
    </message>
    <message>
        <source>The server at {where} has no parcels of {key}.</source>
        <translation>Le serveur {where} n'a pas de parcelles de {key}.</translation>
    </message>
    <message>
        <source>The server at {where} is not available at the moment; try again soon.</source>
        <translation>Le serveur {where} n'est pas disponible pour le moment ; réessayez bientôt.</translation>
    </message>
    <message>
        <source>The server at {where} left out {missing} in its reply.</source>
        <translation>Le serveur {where} a omis {missing} dans sa réponse.</translation>
    </message>
    <message>
        <source>The server at {where} made a mistake; its administrator finds it in the log.</source>
        <translation>Le serveur {where} a commis une erreur ; son administrateur la trouve dans le journal.</translation>
    </message>
    <message>
        <source>The server at {where} refuses the request ({status}): {reason}</source>
        <translation>Le serveur {where} refuse la requête ({status}) : {reason}</translation>
    </message>
    <message>
        <source>The server at {where} reports a fault ({status}): {reason}</source>
        <translation>Le serveur {where} signale une erreur ({status}) : {reason}</translation>
    </message>
    <message>
        <source>The server at {where} sends on to {location}; if that is the right one, put its address into the connection.</source>
        <translation>Le serveur {where} renvoie vers {location} ; si c'est le bon, mettre son adresse dans la connexion.</translation>
    </message>
    <message>
        <source>The server at {where} sent a cloud histogram that cannot be read.</source>
        <translation>Le serveur {where} a envoyé un histogramme de nuages illisible.</translation>
    </message>
    <message>
        <source>The server at {where} sent a decision that cannot be read.</source>
        <translation>Le serveur {where} a envoyé une décision illisible.</translation>
    </message>
    <message>
        <source>The server at {where} sent a list of images that cannot be read.</source>
        <translation>Le serveur {where} a envoyé une liste d'images illisible.</translation>
    </message>
    <message>
        <source>The server at {where} sent a list of parcels that cannot be read.</source>
        <translation>Le serveur {where} a envoyé une liste de parcelles illisible.</translation>
    </message>
    <message>
        <source>The server at {where} sent a list of scenes that cannot be read.</source>
        <translation>Le serveur {where} a envoyé une liste de scènes illisible.</translation>
    </message>
    <message>
        <source>The server at {where} sent a parcel outline that is not GeoJSON.</source>
        <translation>Le serveur {where} a envoyé un contour de parcelle qui n'est pas du GeoJSON.</translation>
    </message>
    <message>
        <source>The server at {where} sent a time series with uneven columns.</source>
        <translation>Le serveur {where} a envoyé une série temporelle aux colonnes inégales.</translation>
    </message>
    <message>
        <source>The server at {where} sent a time series without lists.</source>
        <translation>Le serveur {where} a envoyé une série temporelle sans listes.</translation>
    </message>
    <message>
        <source>The server at {where} sent lists of different lengths.</source>
        <translation>Le serveur {where} a envoyé des listes de longueurs différentes.</translation>
    </message>
    <message>
        <source>The server at {where} sent no list of decisions.</source>
        <translation>Le serveur {where} n'a pas envoyé de liste de décisions.</translation>
    </message>
    <message>
        <source>The server at {where} sent reasons that cannot be read.</source>
        <translation>Le serveur {where} a envoyé des raisons illisibles.</translation>
    </message>
    <message>
        <source>The server at {where} sent weather with uneven columns.</source>
        <translation>Le serveur {where} a envoyé une météo aux colonnes inégales.</translation>
    </message>
    <message>
        <source>The server at {where} sent weather without days.</source>
        <translation>Le serveur {where} a envoyé une météo sans jours.</translation>
    </message>
    <message>
        <source>The server at {where} takes no more requests from you for now; try again in a minute.</source>
        <translation>Le serveur {where} n'accepte plus de requêtes de votre part pour l'instant ; réessayez dans une minute.</translation>
    </message>
    <message>
        <source>The server does not have this.</source>
        <translation>Le serveur ne possède pas cela.</translation>
    </message>
    <message>
        <source>The store {store} does not answer.</source>
        <translation>Le dépôt {store} ne répond pas.</translation>
    </message>
    <message>
        <source>The store {store} does not let you read its images.</source>
        <translation>Le dépôt {store} ne vous laisse pas lire ses images.</translation>
    </message>
    <message>
        <source>The store {store} refuses the access keys found in {place}.</source>
        <translation>Le dépôt {store} refuse les clés d'accès trouvées dans {place}.</translation>
    </message>
    <message>
        <source>The store {store} wants access keys: choose an authentication for images in the connection, or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY or an AWS profile.</source>
        <translation>Le dépôt {store} demande des clés d'accès : choisir une authentification pour les images dans la connexion, ou définir AWS_ACCESS_KEY_ID et AWS_SECRET_ACCESS_KEY ou un profil AWS.</translation>
    </message>
    <message>
        <source>The style has no classes: it needs the renderer 'Paletted/Unique values'.</source>
        <translation>Le style n'a pas de classes : il faut le rendu « Paletté/Valeurs uniques ».</translation>
    </message>
    <message>
        <source>The table has no field '{name}'.</source>
        <translation>La table n'a pas de champ « {name} ».</translation>
    </message>
    <message>
        <source>The table has no field '{name}'; it needs {needed}.</source>
        <translation>La table n'a pas de champ « {name} » ; il lui faut {needed}.</translation>
    </message>
    <message>
        <source>The table has no rows.</source>
        <translation>La table n'a pas de lignes.</translation>
    </message>
    <message>
        <source>The {statistic} of {product} cannot be derived; choose {statistics}.</source>
        <translation>{statistic} de {product} ne peut être calculé ; choisir {statistics}.</translation>
    </message>
    <message>
        <source>There are no images to group.</source>
        <translation>Il n'y a pas d'images à grouper.</translation>
    </message>
    <message>
        <source>There are {values:,} classes and {most} are possible: is this a class raster?</source>
        <translation>Il y a {values:,} classes, {most} sont possibles : est-ce un raster de classes ?</translation>
    </message>
    <message>
        <source>There is no class: list every value of the raster with its name.</source>
        <translation>Il n'y a aucune classe : donner chaque valeur du raster avec son nom.</translation>
    </message>
    <message>
        <source>There is no parcel with id '{pid}' in {key}.</source>
        <translation>Il n'y a pas de parcelle d'identifiant « {pid} » dans {key}.</translation>
    </message>
    <message>
        <source>There is no plot to take away.</source>
        <translation>Il n'y a pas de graphique à emporter.</translation>
    </message>
    <message>
        <source>There is no scene {scene} any more.</source>
        <translation>Il n'y a plus de scène {scene}.</translation>
    </message>
    <message>
        <source>There is no such image.</source>
        <translation>Il n'y a pas de telle image.</translation>
    </message>
    <message>
        <source>This database does not tell your login where the scenes of {aoi} lie; a newer one does (cbm-backend db upgrade).</source>
        <translation>Cette base de données ne vous dit pas où sont les scènes de {aoi} ; une plus récente le fait (cbm-backend db upgrade).</translation>
    </message>
    <message>
        <source>This is no QGIS style.</source>
        <translation>Ce n'est pas un style QGIS.</translation>
    </message>
    <message>
        <source>This scene has no image of the parcel.</source>
        <translation>Cette scène n'a pas d'image de la parcelle.</translation>
    </message>
    <message>
        <source>This server is of the original kind: it has parcels, series and chips only.</source>
        <translation>Ce serveur est du type d'origine : il n'a que des parcelles, des séries et des imagettes.</translation>
    </message>
    <message>
        <source>This takes the server at {where} too long; ask for less at a time.</source>
        <translation>Cette demande est trop longue pour le serveur {where} ; demandez moins à la fois.</translation>
    </message>
    <message>
        <source>You have no access to this area on the server at {where}; its administrator grants it.</source>
        <translation>Vous n'avez pas accès à cette zone sur le serveur {where} ; son administrateur l'accorde.</translation>
    </message>
    <message>
        <source>You may not do this in the database {where}: {reason}.</source>
        <translation>Vous n'êtes pas autorisé à faire cela dans la base de données {where} : {reason}.</translation>
    </message>
    <message>
        <source>Your login may not read the decisions of {key}.</source>
        <translation>Vous n'êtes pas autorisé à lire les décisions de {key}.</translation>
    </message>
    <message>
        <source>Your login may not read the scenes of {aoi}.</source>
        <translation>Vous n'êtes pas autorisé à lire les scènes de {aoi}.</translation>
    </message>
    <message>
        <source>Your login may not read the weather; a newer database lets it (cbm-backend db upgrade).</source>
        <translation>Vous n'êtes pas autorisé à lire la météo ; une base de données plus récente le permet (cbm-backend db upgrade).</translation>
    </message>
    <message>
        <source>Your login may not read which base maps there are.</source>
        <translation>Vous n'êtes pas autorisé à lire quels fonds de carte existent.</translation>
    </message>
    <message>
        <source>Your login may read but not decide: the administrator grants cbm_analyst.</source>
        <translation>Vous pouvez lire mais pas décider : l'administrateur accorde cbm_analyst.</translation>
    </message>
    <message>
        <source>connection closed without an answer.</source>
        <translation>connexion fermée sans réponse.</translation>
    </message>
    <message>
        <source>connection refused. Is it running?</source>
        <translation>connexion refusée. Est-il en marche ?</translation>
    </message>
    <message>
        <source>it does not speak HTTP.</source>
        <translation>il ne parle pas HTTP.</translation>
    </message>
    <message>
        <source>it gives no reason.</source>
        <translation>il ne donne pas de raison.</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>aucune raison donnée</translation>
    </message>
    <message>
        <source>no secure connection; check its certificate.</source>
        <translation>pas de connexion sécurisée ; vérifier son certificat.</translation>
    </message>
    <message>
        <source>no such host.</source>
        <translation>hôte introuvable.</translation>
    </message>
    <message>
        <source>the page could not be drawn</source>
        <translation>la page n'a pas pu être dessinée</translation>
    </message>
    <message>
        <source>the proxy does not accept the user name and password.</source>
        <translation>le proxy n'accepte pas le nom d'utilisateur et le mot de passe.</translation>
    </message>
    <message>
        <source>the proxy refuses the connection.</source>
        <translation>le proxy refuse la connexion.</translation>
    </message>
    <message>
        <source>the proxy was not found.</source>
        <translation>le proxy est introuvable.</translation>
    </message>
    <message>
        <source>{classes} classes are not possible: give 2 to {most}.</source>
        <translation>{classes} classes ne sont pas possibles : en donner de 2 à {most}.</translation>
    </message>
    <message>
        <source>{key} has no table for decisions.</source>
        <translation>{key} n'a pas de table pour les décisions.</translation>
    </message>
    <message>
        <source>{key}: the class {value} has no name.</source>
        <translation>{key} : la classe {value} n'a pas de nom.</translation>
    </message>
    <message>
        <source>{name} cannot be opened.</source>
        <translation>{name} ne peut être ouvert.</translation>
    </message>
    <message>
        <source>{name} cannot be written.</source>
        <translation>{name} ne peut être écrit.</translation>
    </message>
    <message>
        <source>{name} has another grid than {other}: all need one.</source>
        <translation>{name} a une autre grille que {other} : toutes doivent avoir la même.</translation>
    </message>
    <message>
        <source>{name} has no CRS: set it in the layer's properties.</source>
        <translation>{name} n'a pas de SCR : l'indiquer dans les propriétés de la couche.</translation>
    </message>
    <message>
        <source>{name} has no band {band}: it has {bands}.</source>
        <translation>{name} n'a pas de bande {band} : nombre de bandes {bands}.</translation>
    </message>
    <message>
        <source>{name} has no band {number}.</source>
        <translation>{name} n'a pas de bande {number}.</translation>
    </message>
    <message>
        <source>{name} has {bands} bands; a class raster has one: extract the band with the classes.</source>
        <translation>{name} a {bands} bandes ; un raster de classes en a une : extraire la bande des classes.</translation>
    </message>
    <message>
        <source>{name} holds {kind} values; a class raster holds whole numbers: convert it first.</source>
        <translation>{name} contient des valeurs {kind} ; un raster de classes contient des nombres entiers : le convertir d'abord.</translation>
    </message>
    <message>
        <source>{name} is damaged: {reason}</source>
        <translation>{name} est endommagé : {reason}</translation>
    </message>
    <message>
        <source>{name} is no raster file: save it as one first.</source>
        <translation>{name} n'est pas un fichier raster : l'enregistrer d'abord comme tel.</translation>
    </message>
    <message>
        <source>{name} is not geocoded.</source>
        <translation>{name} n'est pas géoréférencé.</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name} : {reason}</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}</source>
        <translation>{path} ne peut être écrit : {reason}</translation>
    </message>
    <message>
        <source>{purpose} need the Python package {package}. Add “python3-{package}” with the OSGeo4W Setup or your system's package manager and restart QGIS.</source>
        <translation>{purpose} demandent le paquet Python {package}. Ajouter « python3-{package} » avec OSGeo4W Setup ou le gestionnaire de paquets du système et redémarrer QGIS.</translation>
    </message>
    <message>
        <source>{task}: something unexpected happened ({kind}).</source>
        <translation>{task} : une erreur inattendue s'est produite ({kind}).</translation>
    </message>
    <message>
        <source>{values} class values have {names} names.</source>
        <translation>{values} valeurs de classe ont {names} noms.</translation>
    </message>
    <message>
        <source>“{name}” is neither stored here nor can it be computed; there are: {offer}.</source>
        <translation>« {name} » n'est pas enregistré ici et ne peut être calculé ; il y a : {offer}.</translation>
    </message>
</context>
<context>
    <name>SeriesControls</name>
    <message>
        <source>Choose products…</source>
        <translation>Choisir les produits…</translation>
    </message>
    <message>
        <source>Cloud share in per cent</source>
        <translation>Part de nuages en pour cent</translation>
    </message>
    <message>
        <source>Cloudy</source>
        <translation>Nuageux</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>Products to plot: indices and stored bands</source>
        <translation>Produits à tracer : indices et bandes enregistrées</translation>
    </message>
    <message>
        <source>SCL</source>
        <translation>SCL</translation>
    </message>
    <message>
        <source>Scene classes that count as hidden</source>
        <translation>Classes de scène considérées comme masquées</translation>
    </message>
    <message>
        <source>Share of hidden pixels (cloud, shadow, snow) above which an observation is cloudy</source>
        <translation>Part de pixels masqués (nuage, ombre, neige) au-delà de laquelle une observation est nuageuse</translation>
    </message>
    <message>
        <source>Show cloudy observations, as hollow grey marks that the line does not join</source>
        <translation>Afficher les observations nuageuses, en marques grises creuses que la ligne ne relie pas</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation>Statistique</translation>
    </message>
    <message>
        <source>Statistic of the parcel's pixels</source>
        <translation>Statistique des pixels de la parcelle</translation>
    </message>
    <message>
        <source>Usual classes</source>
        <translation>Classes habituelles</translation>
    </message>
</context>
<context>
    <name>SeriesDock</name>
    <message>
        <source>All curves are switched off in the legend.</source>
        <translation>Toutes les courbes sont masquées dans la légende.</translation>
    </message>
    <message>
        <source>CbM Time Series</source>
        <translation>CbM Séries temporelles</translation>
    </message>
    <message>
        <source>Choose a product above.</source>
        <translation>Choisir un produit ci-dessus.</translation>
    </message>
    <message>
        <source>Loading parcel {}…</source>
        <translation>Chargement de la parcelle {}…</translation>
    </message>
    <message>
        <source>Loading parcel…</source>
        <translation>Chargement de la parcelle…</translation>
    </message>
    <message>
        <source>Loading peers…</source>
        <translation>Chargement des parcelles comparables…</translation>
    </message>
    <message>
        <source>Loading was cancelled.</source>
        <translation>Le chargement a été annulé.</translation>
    </message>
    <message>
        <source>No peers: {}</source>
        <translation>Pas de parcelles comparables : {}</translation>
    </message>
    <message>
        <source>No series loaded.</source>
        <translation>Aucune série chargée.</translation>
    </message>
    <message>
        <source>Parcel {}</source>
        <translation>Parcelle {}</translation>
    </message>
    <message>
        <source>Pick a parcel on the map or search for it by its id to see its time series.</source>
        <translation>Choisir une parcelle sur la carte ou la chercher par son identifiant pour voir sa série temporelle.</translation>
    </message>
    <message>
        <source>This statistic cannot be derived for the chosen products.</source>
        <translation>Cette statistique ne peut être calculée pour les produits choisis.</translation>
    </message>
    <message>
        <source>To copy and save pictures, add the Python package “python3-matplotlib” with the OSGeo4W Setup or your system's package manager and restart QGIS.</source>
        <translation>Pour copier et enregistrer des images, ajouter le paquet Python « python3-matplotlib » avec OSGeo4W Setup ou le gestionnaire de paquets du système et redémarrer QGIS.</translation>
    </message>
    <message>
        <source>Too few parcels with this crop nearby for a band of peers.</source>
        <translation>Trop peu de parcelles de cette culture à proximité pour une bande de comparaison.</translation>
    </message>
    <message>
        <source>cloudy (&gt; {} %)</source>
        <translation>nuageux (&gt; {} %)</translation>
    </message>
    <message>
        <source>peers, 25–75 %</source>
        <translation>comparables, 25–75 %</translation>
    </message>
    <message>
        <source>smoothed</source>
        <translation>lissé</translation>
    </message>
    <message>
        <source>{} · as of {}, from the cache</source>
        <translation>{} · au {}, depuis le cache</translation>
    </message>
</context>
<context>
    <name>SeriesExporter</name>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tableau CSV (*.csv)</translation>
    </message>
    <message>
        <source>CbM</source>
        <translation>CbM</translation>
    </message>
    <message>
        <source>CbM: save time series</source>
        <translation>CbM : enregistrement des séries temporelles</translation>
    </message>
    <message>
        <source>Could not save {}: {}</source>
        <translation>Impossible d'enregistrer {} : {}</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Image PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Dessin SVG (*.svg)</translation>
    </message>
    <message>
        <source>Save Time Series</source>
        <translation>Enregistrer les séries temporelles</translation>
    </message>
    <message>
        <source>Saved {}</source>
        <translation>{} enregistré</translation>
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
        <translation>Légende</translation>
    </message>
    <message>
        <source>Show or hide this curve</source>
        <translation>Afficher ou masquer cette courbe</translation>
    </message>
</context>
<context>
    <name>SeriesModel</name>
    <message>
        <source>Cloud</source>
        <translation>Nuages</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Courbe</translation>
    </message>
    <message>
        <source>Date (UTC)</source>
        <translation>Date (UTC)</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>Not used: {}</source>
        <translation>Non utilisées : {}</translation>
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
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>SeriesPanel</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copier l'image</translation>
    </message>
    <message>
        <source>Copy values</source>
        <translation>Copier les valeurs</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Courbes</translation>
    </message>
    <message>
        <source>Distance from the peers' middle</source>
        <translation>Écart au milieu des comparables</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Keep this parcel in the plot to compare it with others</source>
        <translation>Garder cette parcelle dans le graphique pour la comparer à d'autres</translation>
    </message>
    <message>
        <source>Let go of all kept parcels</source>
        <translation>Ne plus garder aucune parcelle</translation>
    </message>
    <message>
        <source>Let the temporal controller run over the dates in view</source>
        <translation>Faire courir le contrôleur temporel sur les dates affichées</translation>
    </message>
    <message>
        <source>List scenes beside the plot</source>
        <translation>Liste des scènes à côté du graphique</translation>
    </message>
    <message>
        <source>Move the plot by dragging</source>
        <translation>Déplacer le graphique en le tirant</translation>
    </message>
    <message>
        <source>Move with the temporal controller of QGIS</source>
        <translation>Suivre le contrôleur temporel de QGIS</translation>
    </message>
    <message>
        <source>No smooth curve</source>
        <translation>Pas de courbe lissée</translation>
    </message>
    <message>
        <source>Own formulas…</source>
        <translation>Formules personnelles…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save drawing (SVG)…</source>
        <translation>Enregistrer le dessin (SVG)…</translation>
    </message>
    <message>
        <source>Save picture (PNG)…</source>
        <translation>Enregistrer l'image (PNG)…</translation>
    </message>
    <message>
        <source>Save values (CSV)…</source>
        <translation>Enregistrer les valeurs (CSV)…</translation>
    </message>
    <message>
        <source>Show the peers: parcels nearby with the same crop</source>
        <translation>Afficher les comparables : parcelles voisines de même culture</translation>
    </message>
    <message>
        <source>Show the whole series</source>
        <translation>Afficher toute la série</translation>
    </message>
    <message>
        <source>Show values as a table</source>
        <translation>Afficher les valeurs en tableau</translation>
    </message>
    <message>
        <source>Smooth curve, light</source>
        <translation>Courbe lissée, légère</translation>
    </message>
    <message>
        <source>Smooth curve, medium</source>
        <translation>Courbe lissée, moyenne</translation>
    </message>
    <message>
        <source>Smooth curve, strong</source>
        <translation>Courbe lissée, forte</translation>
    </message>
    <message>
        <source>Stop loading</source>
        <translation>Arrêter le chargement</translation>
    </message>
    <message>
        <source>Time series plot, {}</source>
        <translation>Graphique des séries temporelles, {}</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
</context>
<context>
    <name>SeriesTable</name>
    <message>
        <source>Values of the time series</source>
        <translation>Valeurs de la série temporelle</translation>
    </message>
</context>
<context>
    <name>ShareBars</name>
    <message>
        <source>A class with {} to {} % of the parcel makes it heterogeneous.</source>
        <translation>Une classe couvrant de {} à {} % de la parcelle la rend hétérogène.</translation>
    </message>
    <message>
        <source>Shares of classes</source>
        <translation>Parts des classes</translation>
    </message>
    <message>
        <source>{} others</source>
        <translation>{} autres</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>Add a connection to a CbM server first.</source>
        <translation>Ajouter d'abord une connexion à un serveur CbM.</translation>
    </message>
    <message>
        <source>CbM: connecting</source>
        <translation>CbM : connexion</translation>
    </message>
    <message>
        <source>The server has no dataset {} for you; it has: {}.</source>
        <translation>Le serveur n'a pas de jeu de données {} pour vous ; il a : {}.</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>encore rien</translation>
    </message>
</context>
<context>
    <name>SwipeView</name>
    <message>
        <source>Two dates compared</source>
        <translation>Comparaison de deux dates</translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <source>Next parcel of the work list (N)</source>
        <translation>Parcelle suivante de la liste de travail (N)</translation>
    </message>
    <message>
        <source>Next parcel without a decision (U)</source>
        <translation>Parcelle suivante sans décision (U)</translation>
    </message>
    <message>
        <source>Previous parcel of the work list (P)</source>
        <translation>Parcelle précédente de la liste de travail (P)</translation>
    </message>
    <message>
        <source>{} of {} · {} undecided</source>
        <translation>{} sur {} · {} non décidées</translation>
    </message>
</context>
<context>
    <name>WorkList</name>
    <message>
        <source>CbM: parcels of the work list</source>
        <translation>CbM : parcelles de la liste de travail</translation>
    </message>
</context>
<context>
    <name>WorkListDock</name>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Bring Back the Previous List</source>
        <translation>Reprendre la liste précédente</translation>
    </message>
    <message>
        <source>CbM Work List</source>
        <translation>CbM Liste de travail</translation>
    </message>
    <message>
        <source>Clear the List</source>
        <translation>Vider la liste</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Id or crop</source>
        <translation>Identifiant ou culture</translation>
    </message>
    <message>
        <source>Load Ids from a File…</source>
        <translation>Charger des identifiants d'un fichier…</translation>
    </message>
    <message>
        <source>No parcels to go through yet. Load their ids from a file, paste them, choose by crop or decision, draw a polygon on the map, or take what is selected in a layer.</source>
        <translation>Pas encore de parcelles à parcourir. Charger leurs identifiants d'un fichier, les coller, choisir par culture ou décision, dessiner un polygone sur la carte, ou prendre ce qui est sélectionné dans une couche.</translation>
    </message>
    <message>
        <source>Parcels by Crop or Decision…</source>
        <translation>Parcelles par culture ou décision…</translation>
    </message>
    <message>
        <source>Parcels of the work list</source>
        <translation>Parcelles de la liste de travail</translation>
    </message>
    <message>
        <source>Paste Ids</source>
        <translation>Coller des identifiants</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
        <source>Show only parcels whose id or crop holds this text</source>
        <translation>N'afficher que les parcelles dont l'identifiant ou la culture contient ce texte</translation>
    </message>
    <message>
        <source>Show only parcels with this decision</source>
        <translation>N'afficher que les parcelles ayant cette décision</translation>
    </message>
    <message>
        <source>Take the Active Layer's Selection</source>
        <translation>Prendre la sélection de la couche active</translation>
    </message>
    <message>
        <source>{} · {} not in the dataset</source>
        <translation>{} · {} absentes du jeu de données</translation>
    </message>
    <message>
        <source>{} · {} of {} shown</source>
        <translation>{} · {} affichées sur {}</translation>
    </message>
</context>
<context>
    <name>WorkListFiller</name>
    <message>
        <source>All parcels</source>
        <translation>Toutes les parcelles</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>CbM: parcels by filter</source>
        <translation>CbM : parcelles par filtre</translation>
    </message>
    <message>
        <source>CbM: parcels of a polygon</source>
        <translation>CbM : parcelles d'un polygone</translation>
    </message>
    <message>
        <source>CbM: parcels of a selection</source>
        <translation>CbM : parcelles d'une sélection</translation>
    </message>
    <message>
        <source>Choose an area and a year first.</source>
        <translation>Choisir d'abord une zone et une année.</translation>
    </message>
    <message>
        <source>Lists of parcel ids (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Listes d'identifiants de parcelles (*.csv *.txt *.tsv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>No parcel fits this filter.</source>
        <translation>Aucune parcelle ne correspond à ce filtre.</translation>
    </message>
    <message>
        <source>Only the first {} of {} parcels were taken.</source>
        <translation>Seules les {} premières parcelles sur {} ont été prises.</translation>
    </message>
    <message>
        <source>Parcel ids</source>
        <translation>Identifiants de parcelles</translation>
    </message>
    <message>
        <source>Parcels of a polygon</source>
        <translation>Parcelles d'un polygone</translation>
    </message>
    <message>
        <source>Pasted ids</source>
        <translation>Identifiants collés</translation>
    </message>
    <message>
        <source>Save the work list</source>
        <translation>Enregistrer la liste de travail</translation>
    </message>
    <message>
        <source>Select parcels in a layer and make it the active one first.</source>
        <translation>Sélectionner d'abord des parcelles dans une couche et la rendre active.</translation>
    </message>
    <message>
        <source>The file {} cannot be read: {}.</source>
        <translation>Le fichier {} ne peut être lu : {}.</translation>
    </message>
    <message>
        <source>The layer {} has neither parcel ids nor places on the map.</source>
        <translation>La couche {} n'a ni identifiants de parcelles ni positions sur la carte.</translation>
    </message>
    <message>
        <source>The layer {} has no CRS: set it in the layer's properties.</source>
        <translation>La couche {} n'a pas de SCR : l'indiquer dans les propriétés de la couche.</translation>
    </message>
    <message>
        <source>The list cannot be saved: {}.</source>
        <translation>La liste ne peut être enregistrée : {}.</translation>
    </message>
    <message>
        <source>There are no parcel ids in “{}”.</source>
        <translation>Il n'y a pas d'identifiants de parcelles dans « {} ».</translation>
    </message>
    <message>
        <source>There is no parcel of this dataset at the first {} features.</source>
        <translation>Il n'y a pas de parcelle de ce jeu de données à l'endroit des {} premières entités.</translation>
    </message>
    <message>
        <source>There is no parcel of this dataset there.</source>
        <translation>Il n'y a pas de parcelle de ce jeu de données à cet endroit.</translation>
    </message>
    <message>
        <source>{} (the first {} features)</source>
        <translation>{} (les {} premières entités)</translation>
    </message>
    <message>
        <source>{} (the first {})</source>
        <translation>{} (les {} premières)</translation>
    </message>
    <message>
        <source>“{}” is no list of parcel ids: it has to be text with one id a line or a CSV file with a column of ids, none longer than {} characters.</source>
        <translation>« {} » n'est pas une liste d'identifiants de parcelles : il faut un texte avec un identifiant par ligne ou un fichier CSV avec une colonne d'identifiants, de {} caractères au plus.</translation>
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
        <translation>Culture</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Parcel id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>The dataset has no parcel with this id.</source>
        <translation>Le jeu de données n'a pas de parcelle avec cet identifiant.</translation>
    </message>
    <message>
        <source>not in the dataset</source>
        <translation>absente du jeu de données</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Add a connection to a CbM server first.</source>
        <translation>Ajouter d'abord une connexion à un serveur CbM.</translation>
    </message>
    <message>
        <source>CbM: connecting</source>
        <translation>CbM : connexion</translation>
    </message>
    <message>
        <source>CbM: parcel at a place</source>
        <translation>CbM : parcelle à un endroit</translation>
    </message>
    <message>
        <source>CbM: parcel {}</source>
        <translation>CbM : parcelle {}</translation>
    </message>
    <message>
        <source>Choose an area and a year first.</source>
        <translation>Choisir d'abord une zone et une année.</translation>
    </message>
    <message>
        <source>The server has no dataset {} for you; it has: {}.</source>
        <translation>Le serveur n'a pas de jeu de données {} pour vous ; il a : {}.</translation>
    </message>
    <message>
        <source>There is no parcel of {} here.</source>
        <translation>Il n'y a pas de parcelle de {} ici.</translation>
    </message>
    <message>
        <source>There is no parcel with id '{}' in {}.</source>
        <translation>Il n'y a pas de parcelle d'identifiant « {} » dans {}.</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>encore rien</translation>
    </message>
</context>
</TS>
