<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="el" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Click on the map to load a parcel and its time series</source>
        <translation>Κάντε κλικ στον χάρτη για να φορτώσετε ένα αγροτεμάχιο και τη χρονοσειρά του</translation>
    </message>
    <message>
        <source>Draw a polygon: the parcels that touch it become the work list. A right click ends it</source>
        <translation>Σχεδιάστε ένα πολύγωνο: τα αγροτεμάχια που το αγγίζουν γίνονται η λίστα εργασίας. Ένα δεξί κλικ το ολοκληρώνει</translation>
    </message>
    <message>
        <source>Follow Selection</source>
        <translation>Παρακολούθηση επιλογής</translation>
    </message>
    <message>
        <source>Load the parcel that is selected in any polygon layer</source>
        <translation>Φόρτωση του αγροτεμαχίου που είναι επιλεγμένο σε οποιοδήποτε επίπεδο πολυγώνων</translation>
    </message>
    <message>
        <source>Parcels of a Polygon</source>
        <translation>Αγροτεμάχια πολυγώνου</translation>
    </message>
    <message>
        <source>Pick Parcel</source>
        <translation>Επιλογή αγροτεμαχίου</translation>
    </message>
</context>
<context>
    <name>BaseMaps</name>
    <message>
        <source>CbM: base map {}</source>
        <translation>CbM: χάρτης υποβάθρου {}</translation>
    </message>
    <message>
        <source>Not connected: the administrator's base maps are not known yet.</source>
        <translation>Χωρίς σύνδεση: οι χάρτες υποβάθρου του διαχειριστή δεν είναι ακόμη γνωστοί.</translation>
    </message>
    <message>
        <source>Only a CbM server can show this one: it lies there, or its address holds a key.</source>
        <translation>Μόνο ένας διακομιστής CbM μπορεί να τον εμφανίσει: βρίσκεται εκεί, ή η διεύθυνσή του περιέχει κλειδί.</translation>
    </message>
    <message>
        <source>QGIS cannot show this kind by its address; a connection to a CbM server can.</source>
        <translation>Το QGIS δεν μπορεί να εμφανίσει αυτό το είδος από τη διεύθυνσή του· μια σύνδεση με διακομιστή CbM μπορεί.</translation>
    </message>
    <message>
        <source>The administrator publishes none.</source>
        <translation>Ο διαχειριστής δεν δημοσιεύει κανέναν.</translation>
    </message>
</context>
<context>
    <name>BaseMapsButton</name>
    <message>
        <source>Add WMS/WMTS Layer…</source>
        <translation>Προσθήκη επιπέδου WMS/WMTS…</translation>
    </message>
    <message>
        <source>Base maps</source>
        <translation>Χάρτες υποβάθρου</translation>
    </message>
    <message>
        <source>Fetch Through the Server</source>
        <translation>Λήψη μέσω του διακομιστή</translation>
    </message>
    <message>
        <source>For computers that reach the CbM server but not the web</source>
        <translation>Για υπολογιστές που φτάνουν στον διακομιστή CbM αλλά όχι στο διαδίκτυο</translation>
    </message>
    <message>
        <source>Published by the Administrator</source>
        <translation>Δημοσιευμένοι από τον διαχειριστή</translation>
    </message>
    <message>
        <source>Put a Layer of the Project Below</source>
        <translation>Τοποθέτηση επιπέδου του έργου από κάτω</translation>
    </message>
    <message>
        <source>Show an orthophoto or base map below the parcels</source>
        <translation>Εμφάνιση ορθοφωτογραφίας ή χάρτη υποβάθρου κάτω από τα αγροτεμάχια</translation>
    </message>
    <message>
        <source>Your Own</source>
        <translation>Δικοί σας</translation>
    </message>
</context>
<context>
    <name>BusyLine</name>
    <message>
        <source>Loading</source>
        <translation>Φόρτωση</translation>
    </message>
</context>
<context>
    <name>CalendarSaver</name>
    <message>
        <source>CbM: save calendar</source>
        <translation>CbM: αποθήκευση ημερολογίου</translation>
    </message>
    <message>
        <source>Could not save {}: {}</source>
        <translation>Δεν ήταν δυνατή η αποθήκευση του {}: {}</translation>
    </message>
    <message>
        <source>Save Calendar</source>
        <translation>Αποθήκευση ημερολογίου</translation>
    </message>
    <message>
        <source>Saved {}</source>
        <translation>Αποθηκεύτηκε: {}</translation>
    </message>
</context>
<context>
    <name>CalendarSheet</name>
    <message>
        <source>Calendar of the season</source>
        <translation>Ημερολόγιο της περιόδου</translation>
    </message>
</context>
<context>
    <name>Cbm</name>
    <message>
        <source>25th percentile</source>
        <translation>25ο εκατοστημόριο</translation>
    </message>
    <message>
        <source>75th percentile</source>
        <translation>75ο εκατοστημόριο</translation>
    </message>
    <message>
        <source>Backscatter (dB)</source>
        <translation>Οπισθοσκέδαση (dB)</translation>
    </message>
    <message>
        <source>Backscatter (linear)</source>
        <translation>Οπισθοσκέδαση (γραμμική)</translation>
    </message>
    <message>
        <source>Backscatter ratio (dB)</source>
        <translation>Λόγος οπισθοσκέδασης (dB)</translation>
    </message>
    <message>
        <source>Band: 25–75 % of the parcel's pixels</source>
        <translation>Ζώνη: 25–75 % των pixel του αγροτεμαχίου</translation>
    </message>
    <message>
        <source>Band: about 25–75 %, from the spread of the bands taken as uncorrelated</source>
        <translation>Ζώνη: περίπου 25–75 %, από τη διασπορά των καναλιών που θεωρούνται ασυσχέτιστα</translation>
    </message>
    <message>
        <source>Band: lowest to highest temperature of the day</source>
        <translation>Ζώνη: από τη χαμηλότερη έως την υψηλότερη θερμοκρασία της ημέρας</translation>
    </message>
    <message>
        <source>Coherence</source>
        <translation>Συνάφεια</translation>
    </message>
    <message>
        <source>Coherence VV</source>
        <translation>Συνάφεια VV</translation>
    </message>
    <message>
        <source>Distance from the middle of the peers</source>
        <translation>Απόσταση από το μέσο των αγροτεμαχίων σύγκρισης</translation>
    </message>
    <message>
        <source>False colour (8-11-4)</source>
        <translation>Ψευδόχρωμα (8-11-4)</translation>
    </message>
    <message>
        <source>False colour (8-4-3)</source>
        <translation>Ψευδόχρωμα (8-4-3)</translation>
    </message>
    <message>
        <source>Highest temperature (°C)</source>
        <translation>Υψηλότερη θερμοκρασία (°C)</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Δείκτης</translation>
    </message>
    <message>
        <source>Lowest temperature (°C)</source>
        <translation>Χαμηλότερη θερμοκρασία (°C)</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Μέγιστο</translation>
    </message>
    <message>
        <source>Mean temperature (°C)</source>
        <translation>Μέση θερμοκρασία (°C)</translation>
    </message>
    <message>
        <source>Mean, 25–75 %</source>
        <translation>Μέσος όρος, 25–75 %</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Διάμεσος</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Ελάχιστο</translation>
    </message>
    <message>
        <source>NDVI</source>
        <translation>NDVI</translation>
    </message>
    <message>
        <source>NDVI from {} (brown) to {} (dark green)</source>
        <translation>NDVI από {} (καφέ) έως {} (σκούρο πράσινο)</translation>
    </message>
    <message>
        <source>NDVI histogram</source>
        <translation>Ιστόγραμμα NDVI</translation>
    </message>
    <message>
        <source>NDVI of the parcel's pixels, 0 to 1; dashed: the median; ◂: pixels below 0</source>
        <translation>NDVI των pixel του αγροτεμαχίου, 0 έως 1· διακεκομμένη: η διάμεσος· ◂: pixel κάτω από 0</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Precipitation (mm)</source>
        <translation>Βροχόπτωση (mm)</translation>
    </message>
    <message>
        <source>Radar VH</source>
        <translation>Ραντάρ VH</translation>
    </message>
    <message>
        <source>Radar VV</source>
        <translation>Ραντάρ VV</translation>
    </message>
    <message>
        <source>Radar composite (VV, VH, ratio)</source>
        <translation>Σύνθεση ραντάρ (VV, VH, λόγος)</translation>
    </message>
    <message>
        <source>Red and near infrared, cumulative</source>
        <translation>Ερυθρό και εγγύς υπέρυθρο, σωρευτικά</translation>
    </message>
    <message>
        <source>Reflectance × 10⁴</source>
        <translation>Ανακλαστικότητα × 10⁴</translation>
    </message>
    <message>
        <source>Scene classification</source>
        <translation>Ταξινόμηση σκηνής</translation>
    </message>
    <message>
        <source>Sentinel-1 backscatter</source>
        <translation>Οπισθοσκέδαση Sentinel-1</translation>
    </message>
    <message>
        <source>Sentinel-1 coherence, 12 days</source>
        <translation>Συνάφεια Sentinel-1, 12 ημέρες</translation>
    </message>
    <message>
        <source>Sentinel-1 coherence, 6 days</source>
        <translation>Συνάφεια Sentinel-1, 6 ημέρες</translation>
    </message>
    <message>
        <source>Sentinel-2</source>
        <translation>Sentinel-2</translation>
    </message>
    <message>
        <source>Show or hide this curve</source>
        <translation>Εμφάνιση ή απόκρυψη αυτής της καμπύλης</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Τυπική απόκλιση</translation>
    </message>
    <message>
        <source>Temperature (°C)</source>
        <translation>Θερμοκρασία (°C)</translation>
    </message>
    <message>
        <source>The parcel's pixels: red to the right, near infrared upwards; red: this date, blue: all before</source>
        <translation>Τα pixel του αγροτεμαχίου: ερυθρό προς τα δεξιά, εγγύς υπέρυθρο προς τα πάνω· κόκκινα: αυτή η ημερομηνία, μπλε: όλες οι προηγούμενες</translation>
    </message>
    <message>
        <source>True colour (4-3-2)</source>
        <translation>Φυσικό χρώμα (4-3-2)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Τιμή</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Καιρός</translation>
    </message>
    <message numerus="yes">
        <source>Without value: %n observation(s), see the table</source>
        <translation>
            <numerusform>Χωρίς τιμή: %n παρατήρηση, βλ. πίνακα</numerusform>
            <numerusform>Χωρίς τιμή: %n παρατηρήσεις, βλ. πίνακα</numerusform>
        </translation>
    </message>
    <message>
        <source>a band is missing</source>
        <translation>λείπει ένα κανάλι</translation>
    </message>
    <message>
        <source>bare soil</source>
        <translation>γυμνό έδαφος</translation>
    </message>
    <message>
        <source>cloud shadow</source>
        <translation>σκιά νέφους</translation>
    </message>
    <message>
        <source>cloud unknown</source>
        <translation>άγνωστη νέφωση</translation>
    </message>
    <message>
        <source>cloud {}</source>
        <translation>νέφωση {}</translation>
    </message>
    <message>
        <source>cloud, high probability</source>
        <translation>νέφος, υψηλή πιθανότητα</translation>
    </message>
    <message>
        <source>cloud, medium probability</source>
        <translation>νέφος, μέτρια πιθανότητα</translation>
    </message>
    <message>
        <source>dark area</source>
        <translation>σκοτεινή περιοχή</translation>
    </message>
    <message>
        <source>max.</source>
        <translation>μέγ.</translation>
    </message>
    <message>
        <source>median</source>
        <translation>διάμεσος</translation>
    </message>
    <message>
        <source>min.</source>
        <translation>ελάχ.</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>χωρίς δεδομένα</translation>
    </message>
    <message>
        <source>no valid pixel</source>
        <translation>κανένα έγκυρο pixel</translation>
    </message>
    <message>
        <source>not defined</source>
        <translation>δεν ορίζεται</translation>
    </message>
    <message>
        <source>not used: {}</source>
        <translation>δεν χρησιμοποιήθηκαν: {}</translation>
    </message>
    <message>
        <source>saturated or defective</source>
        <translation>κορεσμένο ή ελαττωματικό</translation>
    </message>
    <message>
        <source>scenes cannot be told apart</source>
        <translation>οι σκηνές δεν διακρίνονται</translation>
    </message>
    <message>
        <source>snow or ice</source>
        <translation>χιόνι ή πάγος</translation>
    </message>
    <message>
        <source>std. dev.</source>
        <translation>τυπ. απόκλ.</translation>
    </message>
    <message>
        <source>thin cirrus</source>
        <translation>λεπτοί θύσανοι</translation>
    </message>
    <message>
        <source>unclassified</source>
        <translation>χωρίς ταξινόμηση</translation>
    </message>
    <message>
        <source>vegetation</source>
        <translation>βλάστηση</translation>
    </message>
    <message>
        <source>water</source>
        <translation>νερό</translation>
    </message>
    <message>
        <source>{band} – {card}</source>
        <translation>{band} – {card}</translation>
    </message>
    <message>
        <source>{curve}, parcel {parcel}</source>
        <translation>{curve}, αγροτεμάχιο {parcel}</translation>
    </message>
    <message>
        <source>{quantity}, {statistic}</source>
        <translation>{quantity}, {statistic}</translation>
    </message>
    <message>
        <source>{} (stored)</source>
        <translation>{} (αποθηκευμένο)</translation>
    </message>
    <message>
        <source>{} cannot be derived</source>
        <translation>{}: δεν μπορεί να υπολογιστεί</translation>
    </message>
    <message>
        <source>{} from the middle of the peers</source>
        <translation>{} από το μέσο των αγροτεμαχίων σύγκρισης</translation>
    </message>
    <message>
        <source>{} pixels</source>
        <translation>{} pixel</translation>
    </message>
    <message>
        <source>{} – peers</source>
        <translation>{} – αγροτεμάχια σύγκρισης</translation>
    </message>
    <message>
        <source>{}: distance from the peers</source>
        <translation>{}: απόσταση από τα αγροτεμάχια σύγκρισης</translation>
    </message>
    <message>
        <source>“{}” exists already. Replace it?</source>
        <translation>Το «{}» υπάρχει ήδη. Να αντικατασταθεί;</translation>
    </message>
</context>
<context>
    <name>CbmPlugin</name>
    <message>
        <source>&amp;CbM – Checks by Monitoring</source>
        <translation>&amp;CbM – Έλεγχοι μέσω παρακολούθησης</translation>
    </message>
    <message>
        <source>CbM</source>
        <translation>CbM</translation>
    </message>
    <message>
        <source>Connections and Settings…</source>
        <translation>Συνδέσεις και ρυθμίσεις…</translation>
    </message>
    <message>
        <source>First Steps</source>
        <translation>Πρώτα βήματα</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Οδηγός</translation>
    </message>
</context>
<context>
    <name>CbmProcessing</name>
    <message numerus="yes">
        <source>%n attribute name(s) are longer than a shapefile allows; {file} lists what they are called. A GeoPackage keeps them.</source>
        <translation>
            <numerusform>%n όνομα πεδίου είναι μεγαλύτερο από όσο επιτρέπει ένα shapefile· το {file} αναφέρει πώς λέγεται. Ένα GeoPackage το διατηρεί.</numerusform>
            <numerusform>%n ονόματα πεδίων είναι μεγαλύτερα από όσο επιτρέπει ένα shapefile· το {file} αναφέρει πώς λέγονται. Ένα GeoPackage τα διατηρεί.</numerusform>
        </translation>
    </message>
    <message>
        <source>0 is no-data</source>
        <translation>Το 0 είναι χωρίς δεδομένα</translation>
    </message>
    <message>
        <source>4 neighbours (edges)</source>
        <translation>4 γείτονες (ακμές)</translation>
    </message>
    <message>
        <source>8 neighbours (edges and corners)</source>
        <translation>8 γείτονες (ακμές και γωνίες)</translation>
    </message>
    <message>
        <source>A connection saved in the options of CbM: a server or a database.</source>
        <translation>Μια σύνδεση αποθηκευμένη στις επιλογές του CbM: διακομιστής ή βάση δεδομένων.</translation>
    </message>
    <message>
        <source>All bands if none is chosen.</source>
        <translation>Όλα τα κανάλια, αν δεν επιλεγεί κανένα.</translation>
    </message>
    <message>
        <source>All pixels that a polygon touches</source>
        <translation>Όλα τα pixel που αγγίζει ένα πολύγωνο</translation>
    </message>
    <message>
        <source>Area and year, such as nl_2017; with a parcel type nl_2017_g.</source>
        <translation>Περιοχή και έτος, όπως nl_2017· με τύπο αγροτεμαχίου nl_2017_g.</translation>
    </message>
    <message>
        <source>Areas are larger than [m2]</source>
        <translation>Οι εκτάσεις είναι μεγαλύτερες από [m2]</translation>
    </message>
    <message>
        <source>At most hidden (per cent of the parcel)</source>
        <translation>Καλυμμένο το πολύ (επί τοις εκατό του αγροτεμαχίου)</translation>
    </message>
    <message>
        <source>Band of near infrared</source>
        <translation>Κανάλι εγγύς υπερύθρου</translation>
    </message>
    <message>
        <source>Band of red</source>
        <translation>Κανάλι ερυθρού</translation>
    </message>
    <message>
        <source>Band {number} states a scale and offset; the numbers are of what is stored.</source>
        <translation>Το κανάλι {number} δηλώνει κλίμακα και μετατόπιση· οι αριθμοί αφορούν ό,τι είναι αποθηκευμένο.</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Κανάλια</translation>
    </message>
    <message>
        <source>Bands and indices</source>
        <translation>Κανάλια και δείκτες</translation>
    </message>
    <message>
        <source>Between commas or one a line; they are added to those of the layer.</source>
        <translation>Χωρισμένοι με κόμματα ή ένας ανά γραμμή· προστίθενται σε εκείνους του επιπέδου.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Ακυρώθηκε.</translation>
    </message>
    <message>
        <source>Chips of parcels</source>
        <translation>Αποσπάσματα εικόνων αγροτεμαχίων</translation>
    </message>
    <message>
        <source>Class names (YAML or QGIS style)</source>
        <translation>Ονόματα κλάσεων (YAML ή στυλ QGIS)</translation>
    </message>
    <message>
        <source>Class raster</source>
        <translation>Ψηφιδωτό κλάσεων</translation>
    </message>
    <message>
        <source>Class {value}: {pixels} pixels, mean {mean}.</source>
        <translation>Κλάση {value}: {pixels} pixel, μέσος όρος {mean}.</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Κλάσεις</translation>
    </message>
    <message>
        <source>Cloudy above (per cent)</source>
        <translation>Νεφοσκεπείς πάνω από (επί τοις εκατό)</translation>
    </message>
    <message>
        <source>Clusters are larger than [pixels]</source>
        <translation>Οι συστάδες είναι μεγαλύτερες από [pixel]</translation>
    </message>
    <message>
        <source>Connected by</source>
        <translation>Σύνδεση μέσω</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Σύνδεση</translation>
    </message>
    <message>
        <source>Count as published</source>
        <translation>Μέτρηση όπως δημοσιεύτηκε</translation>
    </message>
    <message>
        <source>Counts the pixels of each class in every parcel (pixels whose centre lies inside) and flags parcels in which some class has a share within the limits: at 30 to 70 %, a parcel of 60 and 40 % is flagged, one of 75 and 25 % is not.

The result has the fields foi_h (1 flagged, 0 not, empty not judged), the pixels and the percentage (P_...) of each class, total, nodata, unlisted (pixels of values without a name) and reason (why a parcel was not judged).</source>
        <translation>Μετρά τα pixel κάθε κλάσης σε κάθε αγροτεμάχιο (pixel των οποίων το κέντρο βρίσκεται μέσα) και επισημαίνει τα αγροτεμάχια στα οποία κάποια κλάση έχει ποσοστό εντός των ορίων: για 30 έως 70 %, ένα αγροτεμάχιο με 60 και 40 % επισημαίνεται, ένα με 75 και 25 % όχι.

Το αποτέλεσμα έχει τα πεδία foi_h (1 επισημασμένο, 0 όχι, κενό μη αξιολογημένο), τα pixel και το ποσοστό (P_...) κάθε κλάσης, total, nodata, unlisted (pixel με τιμές χωρίς όνομα) και reason (γιατί ένα αγροτεμάχιο δεν αξιολογήθηκε).</translation>
    </message>
    <message>
        <source>Cuts the areas of each class out of the parcels, pixels at the edge by the share that lies inside, and flags parcels with connected areas of at least two different classes larger than the threshold.

The results are the parcels with foi_c (1 flagged, 0 not, empty not judged) and reason, and the areas of flagged parcels as polygons with id, temp_id, pixelvalue (class) and area in square metres.</source>
        <translation>Αποκόπτει από τα αγροτεμάχια τις εκτάσεις κάθε κλάσης, τα pixel στην άκρη κατά το μέρος που βρίσκεται μέσα, και επισημαίνει τα αγροτεμάχια με συνεχόμενες εκτάσεις τουλάχιστον δύο διαφορετικών κλάσεων μεγαλύτερες από το κατώφλι.

Τα αποτελέσματα είναι τα αγροτεμάχια με foi_c (1 επισημασμένο, 0 όχι, κενό μη αξιολογημένο) και reason, και οι εκτάσεις των επισημασμένων αγροτεμαχίων ως πολύγωνα με id, temp_id, pixelvalue (κλάση) και area σε τετραγωνικά μέτρα.</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Σύνολο δεδομένων</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Αποφάσεις</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>Δηλωμένα στοιχεία</translation>
    </message>
    <message>
        <source>Either</source>
        <translation>Ένα από τα δύο</translation>
    </message>
    <message>
        <source>FOI assessment</source>
        <translation>Αξιολόγηση FOI</translation>
    </message>
    <message>
        <source>FOI cardinality (area)</source>
        <translation>Πληθικότητα FOI (έκταση)</translation>
    </message>
    <message>
        <source>FOI cardinality (clusters)</source>
        <translation>Πληθικότητα FOI (συστάδες)</translation>
    </message>
    <message>
        <source>FOI clusters</source>
        <translation>Συστάδες FOI</translation>
    </message>
    <message>
        <source>FOI heterogeneity</source>
        <translation>Ετερογένεια FOI</translation>
    </message>
    <message>
        <source>FOI signal statistics</source>
        <translation>Στατιστικά σήματος FOI</translation>
    </message>
    <message>
        <source>Fetch again what is there</source>
        <translation>Εκ νέου λήψη όσων υπάρχουν ήδη</translation>
    </message>
    <message>
        <source>Field with the band</source>
        <translation>Πεδίο με το κανάλι</translation>
    </message>
    <message>
        <source>Field with the date</source>
        <translation>Πεδίο με την ημερομηνία</translation>
    </message>
    <message>
        <source>Field with the parcel id</source>
        <translation>Πεδίο με τον κωδικό αγροτεμαχίου</translation>
    </message>
    <message>
        <source>Field with the parcel id (first one if empty)</source>
        <translation>Πεδίο με τον κωδικό αγροτεμαχίου (κενό: το πρώτο)</translation>
    </message>
    <message>
        <source>Field with the parcel id in the results</source>
        <translation>Πεδίο με τον κωδικό αγροτεμαχίου στα αποτελέσματα</translation>
    </message>
    <message>
        <source>Field with the scene name</source>
        <translation>Πεδίο με το όνομα της σκηνής</translation>
    </message>
    <message>
        <source>Finds clusters, connected pixels of one class inside a parcel, and flags parcels in which clusters of at least two different classes have more pixels than the threshold: the parcel seems to hold more than one field. What is connected only outside the parcel is two clusters.

The result has the fields foi_c (1 flagged, 0 not, empty not judged), clusters, as in (3, 200), (5, 21) for class and pixels, n_clusters, the largest cluster of each class (max_...) and reason.

The published count flags two clusters of the same class as well, and never counts class 0.</source>
        <translation>Βρίσκει συστάδες, δηλαδή συνδεδεμένα pixel μίας κλάσης μέσα σε ένα αγροτεμάχιο, και επισημαίνει τα αγροτεμάχια στα οποία συστάδες τουλάχιστον δύο διαφορετικών κλάσεων έχουν περισσότερα pixel από το κατώφλι: το αγροτεμάχιο φαίνεται να περιέχει πάνω από ένα χωράφι. Ό,τι συνδέεται μόνο έξω από το αγροτεμάχιο είναι δύο συστάδες.

Το αποτέλεσμα έχει τα πεδία foi_c (1 επισημασμένο, 0 όχι, κενό μη αξιολογημένο), clusters, όπως (3, 200), (5, 21) για κλάση και pixel, n_clusters, τη μεγαλύτερη συστάδα κάθε κλάσης (max_...) και reason.

Η δημοσιευμένη μέτρηση επισημαίνει και δύο συστάδες της ίδιας κλάσης και δεν μετρά ποτέ την κλάση 0.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Πρώτη ημέρα</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Φάκελος</translation>
    </message>
    <message>
        <source>Give a layer with parcels, or parcel ids.</source>
        <translation>Δώστε ένα επίπεδο με αγροτεμάχια ή κωδικούς αγροτεμαχίων.</translation>
    </message>
    <message>
        <source>Grouping pixels</source>
        <translation>Ομαδοποίηση των pixel</translation>
    </message>
    <message>
        <source>Groups the pixels of images of several dates by their course (k-means), and writes the groups as a class raster: with it a parcel can be checked where there is no crop map. The same images always give the same classes, numbered by rising mean; 0 is no-data.

The images have one grid: NDVI of one band each, or images with a red and a near-infrared band, whose numbers are then given. With parcels only their pixels are grouped.</source>
        <translation>Ομαδοποιεί τα pixel εικόνων από πολλές ημερομηνίες κατά την πορεία τους (k-means) και γράφει τις ομάδες ως ψηφιδωτό κλάσεων: με αυτό μπορεί να ελεγχθεί ένα αγροτεμάχιο όπου δεν υπάρχει χάρτης καλλιεργειών. Οι ίδιες εικόνες δίνουν πάντα τις ίδιες κλάσεις, αριθμημένες κατά αύξοντα μέσο όρο· το 0 είναι χωρίς δεδομένα.

Οι εικόνες έχουν ένα κοινό πλέγμα: NDVI με ένα κανάλι η καθεμία, ή εικόνες με κανάλι ερυθρού και κανάλι εγγύς υπερύθρου, των οποίων οι αριθμοί δίνονται τότε. Με αγροτεμάχια ομαδοποιούνται μόνο τα pixel τους.</translation>
    </message>
    <message>
        <source>Histogram method</source>
        <translation>Μέθοδος ιστογράμματος</translation>
    </message>
    <message>
        <source>Homogeneity (FOI)</source>
        <translation>Ομοιογένεια (FOI)</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Εικόνες</translation>
    </message>
    <message>
        <source>Images of several dates</source>
        <translation>Εικόνες από πολλές ημερομηνίες</translation>
    </message>
    <message>
        <source>Images on a page</source>
        <translation>Εικόνες ανά σελίδα</translation>
    </message>
    <message>
        <source>Images written</source>
        <translation>Εικόνες που γράφτηκαν</translation>
    </message>
    <message>
        <source>Images: {product}</source>
        <translation>Εικόνες: {product}</translation>
    </message>
    <message>
        <source>Inner buffer (metres)</source>
        <translation>Εσωτερικό buffer (μέτρα)</translation>
    </message>
    <message>
        <source>Inner buffer [m]</source>
        <translation>Εσωτερικό buffer [m]</translation>
    </message>
    <message>
        <source>Judges parcels by the statistics of their pixels over time: a table with one row per parcel, date and band, with count, mean, std, p25, p50 and p75, as the time-series panel exports it.

Histogram method: the mean lies outside the middle half of the pixels, or the quartiles lie as of two kinds of pixels rather than of one. Signal-to-noise: mean / std is below the limit. A parcel is flagged when the sign lasts for the given number of observations in a row; observations of few pixels do not count.

With a field for the scene, several scenes of one satellite pass count once.</source>
        <translation>Αξιολογεί τα αγροτεμάχια με τα στατιστικά των pixel τους στον χρόνο: ένας πίνακας με μία γραμμή ανά αγροτεμάχιο, ημερομηνία και κανάλι, με count, mean, std, p25, p50 και p75, όπως τον εξάγει το πλαίσιο χρονοσειρών.

Μέθοδος ιστογράμματος: ο μέσος όρος βρίσκεται έξω από το μεσαίο μισό των pixel, ή τα τεταρτημόρια είναι όπως σε δύο είδη pixel και όχι σε ένα. Λόγος σήματος προς θόρυβο: το mean / std είναι κάτω από το όριο. Ένα αγροτεμάχιο επισημαίνεται όταν η ένδειξη διαρκεί για τον δοσμένο αριθμό διαδοχικών παρατηρήσεων· παρατηρήσεις με λίγα pixel δεν μετρούν.

Με πεδίο για τη σκηνή, πολλές σκηνές ενός περάσματος του δορυφόρου μετρούν μία φορά.</translation>
    </message>
    <message>
        <source>Judging parcels</source>
        <translation>Αξιολόγηση αγροτεμαχίων</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Τελευταία ημέρα</translation>
    </message>
    <message>
        <source>List of the images</source>
        <translation>Λίστα των εικόνων</translation>
    </message>
    <message>
        <source>Lists for each parcel its peers: parcels of the same crop within a distance and larger than 0.3 ha, the nearest first.

Columns: parcel, dataset, crop (of both), peer (the id of the other parcel), rank (1 is the nearest), distance (metres, from outline to outline). A parcel without peers has no row and is named in the log.

With the field peer as the parcel id, Series of parcels gives the series of the peers.</source>
        <translation>Δίνει για κάθε αγροτεμάχιο τα αγροτεμάχια σύγκρισής του: αγροτεμάχια με την ίδια καλλιέργεια μέσα σε μια απόσταση και μεγαλύτερα από 0.3 ha, το πλησιέστερο πρώτο.

Στήλες: parcel (αγροτεμάχιο), dataset (σύνολο δεδομένων), crop (καλλιέργεια και των δύο), peer (ο κωδικός του άλλου αγροτεμαχίου), rank (1 είναι το πλησιέστερο), distance (μέτρα, από περίγραμμα σε περίγραμμα). Ένα αγροτεμάχιο χωρίς αγροτεμάχια σύγκρισης δεν έχει γραμμή και αναφέρεται στο αρχείο καταγραφής.

Με το πεδίο peer ως κωδικό αγροτεμαχίου, ο αλγόριθμος Χρονοσειρές αγροτεμαχίων δίνει τις χρονοσειρές των αγροτεμαχίων σύγκρισης.</translation>
    </message>
    <message>
        <source>Lower limit of a share [%]</source>
        <translation>Κάτω όριο ποσοστού [%]</translation>
    </message>
    <message>
        <source>Most peers of a parcel</source>
        <translation>Μέγιστο πλήθος αγροτεμαχίων σύγκρισης</translation>
    </message>
    <message>
        <source>No observation of this parcel is stored.</source>
        <translation>Δεν έχει αποθηκευτεί παρατήρηση για αυτό το αγροτεμάχιο.</translation>
    </message>
    <message>
        <source>None of the parcels is in the dataset.</source>
        <translation>Κανένα από τα αγροτεμάχια δεν είναι στο σύνολο δεδομένων.</translation>
    </message>
    <message>
        <source>Not in the dataset ({n}): {ids}</source>
        <translation>Εκτός του συνόλου δεδομένων ({n}): {ids}</translation>
    </message>
    <message>
        <source>Nothing decided yet.</source>
        <translation>Καμία απόφαση ακόμη.</translation>
    </message>
    <message>
        <source>Observations in a row</source>
        <translation>Διαδοχικές παρατηρήσεις</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Αποτέλεσμα</translation>
    </message>
    <message>
        <source>Own bands instead, as stored</source>
        <translation>Δικά σας κανάλια αντ’ αυτού, όπως είναι αποθηκευμένα</translation>
    </message>
    <message>
        <source>Pages: {n}.</source>
        <translation>Σελίδες: {n}.</translation>
    </message>
    <message>
        <source>Parcel ids</source>
        <translation>Κωδικοί αγροτεμαχίων</translation>
    </message>
    <message>
        <source>Parcel {pid}</source>
        <translation>Αγροτεμάχιο {pid}</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Αγροτεμάχια</translation>
    </message>
    <message>
        <source>Parcels (optional)</source>
        <translation>Αγροτεμάχια (προαιρετικά)</translation>
    </message>
    <message>
        <source>Parcels not judged: {number} ({reason}).</source>
        <translation>Αγροτεμάχια που δεν αξιολογήθηκαν: {number} ({reason}).</translation>
    </message>
    <message>
        <source>Parcels of {dataset}</source>
        <translation>Αγροτεμάχια του {dataset}</translation>
    </message>
    <message>
        <source>Peers of parcels</source>
        <translation>Αγροτεμάχια σύγκρισης</translation>
    </message>
    <message>
        <source>Percentiles</source>
        <translation>Εκατοστημόρια</translation>
    </message>
    <message>
        <source>Polygons</source>
        <translation>Πολύγωνα</translation>
    </message>
    <message>
        <source>Polygons without: {number} ({reason}).</source>
        <translation>Πολύγωνα χωρίς pixel: {number} ({reason}).</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Προϊόν</translation>
    </message>
    <message>
        <source>Raster</source>
        <translation>Ψηφιδωτό</translation>
    </message>
    <message>
        <source>Raster values without a name: {values}.</source>
        <translation>Τιμές ψηφιδωτού χωρίς όνομα: {values}.</translation>
    </message>
    <message>
        <source>Reading band {number}</source>
        <translation>Ανάγνωση καναλιού {number}</translation>
    </message>
    <message>
        <source>Reading parcels</source>
        <translation>Ανάγνωση αγροτεμαχίων</translation>
    </message>
    <message>
        <source>Reading polygons</source>
        <translation>Ανάγνωση πολυγώνων</translation>
    </message>
    <message>
        <source>Reading the class raster</source>
        <translation>Ανάγνωση ψηφιδωτού κλάσεων</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Αιτιολογία</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Αναφορά</translation>
    </message>
    <message>
        <source>Report of parcels</source>
        <translation>Αναφορά αγροτεμαχίων</translation>
    </message>
    <message>
        <source>Results of a FOI check</source>
        <translation>Αποτελέσματα ελέγχου FOI</translation>
    </message>
    <message>
        <source>Saves the images of parcels as GeoTIFFs, one per parcel and overpass: parcel/scene.product.tif in the folder. The parcels are those of a layer or table with their ids, or a list of ids.

A product is written as values (float, no-data -9999): reflectance 0 to 1, the index, scene classes, dB or coherence. With bands of your own, such as B02 B08 B11 of the product s2, the pixels are written as stored, with scale and offset.

Images that are in the folder already are kept, so that a run can be taken up again. manifest.csv lists every image: file, parcel, dataset, date (UTC), product, bands, scene, direction, cloud (hidden share of the parcel), status (written, kept, failed) and reason.</source>
        <translation>Αποθηκεύει τις εικόνες αγροτεμαχίων ως GeoTIFF, μία ανά αγροτεμάχιο και πέρασμα: αγροτεμάχιο/σκηνή.προϊόν.tif στον φάκελο. Τα αγροτεμάχια είναι ενός επιπέδου ή πίνακα με τους κωδικούς τους, ή μιας λίστας κωδικών.

Ένα προϊόν γράφεται ως τιμές (float, χωρίς δεδομένα -9999): ανακλαστικότητα 0 έως 1, ο δείκτης, κλάσεις σκηνής, dB ή συνάφεια. Με δικά σας κανάλια, όπως B02 B08 B11 του προϊόντος s2, τα pixel γράφονται όπως είναι αποθηκευμένα, με κλίμακα και μετατόπιση.

Εικόνες που υπάρχουν ήδη στον φάκελο διατηρούνται, ώστε μια εκτέλεση να μπορεί να συνεχιστεί. Το manifest.csv αναφέρει κάθε εικόνα: file, parcel, dataset, date (UTC), product, bands, scene, direction, cloud (καλυμμένο ποσοστό του αγροτεμαχίου), status (written γράφτηκε, kept διατηρήθηκε, failed απέτυχε) και reason.</translation>
    </message>
    <message>
        <source>Say which field has the parcel ids; the fields are: {fields}.</source>
        <translation>Πείτε ποιο πεδίο έχει τους κωδικούς αγροτεμαχίων· τα πεδία είναι: {fields}.</translation>
    </message>
    <message>
        <source>Scene classes that hide the ground</source>
        <translation>Κλάσεις σκηνής που κρύβουν το έδαφος</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Αρχική τιμή</translation>
    </message>
    <message>
        <source>Series of parcels</source>
        <translation>Χρονοσειρές αγροτεμαχίων</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Ένδειξη</translation>
    </message>
    <message>
        <source>Signal-to-noise below</source>
        <translation>Λόγος σήματος προς θόρυβο κάτω από</translation>
    </message>
    <message>
        <source>Signal-to-noise ratio</source>
        <translation>Λόγος σήματος προς θόρυβο</translation>
    </message>
    <message>
        <source>Smallest number of pixels</source>
        <translation>Μικρότερος αριθμός pixel</translation>
    </message>
    <message>
        <source>Statistics of polygons</source>
        <translation>Στατιστικά πολυγώνων</translation>
    </message>
    <message>
        <source>Such as B02 B08 B11; s1 bands VVb VHb.</source>
        <translation>Όπως B02 B08 B11· κανάλια s1: VVb VHb.</translation>
    </message>
    <message>
        <source>Sums up the pixels of a raster in each polygon of a layer, by the same rules and to the same numbers as the extraction of parcel signatures. Polygons are brought into the CRS of the raster, which is read only where polygons are, so that it may be of any size; polygons may overlap.

A pixel counts when its centre lies in the polygon, or, if wanted, when the polygon touches it; no-data, infinite and not-a-number values do not count. Values are taken as stored.

Adds to the attributes of the layer, for each band: count (valid pixels), mean, std (of the population), min, max and percentiles (linear between pixels) such as p25; with several bands as b2_mean. And reason, why a polygon has no valid pixel in any band: no_geometry, not_polygon, buffer_empty, outside, no_pixel_centre or all_nodata.</source>
        <translation>Συνοψίζει τα pixel ενός ψηφιδωτού σε κάθε πολύγωνο ενός επιπέδου, με τους ίδιους κανόνες και τους ίδιους αριθμούς όπως η εξαγωγή υπογραφών αγροτεμαχίων. Τα πολύγωνα μεταφέρονται στο σύστημα συντεταγμένων του ψηφιδωτού, το οποίο διαβάζεται μόνο όπου υπάρχουν πολύγωνα, ώστε να μπορεί να έχει οποιοδήποτε μέγεθος· τα πολύγωνα μπορεί να επικαλύπτονται.

Ένα pixel μετρά όταν το κέντρο του βρίσκεται μέσα στο πολύγωνο ή, αν ζητηθεί, όταν το πολύγωνο το αγγίζει· τιμές χωρίς δεδομένα, άπειρες και μη αριθμητικές δεν μετρούν. Οι τιμές λαμβάνονται όπως είναι αποθηκευμένες.

Προσθέτει στις ιδιότητες του επιπέδου, για κάθε κανάλι: count (έγκυρα pixel), mean, std (του πληθυσμού), min, max και εκατοστημόρια (γραμμικά μεταξύ pixel) όπως p25· με πολλά κανάλια ως b2_mean. Και reason, γιατί ένα πολύγωνο δεν έχει έγκυρο pixel σε κανένα κανάλι: no_geometry, not_polygon, buffer_empty, outside, no_pixel_centre ή all_nodata.</translation>
    </message>
    <message>
        <source>Table of signatures</source>
        <translation>Πίνακας υπογραφών</translation>
    </message>
    <message>
        <source>The dataset has no images of this product; there are: {names}.</source>
        <translation>Το σύνολο δεδομένων δεν έχει εικόνες αυτού του προϊόντος· υπάρχουν: {names}.</translation>
    </message>
    <message>
        <source>The first day is after the last day: exchange them.</source>
        <translation>Η πρώτη ημέρα είναι μετά την τελευταία: αντιμεταθέστε τες.</translation>
    </message>
    <message>
        <source>The image that came cannot be read.</source>
        <translation>Η εικόνα που ήρθε δεν μπορεί να διαβαστεί.</translation>
    </message>
    <message>
        <source>The results do not hold this parcel.</source>
        <translation>Τα αποτελέσματα δεν περιέχουν αυτό το αγροτεμάχιο.</translation>
    </message>
    <message>
        <source>The results need a field with the parcel id, and foi_h or foi_c: {fields}.</source>
        <translation>Τα αποτελέσματα χρειάζονται ένα πεδίο με τον κωδικό αγροτεμαχίου και foi_h ή foi_c: {fields}.</translation>
    </message>
    <message>
        <source>Thematic raster from chips</source>
        <translation>Θεματικό ψηφιδωτό από αποσπάσματα εικόνων</translation>
    </message>
    <message>
        <source>There are no scenes of this kind here.</source>
        <translation>Δεν υπάρχουν εδώ σκηνές αυτού του είδους.</translation>
    </message>
    <message>
        <source>There is no connection “{name}” on this computer; there are: {names}.</source>
        <translation>Δεν υπάρχει σύνδεση «{name}» σε αυτόν τον υπολογιστή· υπάρχουν: {names}.</translation>
    </message>
    <message>
        <source>There is no dataset “{name}” in this connection; there are: {names}.</source>
        <translation>Δεν υπάρχει σύνολο δεδομένων «{name}» σε αυτή τη σύνδεση· υπάρχουν: {names}.</translation>
    </message>
    <message>
        <source>There is no saved connection: add one in the options of CbM first.</source>
        <translation>Δεν υπάρχει αποθηκευμένη σύνδεση: προσθέστε πρώτα μία στις επιλογές του CbM.</translation>
    </message>
    <message>
        <source>This login may not read any dataset of this connection.</source>
        <translation>Αυτός ο χρήστης δεν έχει δικαίωμα ανάγνωσης κανενός συνόλου δεδομένων αυτής της σύνδεσης.</translation>
    </message>
    <message>
        <source>Time series</source>
        <translation>Χρονοσειρές</translation>
    </message>
    <message>
        <source>Upper limit of a share [%]</source>
        <translation>Άνω όριο ποσοστού [%]</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Πότε</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ποιος</translation>
    </message>
    <message>
        <source>With cloudy observations</source>
        <translation>Με νεφοσκεπείς παρατηρήσεις</translation>
    </message>
    <message>
        <source>Within (metres)</source>
        <translation>Εντός (μέτρα)</translation>
    </message>
    <message>
        <source>Without a file: those of the layer's style or attribute table.</source>
        <translation>Χωρίς αρχείο: αυτά του στυλ ή του πίνακα ιδιοτήτων του επιπέδου.</translation>
    </message>
    <message>
        <source>Without peers within that distance ({n}): {ids}</source>
        <translation>Χωρίς αγροτεμάχια σύγκρισης εντός αυτής της απόστασης ({n}): {ids}</translation>
    </message>
    <message>
        <source>Without such an observation ({n}): {ids}</source>
        <translation>Χωρίς τέτοια παρατήρηση ({n}): {ids}</translation>
    </message>
    <message>
        <source>Writes a report with a page for each parcel: what is declared, the series of the bands and indices named, the clearest images of each part of the season, the history of decisions and, if a layer of results is given, what the FOI check has found.

The file is HTML with the pictures inside, or PDF where its name ends in .pdf. What the source does not have, such as images in a database without access to their store, is said on the page.</source>
        <translation>Γράφει μια αναφορά με μία σελίδα για κάθε αγροτεμάχιο: τι έχει δηλωθεί, οι χρονοσειρές των καναλιών και δεικτών που ορίζονται, οι καθαρότερες εικόνες κάθε μέρους της περιόδου, το ιστορικό των αποφάσεων και, αν δοθεί επίπεδο αποτελεσμάτων, τι βρήκε ο έλεγχος FOI.

Το αρχείο είναι HTML με τις εικόνες μέσα, ή PDF όταν το όνομά του τελειώνει σε .pdf. Ό,τι δεν έχει η πηγή, όπως εικόνες σε βάση δεδομένων χωρίς πρόσβαση στην αποθήκη τους, αναφέρεται στη σελίδα.</translation>
    </message>
    <message>
        <source>Writes the stored time series of parcels into a table, one row per parcel, band or index and observation. The parcels are those of a layer or table with their ids, or a list of ids; the geometry of the layer does not matter.

Bands and indices: names such as NDVI, EVI2, B08 or VVb between commas, your own formulas by their names; s2/B08 takes a band of one product only.

Columns: parcel, dataset, product (band or index), card (what it was made from), source (bands), unit, date (UTC); count (valid pixels), mean, std, min, p25, p50, p75, max (empty where an index was computed from bands: only mean and std are known then); cloud (hidden share 0 to 1 of the parcel), cloudy (1 above the threshold), scene, others (scenes of the same overpass that do not count), reason (why there is no value). Reflectance is times 10000; backscatter is in dB, its std in linear power.

FOI signal statistics reads such a table as it is.</source>
        <translation>Γράφει τις αποθηκευμένες χρονοσειρές αγροτεμαχίων σε έναν πίνακα, μία γραμμή ανά αγροτεμάχιο, κανάλι ή δείκτη και παρατήρηση. Τα αγροτεμάχια είναι ενός επιπέδου ή πίνακα με τους κωδικούς τους, ή μιας λίστας κωδικών· η γεωμετρία του επιπέδου δεν έχει σημασία.

Κανάλια και δείκτες: ονόματα όπως NDVI, EVI2, B08 ή VVb χωρισμένα με κόμματα, οι δικοί σας τύποι με το όνομά τους· το s2/B08 παίρνει κανάλι ενός μόνο προϊόντος.

Στήλες: parcel, dataset, product (κανάλι ή δείκτης), card (από τι προέκυψε), source (κανάλια), unit, date (UTC)· count (έγκυρα pixel), mean, std, min, p25, p50, p75, max (κενά όπου ένας δείκτης υπολογίστηκε από κανάλια: τότε είναι γνωστά μόνο τα mean και std)· cloud (καλυμμένο ποσοστό 0 έως 1 του αγροτεμαχίου), cloudy (1 πάνω από το κατώφλι), scene, others (σκηνές του ίδιου περάσματος που δεν μετρούν), reason (γιατί δεν υπάρχει τιμή). Η ανακλαστικότητα είναι επί 10000· η οπισθοσκέδαση είναι σε dB, το std της σε γραμμική ισχύ.

Τα Στατιστικά σήματος FOI διαβάζουν έναν τέτοιο πίνακα όπως είναι.</translation>
    </message>
    <message>
        <source>Writing results</source>
        <translation>Εγγραφή αποτελεσμάτων</translation>
    </message>
    <message>
        <source>all rows</source>
        <translation>όλες οι γραμμές</translation>
    </message>
    <message>
        <source>none</source>
        <translation>κανένα</translation>
    </message>
    <message>
        <source>{band}: {flagged} of {all} parcels flagged.</source>
        <translation>{band}: επισημάνθηκαν {flagged} από {all} αγροτεμάχια.</translation>
    </message>
    <message>
        <source>{flagged} of {all} parcels flagged.</source>
        <translation>Επισημάνθηκαν {flagged} από {all} αγροτεμάχια.</translation>
    </message>
    <message>
        <source>{rows} rows of {parcels} parcels.</source>
        <translation>{rows} γραμμές από {parcels} αγροτεμάχια.</translation>
    </message>
    <message>
        <source>{some} of {all} polygons have valid pixels.</source>
        <translation>{some} από {all} πολύγωνα έχουν έγκυρα pixel.</translation>
    </message>
    <message>
        <source>{value} ({pixels} pixels)</source>
        <translation>{value} ({pixels} pixel)</translation>
    </message>
    <message>
        <source>{written} images written, {kept} were there, {failed} failed.</source>
        <translation>{written} εικόνες γράφτηκαν, {kept} υπήρχαν, {failed} απέτυχαν.</translation>
    </message>
</context>
<context>
    <name>CbmProvider</name>
    <message>
        <source>CbM – Checks by Monitoring</source>
        <translation>CbM – Έλεγχοι μέσω παρακολούθησης</translation>
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
        <translation>CbM: εικόνες για τον χάρτη</translation>
    </message>
    <message>
        <source>The images could not be written: {}</source>
        <translation>Δεν ήταν δυνατή η εγγραφή των εικόνων: {}</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>CbM: images of parcel {}</source>
        <translation>CbM: εικόνες του αγροτεμαχίου {}</translation>
    </message>
    <message>
        <source>The image that came cannot be read.</source>
        <translation>Η εικόνα που ήρθε δεν μπορεί να διαβαστεί.</translation>
    </message>
    <message>
        <source>There are no scenes of this kind here.</source>
        <translation>Δεν υπάρχουν εδώ σκηνές αυτού του είδους.</translation>
    </message>
</context>
<context>
    <name>ClassMap</name>
    <message>
        <source>Classes inside the parcel</source>
        <translation>Κλάσεις μέσα στο αγροτεμάχιο</translation>
    </message>
</context>
<context>
    <name>ClassNames</name>
    <message>
        <source>Class names (*.yml *.yaml *.qml)</source>
        <translation>Ονόματα κλάσεων (*.yml *.yaml *.qml)</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>&amp;Left:</source>
        <translation>&amp;Αριστερά:</translation>
    </message>
    <message>
        <source>&amp;Right:</source>
        <translation>&amp;Δεξιά:</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>Δί&amp;πλα δίπλα</translation>
    </message>
    <message>
        <source>Compare Two Dates</source>
        <translation>Σύγκριση δύο ημερομηνιών</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>CbM: series of the peers of parcel {}</source>
        <translation>CbM: χρονοσειρές των αγροτεμαχίων σύγκρισης του {}</translation>
    </message>
</context>
<context>
    <name>ConnectionDialog</name>
    <message>
        <source>&amp;Cancel Test</source>
        <translation>&amp;Ακύρωση δοκιμής</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Σύνδεση</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Όνομα</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Πηγή</translation>
    </message>
    <message>
        <source>&amp;Test Connection</source>
        <translation>&amp;Δοκιμή σύνδεσης</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>A CbM server answers over the web; a database is asked directly, inside the agency</source>
        <translation>Ένας διακομιστής CbM απαντά μέσω διαδικτύου· μια βάση δεδομένων ερωτάται απευθείας, μέσα στον οργανισμό</translation>
    </message>
    <message>
        <source>Access keys for images (optional)</source>
        <translation>Κλειδιά πρόσβασης για εικόνες (προαιρετικά)</translation>
    </message>
    <message>
        <source>Access keys of the S3 store in which the scenes lie (method “Basic” or “AWS S3”). Without them, those of the environment and of the AWS profile file are used</source>
        <translation>Κλειδιά πρόσβασης της αποθήκης S3 όπου βρίσκονται οι σκηνές (μέθοδος «Basic» ή «AWS S3»). Χωρίς αυτά χρησιμοποιούνται εκείνα του περιβάλλοντος και του αρχείου προφίλ AWS</translation>
    </message>
    <message>
        <source>Add CbM Connection</source>
        <translation>Προσθήκη σύνδεσης CbM</translation>
    </message>
    <message>
        <source>Address and login are those of a PostgreSQL connection of QGIS: make or edit one in the Browser panel under PostgreSQL, with an authentication configuration.</source>
        <translation>Η διεύθυνση και τα στοιχεία σύνδεσης είναι μιας σύνδεσης PostgreSQL του QGIS: δημιουργήστε ή επεξεργαστείτε μία στο πλαίσιο Περιηγητή, στο PostgreSQL, με διαμόρφωση ταυτοποίησης.</translation>
    </message>
    <message>
        <source>Address of the server, without user name, password or /query</source>
        <translation>Διεύθυνση του διακομιστή, χωρίς όνομα χρήστη, κωδικό πρόσβασης ή /query</translation>
    </message>
    <message>
        <source>Any name, for example “Agency server”</source>
        <translation>Οποιοδήποτε όνομα, για παράδειγμα «Διακομιστής οργανισμού»</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Περιοχή</translation>
    </message>
    <message>
        <source>Areas and years found by the test</source>
        <translation>Περιοχές και έτη που βρήκε η δοκιμή</translation>
    </message>
    <message>
        <source>Asking the database…</source>
        <translation>Ερώτηση στη βάση δεδομένων…</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Ερώτηση στον διακομιστή…</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Ταυτοποίηση</translation>
    </message>
    <message>
        <source>Authentication configuration</source>
        <translation>Ρύθμιση ταυτοποίησης</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Ακυρώθηκε.</translation>
    </message>
    <message>
        <source>CbM server</source>
        <translation>Διακομιστής CbM</translation>
    </message>
    <message>
        <source>Choose a PostgreSQL connection.</source>
        <translation>Επιλέξτε σύνδεση PostgreSQL.</translation>
    </message>
    <message>
        <source>Connected to {}.</source>
        <translation>Συνδέθηκε με {}.</translation>
    </message>
    <message>
        <source>Connected to {}: no data for this user.</source>
        <translation>Συνδέθηκε με {}: δεν υπάρχουν δεδομένα για αυτόν τον χρήστη.</translation>
    </message>
    <message>
        <source>Edit CbM Connection</source>
        <translation>Επεξεργασία σύνδεσης CbM</translation>
    </message>
    <message>
        <source>Give the connection a name.</source>
        <translation>Δώστε όνομα στη σύνδεση.</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>Είδος πηγής</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Αγροτεμάχια</translation>
    </message>
    <message>
        <source>PostgreSQL connection saved in QGIS</source>
        <translation>Σύνδεση PostgreSQL αποθηκευμένη στο QGIS</translation>
    </message>
    <message>
        <source>PostgreSQL database</source>
        <translation>Βάση δεδομένων PostgreSQL</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Προϊόντα</translation>
    </message>
    <message>
        <source>Projects refer to the connection by this name</source>
        <translation>Τα έργα αναφέρονται στη σύνδεση με αυτό το όνομα</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Αποτέλεσμα της δοκιμής</translation>
    </message>
    <message>
        <source>There is already a connection with this name.</source>
        <translation>Υπάρχει ήδη σύνδεση με αυτό το όνομα.</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>User name and password are kept in QGIS' encrypted store</source>
        <translation>Το όνομα χρήστη και ο κωδικός πρόσβασης φυλάσσονται στην κρυπτογραφημένη αποθήκη του QGIS</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Έτος</translation>
    </message>
    <message>
        <source>a CbM server</source>
        <translation>ένας διακομιστής CbM</translation>
    </message>
</context>
<context>
    <name>Connections</name>
    <message>
        <source>Remove the connection “{}”?</source>
        <translation>Να αφαιρεθεί η σύνδεση «{}»;</translation>
    </message>
</context>
<context>
    <name>DatasetChooser</name>
    <message>
        <source>Add Connection…</source>
        <translation>Προσθήκη σύνδεσης…</translation>
    </message>
    <message>
        <source>Add, edit or refresh the connection</source>
        <translation>Προσθήκη, επεξεργασία ή ανανέωση της σύνδεσης</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Περιοχή</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Σύνδεση</translation>
    </message>
    <message>
        <source>Connection menu</source>
        <translation>Μενού σύνδεσης</translation>
    </message>
    <message>
        <source>Edit Connection…</source>
        <translation>Επεξεργασία σύνδεσης…</translation>
    </message>
    <message>
        <source>No connection yet</source>
        <translation>Καμία σύνδεση ακόμη</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Ανανέωση</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Έτος</translation>
    </message>
    <message>
        <source>Zoom to the Area's Centre</source>
        <translation>Εστίαση στο κέντρο της περιοχής</translation>
    </message>
</context>
<context>
    <name>DecisionBox</name>
    <message>
        <source>Anything worth knowing later</source>
        <translation>Οτιδήποτε αξίζει να είναι γνωστό αργότερα</translation>
    </message>
    <message>
        <source>Decide: {} (key {})</source>
        <translation>Απόφαση: {} (πλήκτρο {})</translation>
    </message>
    <message>
        <source>In a word or two, if need be</source>
        <translation>Με λίγα λόγια</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Σημείωση</translation>
    </message>
    <message>
        <source>Note on the decision</source>
        <translation>Σημείωση για την απόφαση</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Αιτιολογία</translation>
    </message>
    <message>
        <source>Reason of the decision</source>
        <translation>Αιτιολογία της απόφασης</translation>
    </message>
    <message>
        <source>Storing…</source>
        <translation>Αποθήκευση…</translation>
    </message>
</context>
<context>
    <name>DecisionHistory</name>
    <message>
        <source>Add a decision that lets the one before the latest count again, “Inconclusive” where there was none; nothing is removed</source>
        <translation>Προσθήκη απόφασης με την οποία ισχύει ξανά η προτελευταία, «Αβέβαιο» όπου δεν υπήρχε· τίποτα δεν διαγράφεται</translation>
    </message>
    <message>
        <source>Decided when the parcel had another outline.</source>
        <translation>Η απόφαση λήφθηκε όταν το αγροτεμάχιο είχε άλλο περίγραμμα.</translation>
    </message>
    <message>
        <source>Decisions on this parcel, the latest first</source>
        <translation>Αποφάσεις για αυτό το αγροτεμάχιο, η νεότερη πρώτη</translation>
    </message>
    <message>
        <source>Looking for decisions…</source>
        <translation>Αναζήτηση αποφάσεων…</translation>
    </message>
    <message>
        <source>Nothing decided yet.</source>
        <translation>Καμία απόφαση ακόμη.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Αιτιολογία</translation>
    </message>
    <message>
        <source>Take Back</source>
        <translation>Ανάκληση</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Πότε</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ποιος</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>CbM: decision on parcel {}</source>
        <translation>CbM: απόφαση για το αγροτεμάχιο {}</translation>
    </message>
    <message>
        <source>CbM: decisions on parcel {}</source>
        <translation>CbM: αποφάσεις για το αγροτεμάχιο {}</translation>
    </message>
    <message>
        <source>Pick a parcel first.</source>
        <translation>Επιλέξτε πρώτα ένα αγροτεμάχιο.</translation>
    </message>
    <message>
        <source>Taken back: {}</source>
        <translation>Ανακλήθηκε: {}</translation>
    </message>
    <message>
        <source>The last decision is being stored.</source>
        <translation>Η τελευταία απόφαση αποθηκεύεται.</translation>
    </message>
</context>
<context>
    <name>FilmModel</name>
    <message>
        <source>ascending</source>
        <translation>ανιούσα</translation>
    </message>
    <message>
        <source>descending</source>
        <translation>κατιούσα</translation>
    </message>
    <message>
        <source>relative orbit {}</source>
        <translation>σχετική τροχιά {}</translation>
    </message>
</context>
<context>
    <name>FilmStrip</name>
    <message>
        <source>Images of the parcel by date</source>
        <translation>Εικόνες του αγροτεμαχίου ανά ημερομηνία</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>A click on the map brings a parcel's series, images and decisions.</source>
        <translation>Ένα κλικ στον χάρτη φέρνει χρονοσειρές, εικόνες και αποφάσεις ενός αγροτεμαχίου.</translation>
    </message>
    <message>
        <source>Add Connection…</source>
        <translation>Προσθήκη σύνδεσης…</translation>
    </message>
    <message>
        <source>An area and a year, of those that you may see.</source>
        <translation>Μια περιοχή και ένα έτος, από όσα μπορείτε να δείτε.</translation>
    </message>
    <message>
        <source>Choose Area…</source>
        <translation>Επιλογή περιοχής…</translation>
    </message>
    <message>
        <source>Choose an area and a year above.</source>
        <translation>Επιλέξτε παραπάνω μια περιοχή και ένα έτος.</translation>
    </message>
    <message>
        <source>Choose the dataset</source>
        <translation>Επιλέξτε το σύνολο δεδομένων</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Κλείσιμο</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Σύνδεση</translation>
    </message>
    <message>
        <source>Connected to {}.</source>
        <translation>Συνδέθηκε με {}.</translation>
    </message>
    <message>
        <source>Connecting to {}…</source>
        <translation>Σύνδεση με {}…</translation>
    </message>
    <message>
        <source>From a declared parcel to a decision, in three steps to begin with.</source>
        <translation>Από ένα δηλωμένο αγροτεμάχιο σε μια απόφαση, για αρχή σε τρία βήματα.</translation>
    </message>
    <message>
        <source>Give the address of your agency's CbM server and your login, or take a PostgreSQL connection of QGIS. Your administrator knows both.</source>
        <translation>Δώστε τη διεύθυνση του διακομιστή CbM του οργανισμού σας και τα στοιχεία σύνδεσής σας ή πάρτε μια σύνδεση PostgreSQL του QGIS. Ο διαχειριστής σας γνωρίζει και τα δύο.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Οδηγός</translation>
    </message>
    <message>
        <source>Not connected to {} yet.</source>
        <translation>Δεν υπάρχει ακόμη σύνδεση με {}.</translation>
    </message>
    <message>
        <source>Parcel {} is picked: the panels show its series, images and decisions.</source>
        <translation>Επιλέχθηκε το αγροτεμάχιο {}: τα πλαίσια δείχνουν τις χρονοσειρές, τις εικόνες και τις αποφάσεις του.</translation>
    </message>
    <message>
        <source>Pick a parcel</source>
        <translation>Επιλέξτε ένα αγροτεμάχιο</translation>
    </message>
    <message>
        <source>Show All Parcels</source>
        <translation>Εμφάνιση όλων των αγροτεμαχίων</translation>
    </message>
    <message>
        <source>Show the parcels, choose “Pick Parcel” and click on one; or type a parcel id above.</source>
        <translation>Εμφανίστε τα αγροτεμάχια, επιλέξτε «Επιλογή αγροτεμαχίου» και κάντε κλικ σε ένα· ή πληκτρολογήστε πιο πάνω έναν κωδικό αγροτεμαχίου.</translation>
    </message>
    <message>
        <source>This server has no data for you yet. Ask its administrator.</source>
        <translation>Αυτός ο διακομιστής δεν έχει ακόμη δεδομένα για εσάς. Ρωτήστε τον διαχειριστή του.</translation>
    </message>
    <message>
        <source>{} is chosen, with {} parcels; others are above.</source>
        <translation>Επιλέχθηκε: {}, με {} αγροτεμάχια· άλλα βρίσκονται πιο πάνω.</translation>
    </message>
    <message>
        <source>{} is chosen; others are above.</source>
        <translation>Επιλέχθηκε: {}· άλλα βρίσκονται πιο πάνω.</translation>
    </message>
</context>
<context>
    <name>Foi</name>
    <message>
        <source>Both</source>
        <translation>Και τα δύο</translation>
    </message>
    <message>
        <source>Heterogeneous</source>
        <translation>Ετερογενές</translation>
    </message>
    <message>
        <source>Heterogeneous, several objects</source>
        <translation>Ετερογενές, πολλά αντικείμενα</translation>
    </message>
    <message>
        <source>Heterogeneous: {} (within {}).</source>
        <translation>Ετερογενές: {} (εντός {}).</translation>
    </message>
    <message>
        <source>Homogeneous</source>
        <translation>Ομοιογενές</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Μη αξιολογημένο</translation>
    </message>
    <message>
        <source>Several objects</source>
        <translation>Πολλά αντικείμενα</translation>
    </message>
    <message>
        <source>Several objects: {}.</source>
        <translation>Πολλά αντικείμενα: {}.</translation>
    </message>
    <message>
        <source>This parcel cannot be judged: {}.</source>
        <translation>Αυτό το αγροτεμάχιο δεν μπορεί να αξιολογηθεί: {}.</translation>
    </message>
    <message>
        <source>This parcel is homogeneous: {}.</source>
        <translation>Αυτό το αγροτεμάχιο είναι ομοιογενές: {}.</translation>
    </message>
    <message>
        <source>all its pixels are no-data</source>
        <translation>όλα τα pixel του είναι χωρίς δεδομένα</translation>
    </message>
    <message>
        <source>it has no geometry</source>
        <translation>δεν έχει γεωμετρία</translation>
    </message>
    <message>
        <source>it has too few pixels</source>
        <translation>έχει πολύ λίγα pixel</translation>
    </message>
    <message>
        <source>it holds no pixel centre</source>
        <translation>δεν περιέχει κέντρο κανενός pixel</translation>
    </message>
    <message>
        <source>it is not a polygon</source>
        <translation>δεν είναι πολύγωνο</translation>
    </message>
    <message>
        <source>it lies outside the class raster</source>
        <translation>βρίσκεται έξω από το ψηφιδωτό κλάσεων</translation>
    </message>
    <message>
        <source>none of its pixels is of a class with a name</source>
        <translation>κανένα από τα pixel του δεν ανήκει σε κλάση με όνομα</translation>
    </message>
    <message>
        <source>nothing is left of it inside the buffer</source>
        <translation>μέσα στο buffer δεν μένει τίποτα από αυτό</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>pixel</translation>
    </message>
    <message>
        <source>{listed} and {more} more</source>
        <translation>{listed} και {more} ακόμη</translation>
    </message>
    <message>
        <source>{number} × {name} (up to {size} {unit})</source>
        <translation>{number} × {name} (έως {size} {unit})</translation>
    </message>
</context>
<context>
    <name>FoiChecks</name>
    <message>
        <source>CbM: FOI check of {}</source>
        <translation>CbM: έλεγχος FOI για {}</translation>
    </message>
    <message>
        <source>CbM: FOI preview</source>
        <translation>CbM: προεπισκόπηση FOI</translation>
    </message>
    <message>
        <source>FOI {}</source>
        <translation>FOI {}</translation>
    </message>
    <message>
        <source>The results could not be saved: {}</source>
        <translation>Δεν ήταν δυνατή η αποθήκευση των αποτελεσμάτων: {}</translation>
    </message>
</context>
<context>
    <name>FoiDock</name>
    <message numerus="yes">
        <source>%n pixel(s) have values without a name.</source>
        <translation>
            <numerusform>%n pixel έχει τιμή χωρίς όνομα.</numerusform>
            <numerusform>%n pixel έχουν τιμές χωρίς όνομα.</numerusform>
        </translation>
    </message>
    <message>
        <source>All features ({})</source>
        <translation>Όλα τα στοιχεία ({})</translation>
    </message>
    <message>
        <source>CbM FOI</source>
        <translation>CbM FOI</translation>
    </message>
    <message>
        <source>Choose a class raster first.</source>
        <translation>Επιλέξτε πρώτα ένα ψηφιδωτό κλάσεων.</translation>
    </message>
    <message>
        <source>Choose a class raster: one band of whole numbers, such as a crop map.</source>
        <translation>Επιλέξτε ένα ψηφιδωτό κλάσεων: ένα κανάλι ακέραιων αριθμών, όπως ένας χάρτης καλλιεργειών.</translation>
    </message>
    <message>
        <source>Choose an area and a year first.</source>
        <translation>Επιλέξτε πρώτα μια περιοχή και ένα έτος.</translation>
    </message>
    <message>
        <source>GeoPackage (*.gpkg)</source>
        <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <source>Parcel {} · {} pixels</source>
        <translation>Αγροτεμάχιο {} · {} pixel</translation>
    </message>
    <message>
        <source>Pick a parcel on the map first, or choose a layer of parcels.</source>
        <translation>Επιλέξτε πρώτα ένα αγροτεμάχιο στον χάρτη ή ένα επίπεδο αγροτεμαχίων.</translation>
    </message>
    <message>
        <source>Pick a parcel on the map, or select one in the layer chosen above.</source>
        <translation>Επιλέξτε ένα αγροτεμάχιο στον χάρτη ή στο επίπεδο που έχει οριστεί παραπάνω.</translation>
    </message>
    <message>
        <source>Raster values without a name: {}.</source>
        <translation>Τιμές ψηφιδωτού χωρίς όνομα: {}.</translation>
    </message>
    <message>
        <source>Save the results</source>
        <translation>Αποθήκευση αποτελεσμάτων</translation>
    </message>
    <message>
        <source>Saved {}</source>
        <translation>Αποθηκεύτηκε: {}</translation>
    </message>
    <message>
        <source>Selected features ({})</source>
        <translation>Επιλεγμένα στοιχεία ({})</translation>
    </message>
    <message>
        <source>The layer {} has no field “{}” with parcel ids; the work list stays as it was.</source>
        <translation>Το επίπεδο {} δεν έχει πεδίο «{}» με κωδικούς αγροτεμαχίων· η λίστα εργασίας μένει όπως ήταν.</translation>
    </message>
    <message>
        <source>The parcel below</source>
        <translation>Το αγροτεμάχιο παρακάτω</translation>
    </message>
</context>
<context>
    <name>FoiPanel</name>
    <message>
        <source>All ({})</source>
        <translation>Όλα ({})</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ακύρωση</translation>
    </message>
    <message>
        <source>Class raster</source>
        <translation>Ψηφιδωτό κλάσεων</translation>
    </message>
    <message>
        <source>Flagged ({})</source>
        <translation>Επισημασμένα ({})</translation>
    </message>
    <message>
        <source>Layer of parcels to check</source>
        <translation>Επίπεδο αγροτεμαχίων προς έλεγχο</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Μηνύματα</translation>
    </message>
    <message>
        <source>One band of whole numbers, such as a crop map</source>
        <translation>Ένα κανάλι ακέραιων αριθμών, όπως ένας χάρτης καλλιεργειών</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Αγροτεμάχια</translation>
    </message>
    <message>
        <source>Picked parcel</source>
        <translation>Επιλεγμένο αγροτεμάχιο</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Πρόοδος του ελέγχου</translation>
    </message>
    <message>
        <source>Results, one row per parcel</source>
        <translation>Αποτελέσματα, ένα αγροτεμάχιο ανά γραμμή</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Εκτέλεση</translation>
    </message>
    <message>
        <source>Save as GeoPackage…</source>
        <translation>Αποθήκευση ως GeoPackage…</translation>
    </message>
    <message>
        <source>Save the results as GeoPackage</source>
        <translation>Αποθήκευση των αποτελεσμάτων ως GeoPackage</translation>
    </message>
    <message>
        <source>Show only parcels of this outcome</source>
        <translation>Εμφάνιση μόνο των αγροτεμαχίων με αυτό το αποτέλεσμα</translation>
    </message>
    <message>
        <source>Take these parcels into the work list</source>
        <translation>Μεταφορά αυτών των αγροτεμαχίων στη λίστα εργασίας</translation>
    </message>
    <message>
        <source>Which parcels are checked</source>
        <translation>Ποια αγροτεμάχια ελέγχονται</translation>
    </message>
    <message>
        <source>{} of {} parcels flagged, {} homogeneous, {} not judged.</source>
        <translation>Επισημασμένα {} από {} αγροτεμάχια, {} ομοιογενή, {} μη αξιολογημένα.</translation>
    </message>
</context>
<context>
    <name>FoiResultsModel</name>
    <message>
        <source>Clusters</source>
        <translation>Συστάδες</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Αποτέλεσμα</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>Αγροτεμάχιο</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Ποσοστά</translation>
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
        <translation>Το 0 είναι χωρίς δεδομένα</translation>
    </message>
    <message>
        <source>Areas above</source>
        <translation>Εκτάσεις πάνω από</translation>
    </message>
    <message>
        <source>Areas are larger than</source>
        <translation>Οι εκτάσεις είναι μεγαλύτερες από</translation>
    </message>
    <message>
        <source>Choose a file with class names</source>
        <translation>Επιλογή αρχείου με ονόματα κλάσεων</translation>
    </message>
    <message>
        <source>Class names</source>
        <translation>Ονόματα κλάσεων</translation>
    </message>
    <message>
        <source>Clusters above</source>
        <translation>Συστάδες πάνω από</translation>
    </message>
    <message>
        <source>Clusters have more pixels than</source>
        <translation>Οι συστάδες έχουν περισσότερα pixel από</translation>
    </message>
    <message>
        <source>Clusters of pixels</source>
        <translation>Συστάδες pixel</translation>
    </message>
    <message>
        <source>Connected areas</source>
        <translation>Συνεχόμενες εκτάσεις</translation>
    </message>
    <message>
        <source>Connected by</source>
        <translation>Σύνδεση μέσω</translation>
    </message>
    <message>
        <source>Count as published</source>
        <translation>Μέτρηση όπως δημοσιεύτηκε</translation>
    </message>
    <message>
        <source>Fewest pixels</source>
        <translation>Λιγότερα pixel</translation>
    </message>
    <message>
        <source>File with the class names</source>
        <translation>Αρχείο με τα ονόματα κλάσεων</translation>
    </message>
    <message>
        <source>Heterogeneous at</source>
        <translation>Ετερογενές στο</translation>
    </message>
    <message>
        <source>Highest share that makes a parcel heterogeneous</source>
        <translation>Υψηλότερο ποσοστό που κάνει ένα αγροτεμάχιο ετερογενές</translation>
    </message>
    <message>
        <source>Inner buffer</source>
        <translation>Εσωτερικό buffer</translation>
    </message>
    <message>
        <source>Lowest share that makes a parcel heterogeneous</source>
        <translation>Χαμηλότερο ποσοστό που κάνει ένα αγροτεμάχιο ετερογενές</translation>
    </message>
    <message>
        <source>Parcels with fewer pixels of a class are not judged</source>
        <translation>Αγροτεμάχια με λιγότερα pixel μιας κλάσης δεν αξιολογούνται</translation>
    </message>
    <message>
        <source>Pixels of a cluster are connected by</source>
        <translation>Τα pixel μιας συστάδας συνδέονται μέσω</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Προεπιλογές</translation>
    </message>
    <message>
        <source>Several objects by</source>
        <translation>Αντικείμενα κατά</translation>
    </message>
    <message>
        <source>Thresholds and Class Names</source>
        <translation>Κατώφλια και ονόματα κλάσεων</translation>
    </message>
    <message>
        <source>Two clusters of the same class flag a parcel as well, and class 0 never counts</source>
        <translation>Δύο συστάδες της ίδιας κλάσης επισημαίνουν επίσης ένα αγροτεμάχιο, και η κλάση 0 δεν μετρά ποτέ</translation>
    </message>
    <message>
        <source>What several objects are found by</source>
        <translation>Από τι αναγνωρίζονται πολλά αντικείμενα</translation>
    </message>
    <message>
        <source>edges (4)</source>
        <translation>ακμές (4)</translation>
    </message>
    <message>
        <source>edges and corners (8)</source>
        <translation>ακμές και γωνίες (8)</translation>
    </message>
    <message>
        <source>from the raster's style</source>
        <translation>από το στυλ του ψηφιδωτού</translation>
    </message>
    <message>
        <source>to</source>
        <translation>έως</translation>
    </message>
</context>
<context>
    <name>Formulas</name>
    <message>
        <source>Name “{}” is taken; choose another.</source>
        <translation>Το όνομα «{}» χρησιμοποιείται ήδη· επιλέξτε άλλο.</translation>
    </message>
    <message>
        <source>Name “{}”: a letter, then at most 23 letters, digits or _.</source>
        <translation>Όνομα «{}»: ένα γράμμα και έπειτα το πολύ 23 γράμματα, ψηφία ή _.</translation>
    </message>
    <message>
        <source>the formula is too long.</source>
        <translation>ο τύπος είναι πολύ μεγάλος.</translation>
    </message>
    <message>
        <source>the formula names no band, for example B08 or VV.</source>
        <translation>ο τύπος δεν περιέχει κανένα κανάλι, για παράδειγμα B08 ή VV.</translation>
    </message>
    <message>
        <source>there is no function “{}”; there are {functions}.</source>
        <translation>δεν υπάρχει συνάρτηση «{}»· υπάρχουν {functions}.</translation>
    </message>
    <message>
        <source>write a formula, for example (B08 - B04) / (B08 + B04).</source>
        <translation>γράψτε έναν τύπο, για παράδειγμα (B08 - B04) / (B08 + B04).</translation>
    </message>
    <message>
        <source>{}: this parcel has no product with all of its bands; there are {}.</source>
        <translation>{}: αυτό το αγροτεμάχιο δεν έχει προϊόν με όλα τα απαιτούμενα κανάλια· υπάρχουν {}.</translation>
    </message>
    <message>
        <source>“{}” cannot be read as a formula.</source>
        <translation>το «{}» δεν μπορεί να διαβαστεί ως τύπος.</translation>
    </message>
    <message>
        <source>“{}” is not allowed; use numbers, bands, + - * / ** ( ).</source>
        <translation>το «{}» δεν επιτρέπεται· χρησιμοποιήστε αριθμούς, κανάλια, + - * / ** ( ).</translation>
    </message>
    <message>
        <source>“{}” takes another number of values.</source>
        <translation>το «{}» δέχεται άλλο πλήθος τιμών.</translation>
    </message>
</context>
<context>
    <name>FormulasDialog</name>
    <message>
        <source>Add a formula</source>
        <translation>Προσθήκη τύπου</translation>
    </message>
    <message>
        <source>Bands as reflectance 0 to 1 (B02, B03, …, B8A, B11) or radar power (VV, VH). Operators + - * / ** ( ), functions {}.</source>
        <translation>Κανάλια ως ανακλαστικότητα 0 έως 1 (B02, B03, …, B8A, B11) ή ισχύς ραντάρ (VV, VH). Τελεστές + - * / ** ( ), συναρτήσεις {}.</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Τύπος</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Own Formulas</source>
        <translation>Δικοί σας τύποι</translation>
    </message>
    <message>
        <source>Own formulas</source>
        <translation>Δικοί σας τύποι</translation>
    </message>
    <message>
        <source>Remove the selected formula</source>
        <translation>Αφαίρεση του επιλεγμένου τύπου</translation>
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
        <translation>&lt;b&gt;Προσθήκη σύνδεσης…&lt;/b&gt; στο μήνυμα, με το ίδιο όνομα.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Bring Back the Previous List&lt;/b&gt; undoes that a list was replaced or cleared.</source>
        <translation>Η &lt;b&gt;Επαναφορά της προηγούμενης λίστας&lt;/b&gt; αναιρεί την αντικατάσταση ή το άδειασμα μιας λίστας.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Calendar&lt;/b&gt; (&lt;kbd&gt;D&lt;/kbd&gt;) shows the season at a glance: a row for every month, eight half weeks across, each date in its place, the parcel's series below. The calendar is saved as PNG or PDF.</source>
        <translation>Το &lt;b&gt;Ημερολόγιο&lt;/b&gt; (&lt;kbd&gt;D&lt;/kbd&gt;) δείχνει την περίοδο με μια ματιά: μία γραμμή για κάθε μήνα, οκτώ μισές εβδομάδες κατά πλάτος, κάθε ημερομηνία στη θέση της, από κάτω η χρονοσειρά του αγροτεμαχίου. Το ημερολόγιο αποθηκεύεται ως PNG ή PDF.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Choose the dataset&lt;/b&gt;, an area and a year. The newest one is taken unless you choose another.</source>
        <translation>&lt;b&gt;Επιλέξτε το σύνολο δεδομένων&lt;/b&gt;, μια περιοχή και ένα έτος. Λαμβάνεται το νεότερο, αν δεν επιλέξετε άλλο.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Compare&lt;/b&gt; (&lt;kbd&gt;V&lt;/kbd&gt;) shows two dates with a divider to drag. &lt;b&gt;Side by side&lt;/b&gt; puts them next to each other.</source>
        <translation>Η &lt;b&gt;Σύγκριση&lt;/b&gt; (&lt;kbd&gt;V&lt;/kbd&gt;) δείχνει δύο ημερομηνίες με διαχωριστικό που σύρεται. Το &lt;b&gt;Δίπλα δίπλα&lt;/b&gt; τις βάζει τη μία πλάι στην άλλη.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Compliant&lt;/b&gt;, &lt;b&gt;Not compliant&lt;/b&gt; or &lt;b&gt;Inconclusive&lt;/b&gt;, with a reason and a note if need be. Every decision is kept with who and when; the latest counts. Taking one back adds a new decision: what counted before it, or &lt;b&gt;Inconclusive&lt;/b&gt; where nothing did. Decisions taken before the parcel's outline changed are marked.</source>
        <translation>&lt;b&gt;Συμμορφούμενο&lt;/b&gt;, &lt;b&gt;Μη συμμορφούμενο&lt;/b&gt; ή &lt;b&gt;Αβέβαιο&lt;/b&gt;, με αιτιολογία και σημείωση αν χρειάζεται. Κάθε απόφαση διατηρείται με το ποιος και το πότε· ισχύει η τελευταία. Η ανάκληση μιας απόφασης προσθέτει μια νέα: ό,τι ίσχυε πριν, ή &lt;b&gt;Αβέβαιο&lt;/b&gt; όπου δεν ίσχυε τίποτα. Αποφάσεις που λήφθηκαν πριν αλλάξει το περίγραμμα του αγροτεμαχίου φέρουν σήμανση.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Connect.&lt;/b&gt; &lt;b&gt;Add Connection…&lt;/b&gt; asks for a name, the server's address and a login. Your administrator knows them.</source>
        <translation>&lt;b&gt;Σύνδεση.&lt;/b&gt; Η &lt;b&gt;Προσθήκη σύνδεσης…&lt;/b&gt; ζητά ένα όνομα, τη διεύθυνση του διακομιστή και στοιχεία σύνδεσης. Ο διαχειριστής σας τα γνωρίζει.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Curves&lt;/b&gt;: a smooth curve drawn beside the observations, never instead of them; own formulas such as &lt;code&gt;(B08 - B05) / (B08 + B05)&lt;/code&gt;.</source>
        <translation>&lt;b&gt;Καμπύλες&lt;/b&gt;: μια εξομαλυμένη καμπύλη δίπλα στις παρατηρήσεις, ποτέ στη θέση τους· δικοί σας τύποι όπως &lt;code&gt;(B08 - B05) / (B08 + B05)&lt;/code&gt;.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Edit Connection…&lt;/b&gt; in the message takes the new ones.</source>
        <translation>Η &lt;b&gt;Επεξεργασία σύνδεσης…&lt;/b&gt; στο μήνυμα δέχεται τα νέα.</translation>
    </message>
    <message>
        <source>&lt;b&gt;FOI&lt;/b&gt;: whether the parcel is one homogeneous field.</source>
        <translation>&lt;b&gt;FOI&lt;/b&gt;: αν το αγροτεμάχιο είναι ένα ομοιογενές χωράφι.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Images&lt;/b&gt;: the parcel on every date, as a filmstrip or as a calendar.</source>
        <translation>&lt;b&gt;Εικόνες&lt;/b&gt;: το αγροτεμάχιο σε κάθε ημερομηνία, ως ταινία ή ως ημερολόγιο.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Keep&lt;/b&gt; a parcel in the plot (&lt;kbd&gt;K&lt;/kbd&gt;) to compare it with the ones you pick next.</source>
        <translation>&lt;b&gt;Διατηρήστε&lt;/b&gt; ένα αγροτεμάχιο στο διάγραμμα (&lt;kbd&gt;K&lt;/kbd&gt;) για να το συγκρίνετε με όσα επιλέξετε μετά.</translation>
    </message>
    <message>
        <source>&lt;b&gt;List scenes&lt;/b&gt; (&lt;kbd&gt;L&lt;/kbd&gt;) beside the plot; a click on a point or a row shows that scene in the Images panel.</source>
        <translation>&lt;b&gt;Λίστα σκηνών&lt;/b&gt; (&lt;kbd&gt;L&lt;/kbd&gt;) δίπλα στο διάγραμμα· ένα κλικ σε σημείο ή γραμμή δείχνει τη σκηνή στο πλαίσιο εικόνων.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Parcel&lt;/b&gt;: where you look, what was declared there, and your decision.</source>
        <translation>&lt;b&gt;Αγροτεμάχιο&lt;/b&gt;: πού κοιτάτε, τι δηλώθηκε εκεί και η απόφασή σας.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Parcels with Attribute Table&lt;/b&gt; adds them once more as a layer with a table, for selections and expressions.</source>
        <translation>Τα &lt;b&gt;Αγροτεμάχια με πίνακα ιδιοτήτων&lt;/b&gt; τα προσθέτουν ξανά ως επίπεδο με πίνακα, για επιλογές και εκφράσεις.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Peers&lt;/b&gt; (&lt;kbd&gt;E&lt;/kbd&gt;): the grey ground is what parcels with the same crop nearby show at that time. The distance from their middle is said under the mouse; &lt;b&gt;Curves&lt;/b&gt; has a panel for it.</source>
        <translation>&lt;b&gt;Αγροτεμάχια σύγκρισης&lt;/b&gt; (&lt;kbd&gt;E&lt;/kbd&gt;): το γκρι φόντο είναι ό,τι δείχνουν εκείνη τη στιγμή κοντινά αγροτεμάχια με την ίδια καλλιέργεια. Η απόσταση από το μέσο τους αναφέρεται κάτω από τον δείκτη του ποντικιού· το μενού &lt;b&gt;Καμπύλες&lt;/b&gt; έχει διάγραμμα για αυτήν.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Pick Parcel&lt;/b&gt; and a click on the map. Where parcels overlap, choose one in the list.</source>
        <translation>&lt;b&gt;Επιλογή αγροτεμαχίου&lt;/b&gt; και ένα κλικ στον χάρτη. Όπου αγροτεμάχια επικαλύπτονται, επιλέξτε ένα από τη λίστα.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Pick a parcel.&lt;/b&gt; &lt;b&gt;Show All Parcels&lt;/b&gt; puts them on the map and goes near enough; &lt;b&gt;Pick Parcel&lt;/b&gt; and a click bring series, images and decisions of the parcel under the cursor.</source>
        <translation>&lt;b&gt;Επιλέξτε ένα αγροτεμάχιο.&lt;/b&gt; Η &lt;b&gt;Εμφάνιση όλων των αγροτεμαχίων&lt;/b&gt; τα βάζει στον χάρτη και πλησιάζει αρκετά· η &lt;b&gt;Επιλογή αγροτεμαχίου&lt;/b&gt; και ένα κλικ φέρνουν χρονοσειρές, εικόνες και αποφάσεις του αγροτεμαχίου κάτω από τον δείκτη.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Temporal controller&lt;/b&gt; (&lt;kbd&gt;C&lt;/kbd&gt;): the plot and QGIS' clock move each other.</source>
        <translation>&lt;b&gt;Χρονικός ελεγκτής&lt;/b&gt; (&lt;kbd&gt;C&lt;/kbd&gt;): το διάγραμμα και το ρολόι του QGIS κινούν το ένα το άλλο.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Time Series&lt;/b&gt;: what the satellites measured on the parcel all season long.</source>
        <translation>&lt;b&gt;Χρονοσειρές&lt;/b&gt;: τι μέτρησαν οι δορυφόροι στο αγροτεμάχιο όλη την περίοδο.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Work List&lt;/b&gt;: the parcels you go through, one after the other.</source>
        <translation>&lt;b&gt;Λίστα εργασίας&lt;/b&gt;: τα αγροτεμάχια που εξετάζετε, το ένα μετά το άλλο.</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Enter&lt;/kbd&gt; puts an image on the map; &lt;b&gt;Add all to the map&lt;/b&gt; makes a group that the temporal controller plays.</source>
        <translation>Το &lt;kbd&gt;Enter&lt;/kbd&gt; βάζει μια εικόνα στον χάρτη· η &lt;b&gt;Προσθήκη όλων στον χάρτη&lt;/b&gt; φτιάχνει μια ομάδα που αναπαράγει ο χρονικός ελεγκτής.</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;cbm 12345&lt;/kbd&gt; in QGIS' locator, at the bottom left of the window (&lt;kbd&gt;Ctrl+K&lt;/kbd&gt;).</source>
        <translation>&lt;kbd&gt;cbm 12345&lt;/kbd&gt; στον εντοπιστή του QGIS, κάτω αριστερά στο παράθυρο (&lt;kbd&gt;Ctrl+K&lt;/kbd&gt;).</translation>
    </message>
    <message>
        <source>A button is grey</source>
        <translation>Ένα κουμπί είναι γκρι</translation>
    </message>
    <message>
        <source>A click on a point shows what was measured that day, with the image beside it; the Images panel goes to the same date.</source>
        <translation>Ένα κλικ σε ένα σημείο δείχνει τι μετρήθηκε εκείνη την ημέρα, με την εικόνα δίπλα· το πλαίσιο εικόνων πηγαίνει στην ίδια ημερομηνία.</translation>
    </message>
    <message>
        <source>A failure is one sentence in QGIS' message bar, with the button that helps. While a server or a database does not answer, what was seen before stays usable; the plugin looks for it quietly, and when it answers again the panels go on by themselves. Decisions are never sent twice unasked: one that is not stored is named until it is, and &lt;b&gt;Store Again&lt;/b&gt; sends it.</source>
        <translation>Μια αποτυχία είναι μία πρόταση στη γραμμή μηνυμάτων του QGIS, με το κουμπί που βοηθά. Όσο ένας διακομιστής ή μια βάση δεδομένων δεν απαντά, ό,τι έχει ήδη προβληθεί παραμένει διαθέσιμο· το πρόσθετο τους αναζητά αθόρυβα και, όταν απαντήσουν ξανά, τα πλαίσια συνεχίζουν μόνα τους. Οι αποφάσεις δεν στέλνονται ποτέ δύο φορές χωρίς να ζητηθεί: όποια δεν έχει αποθηκευτεί αναφέρεται μέχρι να αποθηκευτεί, και η &lt;b&gt;Νέα αποθήκευση&lt;/b&gt; τη στέλνει.</translation>
    </message>
    <message>
        <source>A message above the map that the server does not answer, with buttons to try again and to edit the connection</source>
        <translation>Ένα μήνυμα πάνω από τον χάρτη ότι ο διακομιστής δεν απαντά, με κουμπιά για νέα προσπάθεια και για επεξεργασία της σύνδεσης</translation>
    </message>
    <message>
        <source>A parcel has no observations</source>
        <translation>Ένα αγροτεμάχιο δεν έχει παρατηρήσεις</translation>
    </message>
    <message>
        <source>A parcel in spring left of the divider and in summer right of it</source>
        <translation>Ένα αγροτεμάχιο την άνοιξη αριστερά του διαχωριστικού και το καλοκαίρι δεξιά του</translation>
    </message>
    <message>
        <source>A project uses a connection that this computer does not have</source>
        <translation>Ένα έργο χρησιμοποιεί μια σύνδεση που δεν υπάρχει σε αυτόν τον υπολογιστή</translation>
    </message>
    <message>
        <source>A selection in any polygon layer, with &lt;b&gt;Follow Selection&lt;/b&gt; in the CbM menu.</source>
        <translation>Μια επιλογή σε οποιοδήποτε επίπεδο πολυγώνων, με &lt;b&gt;Παρακολούθηση επιλογής&lt;/b&gt; στο μενού CbM.</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Αλγόριθμος</translation>
    </message>
    <message>
        <source>All scenes of the season over the picked parcel, under one stretch, so that colours can be compared between dates. Choose true colour, false colours, NDVI, the scene classification or radar; leave out cloudy dates; make all of them brighter. Below each picture stand its date, the hidden share of the parcel, and the orbit (↗ ascending, ↘ descending).</source>
        <translation>Όλες οι σκηνές της περιόδου πάνω από το επιλεγμένο αγροτεμάχιο, με μία διάταση, ώστε τα χρώματα να συγκρίνονται μεταξύ ημερομηνιών. Επιλέξτε φυσικό χρώμα, ψευδόχρωμα, NDVI, την ταξινόμηση σκηνής ή ραντάρ· παραλείψτε νεφοσκεπείς ημερομηνίες· κάντε τες όλες πιο φωτεινές. Κάτω από κάθε εικόνα είναι η ημερομηνία της, το καλυμμένο ποσοστό του αγροτεμαχίου και η τροχιά (↗ ανιούσα, ↘ κατιούσα).</translation>
    </message>
    <message>
        <source>An observation in the plot with its date, values, number of pixels, cloud share and image</source>
        <translation>Μια παρατήρηση στο γράφημα με την ημερομηνία, τις τιμές, τον αριθμό pixel, το ποσοστό νέφωσης και την εικόνα της</translation>
    </message>
    <message>
        <source>Ask whether it runs. &lt;b&gt;Try Again&lt;/b&gt;, or wait: the plugin looks for it by itself.</source>
        <translation>Ρωτήστε αν λειτουργεί. &lt;b&gt;Νέα προσπάθεια&lt;/b&gt;, ή περιμένετε: το πρόσθετο τον αναζητά μόνο του.</translation>
    </message>
    <message>
        <source>Beside the pictures it can show the &lt;b&gt;NDVI histogram&lt;/b&gt; of the parcel's pixels (one scale for all dates) and where they lie between &lt;b&gt;red and near infrared&lt;/b&gt;: the date's own in red over those of all dates before. Radar can be kept to ascending or descending passes, which see the parcel from two sides.</source>
        <translation>Δίπλα στις εικόνες μπορεί να δείξει το &lt;b&gt;ιστόγραμμα NDVI&lt;/b&gt; των pixel του αγροτεμαχίου (μία κλίμακα για όλες τις ημερομηνίες) και πού βρίσκονται μεταξύ &lt;b&gt;ερυθρού και εγγύς υπερύθρου&lt;/b&gt;: της ίδιας ημερομηνίας με κόκκινο πάνω από εκείνα όλων των προηγούμενων. Το ραντάρ μπορεί να περιοριστεί σε ανιόντα ή κατιόντα περάσματα, που βλέπουν το αγροτεμάχιο από δύο πλευρές.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Ημερολόγιο</translation>
    </message>
    <message>
        <source>CbM adds a tool bar and five panels to QGIS. Move, stack or close them like any other panel: QGIS remembers where they were.</source>
        <translation>Το CbM προσθέτει στο QGIS μια γραμμή εργαλείων και πέντε πλαίσια. Μετακινήστε τα, στοιβάξτε τα ή κλείστε τα όπως κάθε άλλο πλαίσιο: το QGIS θυμάται πού ήταν.</translation>
    </message>
    <message>
        <source>CbM for QGIS: the analyst's guide</source>
        <translation>CbM για QGIS: ο οδηγός του αναλυτή</translation>
    </message>
    <message>
        <source>Chips of parcels</source>
        <translation>Αποσπάσματα εικόνων αγροτεμαχίων</translation>
    </message>
    <message>
        <source>Choose area and year in the &lt;b&gt;CbM Parcel&lt;/b&gt; panel. Then there are four ways to a parcel:</source>
        <translation>Επιλέξτε περιοχή και έτος στο πλαίσιο &lt;b&gt;CbM Αγροτεμάχιο&lt;/b&gt;. Τότε τέσσερις δρόμοι οδηγούν σε ένα αγροτεμάχιο:</translation>
    </message>
    <message>
        <source>Choose products (indices, bands, radar, coherence, weather) and a statistic. The ribbon is the range from 25 to 75 % of the parcel's pixels. Cloudy observations are hollow and not joined; which classes count as hidden and from which share on is up to you.</source>
        <translation>Επιλέξτε προϊόντα (δείκτες, κανάλια, ραντάρ, συνάφεια, καιρό) και ένα στατιστικό. Η ταινία είναι το εύρος από 25 έως 75 % των pixel του αγροτεμαχίου. Οι νεφοσκεπείς παρατηρήσεις είναι κενές και δεν ενώνονται· ποιες κλάσεις μετρούν ως καλυμμένες και από ποιο ποσοστό, εξαρτάται από εσάς.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Συνδέσεις</translation>
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
        <translation>Οι βάσεις δεδομένων δεν μπορούν να ερωτηθούν, οι διακομιστές μπορούν</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Απόφαση</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Ενέργεια</translation>
    </message>
    <message>
        <source>FOI checks</source>
        <translation>Έλεγχοι FOI</translation>
    </message>
    <message>
        <source>FOI heterogeneity, FOI cardinality</source>
        <translation>Ετερογένεια FOI, πληθικότητα FOI</translation>
    </message>
    <message>
        <source>FOI signal statistics</source>
        <translation>Στατιστικά σήματος FOI</translation>
    </message>
    <message>
        <source>Fill the list from a file of ids, the clipboard, a crop, a decision still to be taken, a polygon drawn on the map or a selection. Walk it with &lt;kbd&gt;N&lt;/kbd&gt; and &lt;kbd&gt;P&lt;/kbd&gt;; after a decision the next parcel comes up by itself.</source>
        <translation>Γεμίστε τη λίστα από ένα αρχείο κωδικών, το πρόχειρο, μια καλλιέργεια, μια απόφαση που εκκρεμεί, ένα πολύγωνο στον χάρτη ή μια επιλογή. Διατρέξτε την με &lt;kbd&gt;N&lt;/kbd&gt; και &lt;kbd&gt;P&lt;/kbd&gt;· μετά από μια απόφαση το επόμενο αγροτεμάχιο έρχεται μόνο του.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Πρώτα βήματα</translation>
    </message>
    <message>
        <source>For many parcels at once, the algorithms under &lt;b&gt;CbM&lt;/b&gt; in the Processing toolbox do the same work, also in models, in batches and with &lt;code&gt;qgis_process&lt;/code&gt;.</source>
        <translation>Για πολλά αγροτεμάχια μαζί, οι αλγόριθμοι στο &lt;b&gt;CbM&lt;/b&gt; της εργαλειοθήκης επεξεργασίας κάνουν την ίδια δουλειά, επίσης σε μοντέλα, σε δέσμες και με το &lt;code&gt;qgis_process&lt;/code&gt;.</translation>
    </message>
    <message>
        <source>From a declared parcel to a decision, without leaving QGIS.</source>
        <translation>Από το δηλωμένο αγροτεμάχιο στην απόφαση, χωρίς να βγείτε από το QGIS.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Εικόνες</translation>
    </message>
    <message>
        <source>Is the parcel one homogeneous field? Choose a class raster; the panel shows classes and clusters inside the picked parcel, their shares against the limits, and a verdict. Run it on a selection or on all parcels; the result is a layer with a filter. A click on a row goes there.</source>
        <translation>Είναι το αγροτεμάχιο ένα ομοιογενές χωράφι; Επιλέξτε ένα ψηφιδωτό κλάσεων· το πλαίσιο δείχνει κλάσεις και συστάδες μέσα στο επιλεγμένο αγροτεμάχιο, τα ποσοστά τους ως προς τα όρια και μια κρίση. Εκτελέστε το σε μια επιλογή ή σε όλα τα αγροτεμάχια· το αποτέλεσμα είναι ένα επίπεδο με φίλτρο. Ένα κλικ σε μια γραμμή οδηγεί εκεί.</translation>
    </message>
    <message>
        <source>It may be too small for a pixel, or outside of all scenes. Your administrator can say which.</source>
        <translation>Ίσως είναι πολύ μικρό για ένα pixel ή έξω από όλες τις σκηνές. Ο διαχειριστής σας μπορεί να πει τι από τα δύο.</translation>
    </message>
    <message>
        <source>It takes too long</source>
        <translation>Αργεί πολύ</translation>
    </message>
    <message>
        <source>Its id in the panel, and &lt;kbd&gt;Enter&lt;/kbd&gt;.</source>
        <translation>Ο κωδικός του στο πλαίσιο, και &lt;kbd&gt;Enter&lt;/kbd&gt;.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Πλήκτρο</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Πλήκτρα</translation>
    </message>
    <message>
        <source>Limits, clusters and class names are under &lt;b&gt;Thresholds and Class Names&lt;/b&gt;.</source>
        <translation>Τα όρια, οι συστάδες και τα ονόματα των κλάσεων είναι στα &lt;b&gt;Κατώφλια και ονόματα κλάσεων&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Makes</source>
        <translation>Παράγει</translation>
    </message>
    <message>
        <source>More stands in QGIS' message log, under &lt;b&gt;CbM&lt;/b&gt;.</source>
        <translation>Περισσότερα υπάρχουν στο αρχείο μηνυμάτων του QGIS, στο &lt;b&gt;CbM&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Most of them ask for the connection's name, the dataset (area and year, such as &lt;code&gt;nl_2024&lt;/code&gt;) and the parcels: a layer, or their ids with commas between.</source>
        <translation>Οι περισσότεροι ζητούν το όνομα της σύνδεσης, το σύνολο δεδομένων (περιοχή και έτος, όπως &lt;code&gt;nl_2024&lt;/code&gt;) και τα αγροτεμάχια: ένα επίπεδο, ή τους κωδικούς τους με κόμματα ανάμεσα.</translation>
    </message>
    <message>
        <source>No server answers</source>
        <translation>Κανένας διακομιστής δεν απαντά</translation>
    </message>
    <message>
        <source>Open &lt;b&gt;Settings ▸ Options ▸ CbM&lt;/b&gt; and add a connection: a &lt;b&gt;CbM server&lt;/b&gt; (its address and a login kept in QGIS' own authentication store) or a &lt;b&gt;PostgreSQL database&lt;/b&gt; that is already saved in QGIS. Both show the same parcels, series, decisions and images. &lt;b&gt;Test Connection&lt;/b&gt; says what is wrong in a sentence.</source>
        <translation>Ανοίξτε &lt;b&gt;Ρυθμίσεις ▸ Επιλογές ▸ CbM&lt;/b&gt; και προσθέστε μια σύνδεση: έναν &lt;b&gt;διακομιστή CbM&lt;/b&gt; (τη διεύθυνσή του και στοιχεία σύνδεσης που φυλάσσονται στην αποθήκη ταυτοποίησης του QGIS) ή μια &lt;b&gt;βάση δεδομένων PostgreSQL&lt;/b&gt; που είναι ήδη αποθηκευμένη στο QGIS. Και οι δύο δείχνουν τα ίδια αγροτεμάχια, τις ίδιες χρονοσειρές, αποφάσεις και εικόνες. Η &lt;b&gt;Δοκιμή σύνδεσης&lt;/b&gt; λέει με μία πρόταση τι δεν πάει καλά.</translation>
    </message>
    <message>
        <source>Parcel panel, work list, map, plot, images</source>
        <translation>Πλαίσιο αγροτεμαχίου, λίστα εργασίας, χάρτης, διάγραμμα, εικόνες</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Αγροτεμάχια</translation>
    </message>
    <message>
        <source>Parcels on the map</source>
        <translation>Τα αγροτεμάχια στον χάρτη</translation>
    </message>
    <message>
        <source>Parcels on the map in the colours of their latest decisions, with the legend below the parcel's card</source>
        <translation>Αγροτεμάχια στον χάρτη στα χρώματα των τελευταίων αποφάσεών τους, με το υπόμνημα κάτω από την καρτέλα του αγροτεμαχίου</translation>
    </message>
    <message>
        <source>Peers of parcels</source>
        <translation>Αγροτεμάχια σύγκρισης</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Διάγραμμα</translation>
    </message>
    <message>
        <source>Plots can be neither copied nor saved</source>
        <translation>Τα γραφήματα δεν μπορούν ούτε να αντιγραφούν ούτε να αποθηκευτούν</translation>
    </message>
    <message>
        <source>Report of parcels</source>
        <translation>Αναφορά αγροτεμαχίων</translation>
    </message>
    <message>
        <source>Save as PNG, SVG or CSV, or copy. CSV tells the scene and the bands behind every number.</source>
        <translation>Αποθηκεύστε ως PNG, SVG ή CSV, ή αντιγράψτε. Το CSV αναφέρει τη σκηνή και τα κανάλια πίσω από κάθε αριθμό.</translation>
    </message>
    <message>
        <source>Series of parcels</source>
        <translation>Χρονοσειρές αγροτεμαχίων</translation>
    </message>
    <message>
        <source>Statistics of polygons</source>
        <translation>Στατιστικά πολυγώνων</translation>
    </message>
    <message>
        <source>The FOI panel with a flagged parcel: its classes, their shares between the limits, and the list of results</source>
        <translation>Το πλαίσιο FOI με ένα επισημασμένο αγροτεμάχιο: οι κλάσεις του, τα ποσοστά τους ανάμεσα στα όρια και η λίστα αποτελεσμάτων</translation>
    </message>
    <message>
        <source>The NDVI of a parcel through the season with its smooth curve, before the grey band of its peers</source>
        <translation>Το NDVI ενός αγροτεμαχίου κατά την περίοδο με την εξομαλυμένη καμπύλη του, μπροστά στη γκρι ζώνη των αγροτεμαχίων σύγκρισης</translation>
    </message>
    <message>
        <source>The Parcel panel with the three first steps: connect, choose the dataset, pick a parcel</source>
        <translation>Το πλαίσιο Αγροτεμάχιο με τα τρία πρώτα βήματα: σύνδεση, επιλογή συνόλου δεδομένων, επιλογή αγροτεμαχίου</translation>
    </message>
    <message>
        <source>The Processing toolbox with the algorithms of CbM</source>
        <translation>Η εργαλειοθήκη επεξεργασίας με τους αλγορίθμους του CbM</translation>
    </message>
    <message>
        <source>The Python package &lt;code&gt;matplotlib&lt;/code&gt; is missing.</source>
        <translation>Λείπει το πακέτο Python &lt;code&gt;matplotlib&lt;/code&gt;.</translation>
    </message>
    <message>
        <source>The Python package &lt;code&gt;psycopg2&lt;/code&gt; is missing.</source>
        <translation>Λείπει το πακέτο Python &lt;code&gt;psycopg2&lt;/code&gt;.</translation>
    </message>
    <message>
        <source>The QGIS window with a parcel on the map, its NDVI series below and the parcel's card to the right</source>
        <translation>Το παράθυρο του QGIS με ένα αγροτεμάχιο στον χάρτη, τη χρονοσειρά NDVI από κάτω και την καρτέλα του αγροτεμαχίου δεξιά</translation>
    </message>
    <message>
        <source>The blue book in each panel opens this guide at the panel's chapter. Where a button is grey, rest the mouse on it: it says why.</source>
        <translation>Το μπλε βιβλίο σε κάθε πλαίσιο ανοίγει αυτόν τον οδηγό στο κεφάλαιο του πλαισίου. Όπου ένα κουμπί είναι γκρι, αφήστε τον δείκτη επάνω του: λέει γιατί.</translation>
    </message>
    <message>
        <source>The calendar with the histogram of the parcel's NDVI on each date, from bare soil to full growth</source>
        <translation>Το ημερολόγιο με το ιστόγραμμα του NDVI του αγροτεμαχίου σε κάθε ημερομηνία, από το γυμνό έδαφος ως την πλήρη ανάπτυξη</translation>
    </message>
    <message>
        <source>The card shows crop, area, centroid and the nearest parcels with the same crop (the peers). The groups of the card can be folded and stay so. &lt;b&gt;Copy&lt;/b&gt; takes the attributes, and by its arrow the id, the centroid or the outline alone.</source>
        <translation>Η καρτέλα δείχνει καλλιέργεια, έκταση, κεντροειδές και τα πλησιέστερα αγροτεμάχια με την ίδια καλλιέργεια (τα αγροτεμάχια σύγκρισης). Οι ομάδες της καρτέλας διπλώνουν και μένουν έτσι. Η &lt;b&gt;Αντιγραφή&lt;/b&gt; παίρνει τις ιδιότητες και, με το βέλος της, μόνο τον κωδικό, το κεντροειδές ή το περίγραμμα.</translation>
    </message>
    <message>
        <source>The connection dialog after a successful test, with the area, year and products it has found</source>
        <translation>Το παράθυρο σύνδεσης μετά από επιτυχή δοκιμή, με την περιοχή, το έτος και τα προϊόντα που βρήκε</translation>
    </message>
    <message>
        <source>The filmstrip of a parcel in true colour, with date, cloud share and orbit below each picture</source>
        <translation>Η ταινία εικόνων ενός αγροτεμαχίου σε φυσικό χρώμα, με ημερομηνία, ποσοστό νέφωσης και τροχιά κάτω από κάθε εικόνα</translation>
    </message>
    <message>
        <source>The first button beside the year adds all parcels to the map: outlined (for imagery below), by crop, or by latest decision as a traffic light. From afar they are summed up. A decision shows on the map as soon as it is stored. The colours are explained below the card; where the parcels come from a database, in QGIS' own layer panel.</source>
        <translation>Το πρώτο κουμπί δίπλα στο έτος προσθέτει όλα τα αγροτεμάχια στον χάρτη: ως περιγράμματα (με εικόνες από κάτω), κατά καλλιέργεια ή κατά τελευταία απόφαση σαν φανάρι. Από μακριά συνοψίζονται. Μια απόφαση φαίνεται στον χάρτη μόλις αποθηκευτεί. Τα χρώματα εξηγούνται κάτω από την καρτέλα· όταν τα αγροτεμάχια προέρχονται από βάση δεδομένων, στο πλαίσιο επιπέδων του QGIS.</translation>
    </message>
    <message>
        <source>The form of the algorithm Series of parcels, filled in for one parcel</source>
        <translation>Η φόρμα του αλγορίθμου Χρονοσειρές αγροτεμαχίων, συμπληρωμένη για ένα αγροτεμάχιο</translation>
    </message>
    <message>
        <source>The mouse on it tells what is missing: a right, a product, or access to the images.</source>
        <translation>Ο δείκτης επάνω του λέει τι λείπει: ένα δικαίωμα, ένα προϊόν ή η πρόσβαση στις εικόνες.</translation>
    </message>
    <message>
        <source>The parcel's card with reason, note and the three outcomes, and the decisions so far below</source>
        <translation>Η καρτέλα του αγροτεμαχίου με αιτιολογία, σημείωση και τα τρία αποτελέσματα, και από κάτω οι αποφάσεις έως τώρα</translation>
    </message>
    <message>
        <source>The red cross cancels at once. How long QGIS waits for a server is in the options.</source>
        <translation>Ο κόκκινος σταυρός ακυρώνει αμέσως. Πόσο περιμένει το QGIS έναν διακομιστή ορίζεται στις επιλογές.</translation>
    </message>
    <message>
        <source>The report is for the file, or for the farmer:</source>
        <translation>Η αναφορά είναι για τον φάκελο ή για τον γεωργό:</translation>
    </message>
    <message>
        <source>The report of a parcel: what was declared, the NDVI series and the clearest images of the season</source>
        <translation>Η αναφορά ενός αγροτεμαχίου: τι δηλώθηκε, η χρονοσειρά NDVI και οι πιο καθαρές εικόνες της περιόδου</translation>
    </message>
    <message>
        <source>The season of a parcel as a calendar: a row for each month and the parcel's picture on each date</source>
        <translation>Η περίοδος ενός αγροτεμαχίου ως ημερολόγιο: μία γραμμή για κάθε μήνα και η εικόνα του αγροτεμαχίου σε κάθε ημερομηνία</translation>
    </message>
    <message>
        <source>The second button puts an orthophoto or base map below them: those the administrator publishes, the XYZ connections saved in QGIS, or a layer of the project. &lt;b&gt;Fetch Through the Server&lt;/b&gt; is for computers that do not reach the web.</source>
        <translation>Το δεύτερο βάζει από κάτω τους μια ορθοφωτογραφία ή έναν χάρτη υποβάθρου: όσα δημοσιεύει ο διαχειριστής, τις συνδέσεις XYZ που είναι αποθηκευμένες στο QGIS ή ένα επίπεδο του έργου. Η &lt;b&gt;Λήψη μέσω του διακομιστή&lt;/b&gt; είναι για υπολογιστές χωρίς πρόσβαση στο διαδίκτυο.</translation>
    </message>
    <message>
        <source>The steps come up by themselves until there is a connection. &lt;b&gt;Plugins ▸ CbM – Checks by Monitoring ▸ First Steps&lt;/b&gt; brings them back.</source>
        <translation>Τα βήματα εμφανίζονται μόνα τους όσο δεν υπάρχει σύνδεση. Το &lt;b&gt;Πρόσθετα ▸ CbM – Έλεγχοι μέσω παρακολούθησης ▸ Πρώτα βήματα&lt;/b&gt; τα επαναφέρει.</translation>
    </message>
    <message>
        <source>The work list with all potato parcels, their areas and what was decided</source>
        <translation>Η λίστα εργασίας με όλα τα αγροτεμάχια πατάτας, τις εκτάσεις τους και ό,τι αποφασίστηκε</translation>
    </message>
    <message>
        <source>The workbench</source>
        <translation>Ο χώρος εργασίας</translation>
    </message>
    <message>
        <source>Thematic raster from chips</source>
        <translation>Θεματικό ψηφιδωτό από αποσπάσματα εικόνων</translation>
    </message>
    <message>
        <source>Three plots below each other on one axis of time: NDVI, temperature and precipitation</source>
        <translation>Τρία γραφήματα το ένα κάτω από το άλλο σε έναν άξονα χρόνου: NDVI, θερμοκρασία και βροχόπτωση</translation>
    </message>
    <message>
        <source>Time series</source>
        <translation>Χρονοσειρές</translation>
    </message>
    <message>
        <source>Time series, peers</source>
        <translation>Χρονοσειρές, σύγκριση</translation>
    </message>
    <message>
        <source>Toolbox</source>
        <translation>Εργαλειοθήκη</translation>
    </message>
    <message>
        <source>Turn the wheel or drag a frame to look closer; &lt;kbd&gt;Home&lt;/kbd&gt; shows the whole season again.</source>
        <translation>Γυρίστε τον τροχό ή σύρετε ένα πλαίσιο για να δείτε από πιο κοντά· το &lt;kbd&gt;Home&lt;/kbd&gt; δείχνει ξανά όλη την περίοδο.</translation>
    </message>
    <message>
        <source>Two dates compared</source>
        <translation>Σύγκριση δύο ημερομηνιών</translation>
    </message>
    <message>
        <source>User name or password are wrong, or expired</source>
        <translation>Το όνομα χρήστη ή ο κωδικός πρόσβασης είναι λάθος ή έληξε</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Καιρός</translation>
    </message>
    <message>
        <source>Weather of the parcel's place stands among the products: rain as bars, the day's mean temperature with a band from lowest to highest. Choose it beside an index, and drought or frost explains what a curve alone does not.</source>
        <translation>Ο καιρός στον τόπο του αγροτεμαχίου είναι ανάμεσα στα προϊόντα: η βροχή ως ράβδοι, η μέση θερμοκρασία της ημέρας με ζώνη από τη χαμηλότερη έως την υψηλότερη. Επιλέξτε τον δίπλα σε έναν δείκτη: η ξηρασία ή ο παγετός εξηγεί ό,τι δεν εξηγεί μόνη της μια καμπύλη.</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Τι βοηθά</translation>
    </message>
    <message>
        <source>What was seen is kept on disk: the second look is instant and works without a network, also by a click on a parcel seen before; the size of this cache and a button to empty it are on the same page.</source>
        <translation>Ό,τι προβλήθηκε μένει στον δίσκο: τη δεύτερη φορά εμφανίζεται αμέσως και χωρίς δίκτυο, και με κλικ σε ένα αγροτεμάχιο που έχετε ήδη δει· το μέγεθος αυτής της κρυφής μνήμης και ένα κουμπί για το άδειασμά της είναι στην ίδια σελίδα.</translation>
    </message>
    <message>
        <source>What you see</source>
        <translation>Τι βλέπετε</translation>
    </message>
    <message>
        <source>What you see is what you walk: filter by a text or a decision, click a heading to sort, a third time for the list's own order.</source>
        <translation>Διατρέχετε ό,τι βλέπετε: φιλτράρετε με κείμενο ή απόφαση, κάντε κλικ σε επικεφαλίδα για ταξινόμηση και τρίτη φορά για τη σειρά της ίδιας της λίστας.</translation>
    </message>
    <message>
        <source>When something fails</source>
        <translation>Όταν κάτι αποτυγχάνει</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Πού</translation>
    </message>
    <message>
        <source>Without a server images are cut from the scenes where they lie: a folder, a web server, or an S3 store with your own access keys (chosen in the connection, or those of the environment and of the AWS profile file). Where you have no access the Images panel says why.</source>
        <translation>Χωρίς διακομιστή οι εικόνες αποκόπτονται από τις σκηνές εκεί όπου βρίσκονται: έναν φάκελο, έναν διακομιστή ιστού ή μια αποθήκη S3 με τα δικά σας κλειδιά πρόσβασης (επιλεγμένα στη σύνδεση, ή εκείνα του περιβάλλοντος και του αρχείου προφίλ AWS). Όπου δεν έχετε πρόσβαση, το πλαίσιο εικόνων λέει γιατί.</translation>
    </message>
    <message>
        <source>Work list</source>
        <translation>Λίστα εργασίας</translation>
    </message>
    <message>
        <source>a class raster for the FOI check, from a stack of images</source>
        <translation>ένα ψηφιδωτό κλάσεων για τον έλεγχο FOI, από μια στοίβα εικόνων</translation>
    </message>
    <message>
        <source>a page for each parcel, with series, images and decisions, as HTML or PDF</source>
        <translation>μία σελίδα για κάθε αγροτεμάχιο, με χρονοσειρά, εικόνες και αποφάσεις, σε HTML ή PDF</translation>
    </message>
    <message>
        <source>a table of the nearest parcels with the same crop</source>
        <translation>έναν πίνακα με τα πλησιέστερα αγροτεμάχια της ίδιας καλλιέργειας</translation>
    </message>
    <message>
        <source>a table with a row for each parcel, product and date</source>
        <translation>έναν πίνακα με μία γραμμή για κάθε αγροτεμάχιο, προϊόν και ημερομηνία</translation>
    </message>
    <message>
        <source>calendar, compare, show on the map</source>
        <translation>ημερολόγιο, σύγκριση, εμφάνιση στον χάρτη</translation>
    </message>
    <message>
        <source>compliant, not compliant, inconclusive</source>
        <translation>συμμορφούμενο, μη συμμορφούμενο, αβέβαιο</translation>
    </message>
    <message>
        <source>copy values or the selected rows</source>
        <translation>αντιγραφή τιμών ή των επιλεγμένων γραμμών</translation>
    </message>
    <message>
        <source>images of parcels as GeoTIFF in a folder, with a list</source>
        <translation>εικόνες αγροτεμαχίων ως GeoTIFF σε έναν φάκελο, με κατάλογο</translation>
    </message>
    <message>
        <source>next observation, next curve; Enter chooses it</source>
        <translation>επόμενη παρατήρηση, επόμενη καμπύλη· το Enter την επιλέγει</translation>
    </message>
    <message>
        <source>next, previous, next undecided</source>
        <translation>επόμενο, προηγούμενο, επόμενο χωρίς απόφαση</translation>
    </message>
    <message>
        <source>pan, table, list, keep, peers, controller</source>
        <translation>μετακίνηση, πίνακας, λίστα, διατήρηση, αγροτεμάχια σύγκρισης, ελεγκτής</translation>
    </message>
    <message>
        <source>parcels whose series looks like that of two fields</source>
        <translation>αγροτεμάχια των οποίων η χρονοσειρά μοιάζει με εκείνη δύο χωραφιών</translation>
    </message>
    <message>
        <source>parcels with the verdict of the FOI check</source>
        <translation>αγροτεμάχια με το πόρισμα του ελέγχου FOI</translation>
    </message>
    <message>
        <source>polygons with the statistics of any raster inside them</source>
        <translation>πολύγωνα με τα στατιστικά οποιουδήποτε ψηφιδωτού στο εσωτερικό τους</translation>
    </message>
    <message>
        <source>run, cancel</source>
        <translation>εκτέλεση, ακύρωση</translation>
    </message>
    <message>
        <source>zoom in, out, everything</source>
        <translation>μεγέθυνση, σμίκρυνση, όλα</translation>
    </message>
</context>
<context>
    <name>HelpButton</name>
    <message>
        <source>Help</source>
        <translation>Βοήθεια</translation>
    </message>
</context>
<context>
    <name>ImagesDock</name>
    <message numerus="yes">
        <source>%n image(s) added; the temporal controller plays them.</source>
        <translation>
            <numerusform>Προστέθηκε %n εικόνα· ο χρονικός ελεγκτής την αναπαράγει.</numerusform>
            <numerusform>Προστέθηκαν %n εικόνες· ο χρονικός ελεγκτής τις αναπαράγει.</numerusform>
        </translation>
    </message>
    <message>
        <source>CbM</source>
        <translation>CbM</translation>
    </message>
    <message>
        <source>CbM Images</source>
        <translation>CbM Εικόνες</translation>
    </message>
    <message>
        <source>Loading parcel…</source>
        <translation>Φόρτωση του αγροτεμαχίου…</translation>
    </message>
    <message>
        <source>Looking for scenes…</source>
        <translation>Αναζήτηση σκηνών…</translation>
    </message>
    <message>
        <source>Parcel {}</source>
        <translation>Αγροτεμάχιο {}</translation>
    </message>
    <message>
        <source>Parcel {} · {}</source>
        <translation>Αγροτεμάχιο {} · {}</translation>
    </message>
    <message>
        <source>Pick a parcel to see its images.</source>
        <translation>Επιλέξτε ένα αγροτεμάχιο για να δείτε τις εικόνες του.</translation>
    </message>
</context>
<context>
    <name>ImagesPanel</name>
    <message>
        <source>Add all to the map</source>
        <translation>Προσθήκη όλων στον χάρτη</translation>
    </message>
    <message>
        <source>All dates have the same stretch, so that colours can be compared</source>
        <translation>Όλες οι ημερομηνίες έχουν την ίδια διάταση, ώστε τα χρώματα να είναι συγκρίσιμα</translation>
    </message>
    <message>
        <source>Ascending ↗</source>
        <translation>Ανιούσα ↗</translation>
    </message>
    <message>
        <source>Both directions</source>
        <translation>Και οι δύο κατευθύνσεις</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Φωτεινότητα</translation>
    </message>
    <message>
        <source>Compare two dates</source>
        <translation>Σύγκριση δύο ημερομηνιών</translation>
    </message>
    <message>
        <source>Darker or brighter, on all dates alike</source>
        <translation>Πιο σκούρα ή πιο φωτεινά, το ίδιο σε όλες τις ημερομηνίες</translation>
    </message>
    <message>
        <source>Descending ↘</source>
        <translation>Κατιούσα ↘</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Βοήθεια</translation>
    </message>
    <message>
        <source>Images loaded</source>
        <translation>Φορτωμένες εικόνες</translation>
    </message>
    <message>
        <source>Leave out dates on which more of the parcel is hidden</source>
        <translation>Παράλειψη ημερομηνιών στις οποίες καλύπτεται μεγαλύτερο μέρος του αγροτεμαχίου</translation>
    </message>
    <message>
        <source>Most cloud in per cent</source>
        <translation>Μέγιστη νέφωση επί τοις εκατό</translation>
    </message>
    <message>
        <source>Orbit direction</source>
        <translation>Κατεύθυνση τροχιάς</translation>
    </message>
    <message>
        <source>Passes to the north (ascending) or to the south (descending)</source>
        <translation>Περάσματα προς βορρά (ανιούσα) ή προς νότο (κατιούσα)</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Προϊόν</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Αποθήκευση ως PDF…</translation>
    </message>
    <message>
        <source>Save as picture (PNG)…</source>
        <translation>Αποθήκευση ως εικόνα (PNG)…</translation>
    </message>
    <message>
        <source>Save the calendar</source>
        <translation>Αποθήκευση του ημερολογίου</translation>
    </message>
    <message>
        <source>Season as a calendar</source>
        <translation>Η περίοδος ως ημερολόγιο</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Εμφάνιση στον χάρτη</translation>
    </message>
    <message>
        <source>Stop loading</source>
        <translation>Διακοπή φόρτωσης</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Διάταση</translation>
    </message>
    <message>
        <source>Stretch to these images</source>
        <translation>Διάταση σε αυτές τις εικόνες</translation>
    </message>
    <message>
        <source>Usual stretch</source>
        <translation>Συνήθης διάταση</translation>
    </message>
    <message>
        <source>What is shown of each scene</source>
        <translation>Τι εμφανίζεται από κάθε σκηνή</translation>
    </message>
</context>
<context>
    <name>LayerLinks</name>
    <message>
        <source>Open in CbM</source>
        <translation>Άνοιγμα στο CbM</translation>
    </message>
</context>
<context>
    <name>LayersButton</name>
    <message>
        <source>Layers of a database have their attribute table already.</source>
        <translation>Τα επίπεδα μιας βάσης δεδομένων έχουν τα ίδια τον πίνακα ιδιοτήτων τους.</translation>
    </message>
    <message>
        <source>Parcels as a layer</source>
        <translation>Αγροτεμάχια ως επίπεδο</translation>
    </message>
    <message>
        <source>Parcels with Attribute Table (OGC API)</source>
        <translation>Αγροτεμάχια με πίνακα ιδιοτήτων (OGC API)</translation>
    </message>
    <message>
        <source>Parcels: {}</source>
        <translation>Αγροτεμάχια: {}</translation>
    </message>
    <message>
        <source>Show all parcels on the map</source>
        <translation>Εμφάνιση όλων των αγροτεμαχίων στον χάρτη</translation>
    </message>
</context>
<context>
    <name>LookLegend</name>
    <message>
        <source>Legend</source>
        <translation>Υπόμνημα</translation>
    </message>
</context>
<context>
    <name>MapTool</name>
    <message>
        <source>The map has no CRS: choose one in the status bar, at the bottom right.</source>
        <translation>Ο χάρτης δεν έχει σύστημα συντεταγμένων: επιλέξτε ένα στη γραμμή κατάστασης, κάτω δεξιά.</translation>
    </message>
</context>
<context>
    <name>NoObservation</name>
    <message>
        <source>No observation is stored for parcel {}.</source>
        <translation>Δεν έχει αποθηκευτεί παρατήρηση για το αγροτεμάχιο {}.</translation>
    </message>
    <message>
        <source>No observation is stored for parcel {}: it is too small or too narrow, no pixel centre lies in it ({} m²).</source>
        <translation>Δεν έχει αποθηκευτεί παρατήρηση για το αγροτεμάχιο {}: είναι πολύ μικρό ή πολύ στενό, δεν βρίσκεται μέσα του κέντρο pixel ({} m²).</translation>
    </message>
    <message>
        <source>No observation is stored for parcel {}: it lies outside the scenes.</source>
        <translation>Δεν έχει αποθηκευτεί παρατήρηση για το αγροτεμάχιο {}: βρίσκεται εκτός των σκηνών.</translation>
    </message>
    <message>
        <source>No observation is stored for parcel {}: the administrator has such small parcels left out ({} m²).</source>
        <translation>Δεν έχει αποθηκευτεί παρατήρηση για το αγροτεμάχιο {}: ο διαχειριστής εξαιρεί τόσο μικρά αγροτεμάχια ({} m²).</translation>
    </message>
    <message>
        <source>No observation is stored for parcel {}: the scenes hold no data in its place.</source>
        <translation>Δεν έχει αποθηκευτεί παρατήρηση για το αγροτεμάχιο {}: οι σκηνές δεν έχουν δεδομένα σε αυτή τη θέση.</translation>
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
        <translation>&amp;Προσθήκη…</translation>
    </message>
    <message>
        <source>&amp;Cache on disk, at most</source>
        <translation>&amp;Κρυφή μνήμη στον δίσκο, το πολύ</translation>
    </message>
    <message>
        <source>&amp;Clear Cache</source>
        <translation>Ά&amp;δειασμα κρυφής μνήμης</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Επεξεργασία…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Βοήθεια</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Α&amp;φαίρεση</translation>
    </message>
    <message>
        <source>&amp;Time to wait for a server</source>
        <translation>&amp;Χρόνος αναμονής διακομιστή</translation>
    </message>
    <message>
        <source>CbM</source>
        <translation>CbM</translation>
    </message>
    <message>
        <source>CbM for QGIS {}</source>
        <translation>CbM για QGIS {}</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Συνδέσεις</translation>
    </message>
    <message>
        <source>Connections to CbM servers and databases</source>
        <translation>Συνδέσεις με διακομιστές CbM και βάσεις δεδομένων</translation>
    </message>
    <message>
        <source>How long to wait for an answer before giving up</source>
        <translation>Πόσο διαρκεί η αναμονή απάντησης πριν από τη διακοπή</translation>
    </message>
    <message>
        <source>Images added to the map count, too; those that the open project or a saved one shows are never removed.</source>
        <translation>Μετρούν και οι εικόνες που προστέθηκαν στον χάρτη· όσες δείχνει το ανοιχτό ή ένα αποθηκευμένο έργο δεν αφαιρούνται ποτέ.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
    <message>
        <source>Remember nothing</source>
        <translation>Να μη διατηρείται τίποτα</translation>
    </message>
    <message>
        <source>Report an &amp;Issue…</source>
        <translation>&amp;Αναφορά προβλήματος…</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Αιτήματα</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Πηγή</translation>
    </message>
    <message>
        <source>What was looked at is kept on disk: the second look is instant and works offline</source>
        <translation>Ό,τι προβλήθηκε μένει στον δίσκο: τη δεύτερη φορά εμφανίζεται αμέσως και χωρίς δίκτυο</translation>
    </message>
    <message>
        <source>{} MB in use</source>
        <translation>{} MB σε χρήση</translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message>
        <source>Compliant</source>
        <translation>Συμμορφούμενο</translation>
    </message>
    <message>
        <source>Inconclusive</source>
        <translation>Αβέβαιο</translation>
    </message>
    <message>
        <source>Not compliant</source>
        <translation>Μη συμμορφούμενο</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Χωρίς απόφαση</translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message>
        <source>FOI Panel</source>
        <translation>Πλαίσιο FOI</translation>
    </message>
    <message>
        <source>Images Panel</source>
        <translation>Πλαίσιο εικόνων</translation>
    </message>
    <message>
        <source>Parcel Panel</source>
        <translation>Πλαίσιο αγροτεμαχίου</translation>
    </message>
    <message>
        <source>Time Series Panel</source>
        <translation>Πλαίσιο χρονοσειρών</translation>
    </message>
    <message>
        <source>Work List Panel</source>
        <translation>Πλαίσιο λίστας εργασίας</translation>
    </message>
</context>
<context>
    <name>ParcelCard</name>
    <message>
        <source>Centroid (Latitude, Longitude)</source>
        <translation>Κεντροειδές (γεωγρ. πλάτος, μήκος)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Αντιγραφή</translation>
    </message>
    <message>
        <source>Copy the attributes to the clipboard; the arrow offers single ones</source>
        <translation>Αντιγραφή των ιδιοτήτων στο πρόχειρο· το βέλος τις προσφέρει μία μία</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Απόφαση</translation>
    </message>
    <message>
        <source>Decisions so far</source>
        <translation>Αποφάσεις έως τώρα</translation>
    </message>
    <message>
        <source>Outline (WKT)</source>
        <translation>Περίγραμμα (WKT)</translation>
    </message>
    <message>
        <source>Parcel Id</source>
        <translation>Κωδικός αγροτεμαχίου</translation>
    </message>
    <message>
        <source>Peers: same crop nearby</source>
        <translation>Σύγκριση: ίδια καλλιέργεια</translation>
    </message>
    <message>
        <source>Show the parcel and its surroundings on the map</source>
        <translation>Εμφάνιση του αγροτεμαχίου και του περιβάλλοντός του στον χάρτη</translation>
    </message>
    <message>
        <source>Zoom to Parcel</source>
        <translation>Εστίαση στο αγροτεμάχιο</translation>
    </message>
</context>
<context>
    <name>ParcelDock</name>
    <message>
        <source>Add Connection…</source>
        <translation>Προσθήκη σύνδεσης…</translation>
    </message>
    <message>
        <source>Cancel loading</source>
        <translation>Ακύρωση φόρτωσης</translation>
    </message>
    <message>
        <source>CbM Parcel</source>
        <translation>CbM Αγροτεμάχιο</translation>
    </message>
    <message>
        <source>Choose an area and a year above.</source>
        <translation>Επιλέξτε παραπάνω μια περιοχή και ένα έτος.</translation>
    </message>
    <message>
        <source>Choose “Pick Parcel” and click on the map, or type a parcel id and press Enter.</source>
        <translation>Επιλέξτε «Επιλογή αγροτεμαχίου» και κάντε κλικ στον χάρτη, ή πληκτρολογήστε έναν κωδικό αγροτεμαχίου και πατήστε Enter.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Σύνδεση</translation>
    </message>
    <message>
        <source>Connect to a CbM server to begin.</source>
        <translation>Για να ξεκινήσετε, συνδεθείτε με έναν διακομιστή CbM.</translation>
    </message>
    <message>
        <source>Connecting to {}…</source>
        <translation>Σύνδεση με {}…</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Φόρτωση…</translation>
    </message>
    <message>
        <source>Not connected to {} yet.</source>
        <translation>Δεν υπάρχει ακόμη σύνδεση με {}.</translation>
    </message>
    <message>
        <source>Overlapping here</source>
        <translation>Επικάλυψη εδώ</translation>
    </message>
    <message>
        <source>Parcel id</source>
        <translation>Κωδικός</translation>
    </message>
    <message>
        <source>Parcels that overlap here</source>
        <translation>Αγροτεμάχια που επικαλύπτονται εδώ</translation>
    </message>
    <message>
        <source>Search for a parcel by its id</source>
        <translation>Αναζήτηση αγροτεμαχίου με τον κωδικό του</translation>
    </message>
    <message>
        <source>This server has no data for you yet. Ask its administrator.</source>
        <translation>Αυτός ο διακομιστής δεν έχει ακόμη δεδομένα για εσάς. Ρωτήστε τον διαχειριστή του.</translation>
    </message>
    <message>
        <source>Type a parcel id and press Enter</source>
        <translation>Πληκτρολογήστε κωδικό αγροτεμαχίου και πατήστε Enter</translation>
    </message>
</context>
<context>
    <name>ParcelFilterDialog</name>
    <message>
        <source>&amp;Crop</source>
        <translation>&amp;Καλλιέργεια</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Οποιαδήποτε</translation>
    </message>
    <message>
        <source>Any crop; a name or a code</source>
        <translation>Οποιαδήποτε καλλιέργεια· όνομα ή κωδικός</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>&amp;Το πολύ</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Καλλιέργεια</translation>
    </message>
    <message>
        <source>Latest &amp;decision</source>
        <translation>Τελευταία &amp;απόφαση</translation>
    </message>
    <message>
        <source>Latest decision</source>
        <translation>Τελευταία απόφαση</translation>
    </message>
    <message>
        <source>Parcels to Go Through</source>
        <translation>Αγροτεμάχια προς εξέταση</translation>
    </message>
</context>
<context>
    <name>ParcelLayers</name>
    <message>
        <source>CbM: attributes of {}</source>
        <translation>CbM: ιδιότητες του {}</translation>
    </message>
    <message>
        <source>CbM: parcels of {}</source>
        <translation>CbM: αγροτεμάχια του {}</translation>
    </message>
    <message>
        <source>Parcels {}</source>
        <translation>Αγροτεμάχια {}</translation>
    </message>
    <message>
        <source>Parcels {} (attributes)</source>
        <translation>Αγροτεμάχια {} (ιδιότητες)</translation>
    </message>
    <message>
        <source>Parcels {}, summed up</source>
        <translation>Αγροτεμάχια {}, συγκεντρωτικά</translation>
    </message>
    <message>
        <source>QGIS cannot open the server's vector tiles.</source>
        <translation>Το QGIS δεν μπορεί να ανοίξει τα διανυσματικά πλακίδια του διακομιστή.</translation>
    </message>
</context>
<context>
    <name>ParcelLocator</name>
    <message>
        <source>CbM Parcels</source>
        <translation>CbM Αγροτεμάχια</translation>
    </message>
</context>
<context>
    <name>ParcelReport</name>
    <message>
        <source>Clusters (class, pixels)</source>
        <translation>Συστάδες (κλάση, pixel)</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Αποτέλεσμα</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Αιτιολογία</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Ποσοστά</translation>
    </message>
</context>
<context>
    <name>ParcelStyles</name>
    <message>
        <source>By Crop</source>
        <translation>Κατά καλλιέργεια</translation>
    </message>
    <message>
        <source>By Latest Decision</source>
        <translation>Κατά τελευταία απόφαση</translation>
    </message>
    <message>
        <source>Other crops</source>
        <translation>Άλλες καλλιέργειες</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Περίγραμμα</translation>
    </message>
    <message>
        <source>Parcels, summed up</source>
        <translation>Αγροτεμάχια, συγκεντρωτικά</translation>
    </message>
</context>
<context>
    <name>ParcelTable</name>
    <message>
        <source>Area</source>
        <translation>Έκταση</translation>
    </message>
    <message>
        <source>Attributes of the parcel</source>
        <translation>Ιδιότητες του αγροτεμαχίου</translation>
    </message>
    <message>
        <source>Centroid</source>
        <translation>Κεντροειδές</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Καλλιέργεια</translation>
    </message>
    <message>
        <source>Crop code</source>
        <translation>Κωδικός καλλιέργειας</translation>
    </message>
    <message>
        <source>Parcel id</source>
        <translation>Κωδικός αγροτεμαχίου</translation>
    </message>
</context>
<context>
    <name>ParcelsLegend</name>
    <message>
        <source>Legend</source>
        <translation>Υπόμνημα</translation>
    </message>
    <message>
        <source>Parcels: {}</source>
        <translation>Αγροτεμάχια: {}</translation>
    </message>
</context>
<context>
    <name>Peers</name>
    <message>
        <source>CbM: peers of parcel {}</source>
        <translation>CbM: αγροτεμάχια σύγκρισης του {}</translation>
    </message>
</context>
<context>
    <name>PeersList</name>
    <message>
        <source>Distance</source>
        <translation>Απόσταση</translation>
    </message>
    <message>
        <source>Double-click a parcel to load it</source>
        <translation>Διπλό κλικ σε ένα αγροτεμάχιο για φόρτωση</translation>
    </message>
    <message>
        <source>Looking for parcels of the same crop…</source>
        <translation>Αναζήτηση αγροτεμαχίων με την ίδια καλλιέργεια…</translation>
    </message>
    <message>
        <source>Nearest parcels with the same crop</source>
        <translation>Πλησιέστερα αγροτεμάχια με την ίδια καλλιέργεια</translation>
    </message>
    <message>
        <source>No parcel of the same crop within 1 km.</source>
        <translation>Κανένα αγροτεμάχιο με την ίδια καλλιέργεια εντός 1 km.</translation>
    </message>
    <message>
        <source>Parcel id</source>
        <translation>Κωδικός</translation>
    </message>
</context>
<context>
    <name>PickTool</name>
    <message>
        <source>The map has no CRS: choose one in the status bar, at the bottom right.</source>
        <translation>Ο χάρτης δεν έχει σύστημα συντεταγμένων: επιλέξτε ένα στη γραμμή κατάστασης, κάτω δεξιά.</translation>
    </message>
</context>
<context>
    <name>PlotCanvas</name>
    <message>
        <source>Time series plot</source>
        <translation>Διάγραμμα χρονοσειράς</translation>
    </message>
</context>
<context>
    <name>PlotSurface</name>
    <message>
        <source>Time series plot</source>
        <translation>Διάγραμμα χρονοσειράς</translation>
    </message>
</context>
<context>
    <name>PolygonTool</name>
    <message>
        <source>A polygon has at least three corners: go on, or press Esc.</source>
        <translation>Ένα πολύγωνο έχει τουλάχιστον τρεις κορυφές: συνεχίστε ή πατήστε Esc.</translation>
    </message>
    <message>
        <source>The map has no CRS: choose one in the status bar, at the bottom right.</source>
        <translation>Ο χάρτης δεν έχει σύστημα συντεταγμένων: επιλέξτε ένα στη γραμμή κατάστασης, κάτω δεξιά.</translation>
    </message>
    <message>
        <source>The polygon crosses itself: take corners back with Backspace, or press Esc.</source>
        <translation>Το πολύγωνο τέμνει τον εαυτό του: αναιρέστε κορυφές με το Backspace ή πατήστε Esc.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>CbM: image {}</source>
        <translation>CbM: εικόνα {}</translation>
    </message>
</context>
<context>
    <name>Probe</name>
    <message>
        <source>CbM: testing a connection</source>
        <translation>CbM: δοκιμή σύνδεσης</translation>
    </message>
</context>
<context>
    <name>Reporter</name>
    <message>
        <source>Add Connection…</source>
        <translation>Προσθήκη σύνδεσης…</translation>
    </message>
    <message>
        <source>CbM</source>
        <translation>CbM</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Λεπτομέρειες…</translation>
    </message>
    <message>
        <source>Edit Connection…</source>
        <translation>Επεξεργασία σύνδεσης…</translation>
    </message>
    <message>
        <source>Store Again</source>
        <translation>Νέα αποθήκευση</translation>
    </message>
    <message>
        <source>The decision “{}” on parcel {} is not stored. {}</source>
        <translation>Η απόφαση «{}» για το αγροτεμάχιο {} δεν έχει αποθηκευτεί. {}</translation>
    </message>
    <message numerus="yes">
        <source>The decisions on %n parcel(s) are not stored: {}. {}</source>
        <translation>
            <numerusform>Η απόφαση για %n αγροτεμάχιο δεν έχει αποθηκευτεί: {}. {}</numerusform>
            <numerusform>Οι αποφάσεις για %n αγροτεμάχια δεν έχουν αποθηκευτεί: {}. {}</numerusform>
        </translation>
    </message>
    <message>
        <source>This project uses the connection “{}”, which is not set up on this computer.</source>
        <translation>Αυτό το έργο χρησιμοποιεί τη σύνδεση «{}», η οποία δεν έχει οριστεί σε αυτόν τον υπολογιστή.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Νέα προσπάθεια</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>'{key}:' has no 'value: name' lines below it.</source>
        <translation>Κάτω από το «{key}:» δεν υπάρχουν γραμμές «τιμή: όνομα».</translation>
    </message>
    <message>
        <source>'{url}' is not a server address; it should look like https://host/path.</source>
        <translation>Το «{url}» δεν είναι διεύθυνση διακομιστή· πρέπει να μοιάζει με https://host/path.</translation>
    </message>
    <message>
        <source>'{value}' is no date such as 2020-06-30 or 2020-06-30T10:40:00Z.</source>
        <translation>Το «{value}» δεν είναι ημερομηνία όπως 2020-06-30 ή 2020-06-30T10:40:00Z.</translation>
    </message>
    <message>
        <source>A class raster has one band; this one has the shape {shape}.</source>
        <translation>Ένα ψηφιδωτό κλάσεων έχει ένα κανάλι· αυτό έχει τη μορφή {shape}.</translation>
    </message>
    <message>
        <source>A class raster holds whole numbers; this one holds {kind} values.</source>
        <translation>Ένα ψηφιδωτό κλάσεων περιέχει ακέραιους αριθμούς· αυτό περιέχει τιμές τύπου {kind}.</translation>
    </message>
    <message>
        <source>A grid of {width} x {height} pixels is empty.</source>
        <translation>Ένα πλέγμα {width} x {height} pixel είναι κενό.</translation>
    </message>
    <message>
        <source>A polygon has at least three corners.</source>
        <translation>Ένα πολύγωνο έχει τουλάχιστον τρεις κορυφές.</translation>
    </message>
    <message>
        <source>A report has at most {most} parcels, not {n:,}.</source>
        <translation>Μια αναφορά έχει το πολύ {most} αγροτεμάχια, όχι {n:,}.</translation>
    </message>
    <message>
        <source>A scene's file does not lie in its store “{store}”; tell the administrator.</source>
        <translation>Το αρχείο μιας σκηνής δεν βρίσκεται στην αποθήκη της «{store}»· ενημερώστε τον διαχειριστή.</translation>
    </message>
    <message>
        <source>An image is damaged: {reason}</source>
        <translation>Μια εικόνα είναι κατεστραμμένη: {reason}</translation>
    </message>
    <message>
        <source>An inner buffer needs a raster whose CRS is in metres; leave it out.</source>
        <translation>Ένα εσωτερικό buffer χρειάζεται ψηφιδωτό με σύστημα συντεταγμένων σε μέτρα· παραλείψτε το.</translation>
    </message>
    <message>
        <source>Area threshold {value:g} is not possible: give 0 or more.</source>
        <translation>Το κατώφλι έκτασης {value:g} δεν είναι δυνατό: δώστε 0 ή περισσότερο.</translation>
    </message>
    <message>
        <source>At most {most} percentiles can be asked for, not {n}.</source>
        <translation>Μπορούν να ζητηθούν το πολύ {most} εκατοστημόρια, όχι {n}.</translation>
    </message>
    <message>
        <source>Band {number} of {name} holds {kind} values: convert it first.</source>
        <translation>Το κανάλι {number} του {name} περιέχει τιμές τύπου {kind}: μετατρέψτε τες πρώτα.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Ακυρώθηκε.</translation>
    </message>
    <message>
        <source>Class values from 2^63 on are not possible.</source>
        <translation>Τιμές κλάσεων από 2^63 και πάνω δεν είναι δυνατές.</translation>
    </message>
    <message>
        <source>Cluster threshold {value:g} is not possible: give 0 or more.</source>
        <translation>Το κατώφλι συστάδων {value:g} δεν είναι δυνατό: δώστε 0 ή περισσότερο.</translation>
    </message>
    <message>
        <source>Column {name} has {values} values for {times} observation times.</source>
        <translation>Η στήλη {name} έχει {values} τιμές για {times} χρόνους παρατήρησης.</translation>
    </message>
    <message>
        <source>Connectivity {connectivity} is not possible: give 4 or 8.</source>
        <translation>Η γειτνίαση {connectivity} δεν είναι δυνατή: δώστε 4 ή 8.</translation>
    </message>
    <message>
        <source>Direct connections to a database</source>
        <translation>Οι απευθείας συνδέσεις με βάση δεδομένων</translation>
    </message>
    <message>
        <source>Geometry {place} (counted from 0) has a coordinate that is not finite.</source>
        <translation>Η γεωμετρία {place} (μετρώντας από το 0) έχει μια συντεταγμένη που δεν είναι πεπερασμένη.</translation>
    </message>
    <message>
        <source>Geometry {place} (counted from 0) has a part that is not a Polygon.</source>
        <translation>Η γεωμετρία {place} (μετρώντας από το 0) έχει ένα μέρος που δεν είναι Polygon.</translation>
    </message>
    <message>
        <source>Geometry {place} (counted from 0) has a ring that is not closed.</source>
        <translation>Η γεωμετρία {place} (μετρώντας από το 0) έχει έναν δακτύλιο που δεν είναι κλειστός.</translation>
    </message>
    <message>
        <source>Geometry {place} (counted from 0) has bytes after its end.</source>
        <translation>Η γεωμετρία {place} (μετρώντας από το 0) έχει byte μετά το τέλος της.</translation>
    </message>
    <message>
        <source>Geometry {place} (counted from 0) is cut short.</source>
        <translation>Η γεωμετρία {place} (μετρώντας από το 0) είναι ελλιπής.</translation>
    </message>
    <message>
        <source>Geometry {place} (counted from 0) is neither a Polygon nor a MultiPolygon.</source>
        <translation>Η γεωμετρία {place} (μετρώντας από το 0) δεν είναι ούτε Polygon ούτε MultiPolygon.</translation>
    </message>
    <message>
        <source>Geometry {place} (counted from 0) is not WKB.</source>
        <translation>Η γεωμετρία {place} (μετρώντας από το 0) δεν είναι WKB.</translation>
    </message>
    <message>
        <source>Give both the red and the near-infrared band, or neither.</source>
        <translation>Δώστε και τα δύο κανάλια, ερυθρού και εγγύς υπερύθρου, ή κανένα.</translation>
    </message>
    <message>
        <source>Give images of at least two dates.</source>
        <translation>Δώστε εικόνες από τουλάχιστον δύο ημερομηνίες.</translation>
    </message>
    <message>
        <source>Heterogeneity thresholds are reversed: the lower one, {min_share:g} %, is above the upper one, {max_share:g} %.</source>
        <translation>Τα κατώφλια ετερογένειας είναι αντεστραμμένα: το κάτω, {min_share:g} %, είναι πάνω από το άνω, {max_share:g} %.</translation>
    </message>
    <message>
        <source>Heterogeneity thresholds {min_share:g} and {max_share:g}: give percentages, 0 to 100.</source>
        <translation>Κατώφλια ετερογένειας {min_share:g} και {max_share:g}: δώστε ποσοστά από 0 έως 100.</translation>
    </message>
    <message>
        <source>Images are read from {kinds} files; this scene has others.</source>
        <translation>Οι εικόνες διαβάζονται από αρχεία {kinds}· αυτή η σκηνή έχει άλλα.</translation>
    </message>
    <message>
        <source>Images of an S3 store need GDAL 3.6 or later; this QGIS has {version}.</source>
        <translation>Οι εικόνες μιας αποθήκης S3 χρειάζονται GDAL 3.6 ή νεότερο· αυτό το QGIS έχει {version}.</translation>
    </message>
    <message>
        <source>Inner buffer {value:g} is not possible: give 0 or more.</source>
        <translation>Το εσωτερικό buffer {value:g} δεν είναι δυνατό: δώστε 0 ή περισσότερο.</translation>
    </message>
    <message>
        <source>It has a key or password in plain, which would travel with the project: give it an authentication configuration in QGIS.</source>
        <translation>Έχει κλειδί ή κωδικό χωρίς κρυπτογράφηση, που θα ταξίδευε με το έργο: δώστε του μια διαμόρφωση ταυτοποίησης στο QGIS.</translation>
    </message>
    <message>
        <source>Its pixels are not squares with north up.</source>
        <translation>Τα pixel του δεν είναι τετράγωνα με τον βορρά επάνω.</translation>
    </message>
    <message>
        <source>Loading was cancelled.</source>
        <translation>Η φόρτωση ακυρώθηκε.</translation>
    </message>
    <message>
        <source>Method '{method}' is not known: use one of {methods}.</source>
        <translation>Η μέθοδος «{method}» δεν είναι γνωστή: χρησιμοποιήστε μία από {methods}.</translation>
    </message>
    <message>
        <source>Minimum pixels {min_count} is not possible: give 2 or more.</source>
        <translation>Ο ελάχιστος αριθμός pixel {min_count} δεν είναι δυνατός: δώστε 2 ή περισσότερα.</translation>
    </message>
    <message>
        <source>Minimum pixels {value:g} is not possible: give 0 or more.</source>
        <translation>Ο ελάχιστος αριθμός pixel {value:g} δεν είναι δυνατός: δώστε 0 ή περισσότερα.</translation>
    </message>
    <message>
        <source>Name at least one band or index, such as NDVI or B08.</source>
        <translation>Ορίστε τουλάχιστον ένα κανάλι ή δείκτη, όπως NDVI ή B08.</translation>
    </message>
    <message>
        <source>No connection to the database {where}: {reason}</source>
        <translation>Δεν υπάρχει σύνδεση με τη βάση δεδομένων {where}: {reason}</translation>
    </message>
    <message>
        <source>No parcel has a pixel with a class.</source>
        <translation>Κανένα αγροτεμάχιο δεν έχει pixel με κλάση.</translation>
    </message>
    <message>
        <source>No parcel overlaps the raster: check that both state the right CRS.</source>
        <translation>Κανένα αγροτεμάχιο δεν επικαλύπτει το ψηφιδωτό: ελέγξτε ότι και τα δύο δηλώνουν το σωστό σύστημα συντεταγμένων.</translation>
    </message>
    <message>
        <source>No product has all of the bands {bands}; there are {there}.</source>
        <translation>Κανένα προϊόν δεν έχει όλα τα κανάλια {bands}· υπάρχουν {there}.</translation>
    </message>
    <message>
        <source>No server answers at {host}: {reason}</source>
        <translation>Κανένας διακομιστής δεν απαντά στο {host}: {reason}</translation>
    </message>
    <message>
        <source>No weather is stored for this area yet; the administrator imports it (cbm-backend weather).</source>
        <translation>Δεν έχει αποθηκευτεί ακόμη καιρός για αυτή την περιοχή· τον εισάγει ο διαχειριστής (cbm-backend weather).</translation>
    </message>
    <message>
        <source>Percentiles are numbers from 0 to 100, such as 10 50 90, not “{text}”.</source>
        <translation>Τα εκατοστημόρια είναι αριθμοί από 0 έως 100, όπως 10 50 90, όχι «{text}».</translation>
    </message>
    <message>
        <source>Persistence {persistence} is not possible: give 1 or more observations.</source>
        <translation>Ο αριθμός διαδοχικών παρατηρήσεων {persistence} δεν είναι δυνατός: δώστε 1 ή περισσότερες.</translation>
    </message>
    <message>
        <source>QGIS cannot open the OGC API collection of {key} on this server.</source>
        <translation>Το QGIS δεν μπορεί να ανοίξει τη συλλογή OGC API του {key} σε αυτόν τον διακομιστή.</translation>
    </message>
    <message>
        <source>QGIS cannot open the parcels of {key} as a layer.</source>
        <translation>Το QGIS δεν μπορεί να ανοίξει τα αγροτεμάχια του {key} ως επίπεδο.</translation>
    </message>
    <message>
        <source>QGIS could not read the authentication for images; edit the connection and check it.</source>
        <translation>Το QGIS δεν μπόρεσε να διαβάσει την ταυτοποίηση για εικόνες· επεξεργαστείτε τη σύνδεση και ελέγξτε την.</translation>
    </message>
    <message>
        <source>QGIS could not use the authentication configuration of the connection “{name}”; edit the connection and check it.</source>
        <translation>Το QGIS δεν μπόρεσε να χρησιμοποιήσει τη διαμόρφωση ταυτοποίησης της σύνδεσης «{name}»· επεξεργαστείτε τη σύνδεση και ελέγξτε την.</translation>
    </message>
    <message>
        <source>QGIS could not use the connection's authentication configuration; edit the connection and check it.</source>
        <translation>Το QGIS δεν μπόρεσε να χρησιμοποιήσει τη διαμόρφωση ταυτοποίησης της σύνδεσης· επεξεργαστείτε τη σύνδεση και ελέγξτε την.</translation>
    </message>
    <message>
        <source>QGIS' authentication database cannot be used: {reason}</source>
        <translation>Η βάση ταυτοποίησης του QGIS δεν μπορεί να χρησιμοποιηθεί: {reason}</translation>
    </message>
    <message>
        <source>QGIS' authentication database is locked; enter its master password to use this connection.</source>
        <translation>Η βάση ταυτοποίησης του QGIS είναι κλειδωμένη· δώστε τον κύριο κωδικό της για να χρησιμοποιήσετε αυτή τη σύνδεση.</translation>
    </message>
    <message>
        <source>Scene classes must be whole numbers from 0 to 11, not “{text}”.</source>
        <translation>Οι κλάσεις σκηνής πρέπει να είναι ακέραιοι αριθμοί από 0 έως 11, όχι «{text}».</translation>
    </message>
    <message>
        <source>Server address '{url}': it should start with http:// or https:// and name a host.</source>
        <translation>Διεύθυνση διακομιστή «{url}»: πρέπει να αρχίζει με http:// ή https:// και να ονομάζει έναν υπολογιστή.</translation>
    </message>
    <message>
        <source>Signal-to-noise limit {min_snr:g} is not possible: give 0 or more.</source>
        <translation>Το όριο λόγου σήματος προς θόρυβο {min_snr:g} δεν είναι δυνατό: δώστε 0 ή περισσότερο.</translation>
    </message>
    <message>
        <source>Statistics of {kind} values are not defined.</source>
        <translation>Τα στατιστικά τιμών τύπου {kind} δεν ορίζονται.</translation>
    </message>
    <message>
        <source>The PostgreSQL connection “{name}” cannot be read: {reason}.</source>
        <translation>Η σύνδεση PostgreSQL «{name}» δεν μπορεί να διαβαστεί: {reason}.</translation>
    </message>
    <message>
        <source>The PostgreSQL connection “{name}” is not set up in QGIS on this computer.</source>
        <translation>Η σύνδεση PostgreSQL «{name}» δεν έχει οριστεί στο QGIS σε αυτόν τον υπολογιστή.</translation>
    </message>
    <message>
        <source>The authentication configuration '{authcfg}' does not exist on this computer; edit the connection and choose one.</source>
        <translation>Η διαμόρφωση ταυτοποίησης «{authcfg}» δεν υπάρχει σε αυτόν τον υπολογιστή· επεξεργαστείτε τη σύνδεση και επιλέξτε μία.</translation>
    </message>
    <message>
        <source>The authentication for images holds no access keys: use one of the method “Basic”, with the access key as user name and the secret key as password, or “AWS S3”.</source>
        <translation>Η ταυτοποίηση για εικόνες δεν περιέχει κλειδιά πρόσβασης: χρησιμοποιήστε μία με τη μέθοδο «Basic», με το κλειδί πρόσβασης ως όνομα χρήστη και το μυστικό κλειδί ως κωδικό, ή «AWS S3».</translation>
    </message>
    <message>
        <source>The band has {shape} rows and columns, the spans are for ({height}, {width}).</source>
        <translation>Το κανάλι έχει {shape} γραμμές και στήλες, τα διαστήματα είναι για ({height}, {width}).</translation>
    </message>
    <message>
        <source>The base map “{name}” does not answer, or has not what was asked for.</source>
        <translation>Ο χάρτης υποβάθρου «{name}» δεν απαντά, ή δεν έχει αυτό που ζητήθηκε.</translation>
    </message>
    <message>
        <source>The class name '{item}' occurs twice.</source>
        <translation>Το όνομα κλάσης «{item}» εμφανίζεται δύο φορές.</translation>
    </message>
    <message>
        <source>The class names need one key '{key}:' with 'value: name' in each line below.</source>
        <translation>Τα ονόματα κλάσεων χρειάζονται ένα κλειδί «{key}:» με «τιμή: όνομα» σε κάθε γραμμή από κάτω.</translation>
    </message>
    <message>
        <source>The class names {path} cannot be read: {reason}</source>
        <translation>Τα ονόματα κλάσεων {path} δεν μπορούν να διαβαστούν: {reason}</translation>
    </message>
    <message>
        <source>The class raster has {shape} rows and columns, the spans are for ({height}, {width}).</source>
        <translation>Το ψηφιδωτό κλάσεων έχει {shape} γραμμές και στήλες, τα διαστήματα είναι για ({height}, {width}).</translation>
    </message>
    <message>
        <source>The class value '{item}' occurs twice.</source>
        <translation>Η τιμή κλάσης «{item}» εμφανίζεται δύο φορές.</translation>
    </message>
    <message>
        <source>The class value {value} is not a whole number.</source>
        <translation>Η τιμή κλάσης {value} δεν είναι ακέραιος αριθμός.</translation>
    </message>
    <message>
        <source>The class {value} has no name.</source>
        <translation>Η κλάση {value} δεν έχει όνομα.</translation>
    </message>
    <message>
        <source>The database {where} did not answer within {seconds:g} s.</source>
        <translation>Η βάση δεδομένων {where} δεν απάντησε μέσα σε {seconds:g} s.</translation>
    </message>
    <message>
        <source>The database {where} does not accept the user name and password stored with the connection.</source>
        <translation>Η βάση δεδομένων {where} δεν δέχεται το όνομα χρήστη και τον κωδικό που είναι αποθηκευμένα στη σύνδεση.</translation>
    </message>
    <message>
        <source>The database {where} ended the connection; try again.</source>
        <translation>Η βάση δεδομένων {where} τερμάτισε τη σύνδεση· προσπαθήστε ξανά.</translation>
    </message>
    <message>
        <source>The database {where} has no free connection at the moment; try again soon, or have its administrator allow more.</source>
        <translation>Η βάση δεδομένων {where} δεν έχει ελεύθερη σύνδεση αυτή τη στιγμή· δοκιμάστε ξανά σύντομα ή ζητήστε από τον διαχειριστή της να επιτρέψει περισσότερες.</translation>
    </message>
    <message>
        <source>The database {where} has no parcels of {key}.</source>
        <translation>Η βάση δεδομένων {where} δεν έχει αγροτεμάχια του {key}.</translation>
    </message>
    <message>
        <source>The database {where} is not a CbM database, or this login may not read its registry (public.cbm_dataset).</source>
        <translation>Η βάση δεδομένων {where} δεν είναι βάση CbM, ή αυτός ο χρήστης δεν επιτρέπεται να διαβάσει το μητρώο της (public.cbm_dataset).</translation>
    </message>
    <message>
        <source>The database {where} refuses the request: {reason}.</source>
        <translation>Η βάση δεδομένων {where} αρνείται το αίτημα: {reason}.</translation>
    </message>
    <message>
        <source>The file of the scene {scene} cannot be read.</source>
        <translation>Το αρχείο της σκηνής {scene} δεν μπορεί να διαβαστεί.</translation>
    </message>
    <message>
        <source>The file of the scene {scene} is gone.</source>
        <translation>Το αρχείο της σκηνής {scene} δεν υπάρχει πια.</translation>
    </message>
    <message>
        <source>The file of this image is gone or damaged.</source>
        <translation>Το αρχείο αυτής της εικόνας έχει χαθεί ή έχει καταστραφεί.</translation>
    </message>
    <message>
        <source>The files of these scenes lie in no registered store: the administrator adds it (cbm-backend stores add), then images can be read without a server.</source>
        <translation>Τα αρχεία αυτών των σκηνών δεν βρίσκονται σε καμία καταχωρισμένη αποθήκη: όταν την προσθέσει ο διαχειριστής (cbm-backend stores add), οι εικόνες θα διαβάζονται χωρίς διακομιστή.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made: {reason}.</source>
        <translation>Ο φάκελος {folder} δεν μπορεί να δημιουργηθεί: {reason}.</translation>
    </message>
    <message>
        <source>The geotransform of the raster cannot be inverted.</source>
        <translation>Ο γεωμετασχηματισμός του ψηφιδωτού δεν αντιστρέφεται.</translation>
    </message>
    <message>
        <source>The image is no GeoTIFF.</source>
        <translation>Η εικόνα δεν είναι GeoTIFF.</translation>
    </message>
    <message>
        <source>The image {name} cannot be read.</source>
        <translation>Η εικόνα {name} δεν μπορεί να διαβαστεί.</translation>
    </message>
    <message>
        <source>The images have no valid pixel in the area.</source>
        <translation>Οι εικόνες δεν έχουν έγκυρο pixel στην περιοχή.</translation>
    </message>
    <message>
        <source>The images lie in a folder of the server, {folder}, that this computer does not see.</source>
        <translation>Οι εικόνες βρίσκονται σε φάκελο του διακομιστή, {folder}, που αυτός ο υπολογιστής δεν βλέπει.</translation>
    </message>
    <message>
        <source>The key '{twice}' occurs twice.</source>
        <translation>Το κλειδί «{twice}» εμφανίζεται δύο φορές.</translation>
    </message>
    <message>
        <source>The key '{unknown}' is not known; the only one allowed is '{key}'.</source>
        <translation>Το κλειδί «{unknown}» δεν είναι γνωστό· το μόνο που επιτρέπεται είναι «{key}».</translation>
    </message>
    <message>
        <source>The layer has no parcels.</source>
        <translation>Το επίπεδο δεν έχει αγροτεμάχια.</translation>
    </message>
    <message>
        <source>The parcels have no CRS: set it in the layer's properties.</source>
        <translation>Τα αγροτεμάχια δεν έχουν σύστημα συντεταγμένων: ορίστε το στις ιδιότητες του επιπέδου.</translation>
    </message>
    <message>
        <source>The parcels in {source} cannot be read.</source>
        <translation>Τα αγροτεμάχια στο {source} δεν μπορούν να διαβαστούν.</translation>
    </message>
    <message>
        <source>The picture could not be encoded as PNG.</source>
        <translation>Δεν ήταν δυνατή η κωδικοποίηση της εικόνας ως PNG.</translation>
    </message>
    <message>
        <source>The polygon crosses itself or covers more than 10,000 square kilometres; draw it anew.</source>
        <translation>Το πολύγωνο τέμνει τον εαυτό του ή καλύπτει πάνω από 10.000 τετραγωνικά χιλιόμετρα· σχεδιάστε το ξανά.</translation>
    </message>
    <message>
        <source>The polygon has {corners} corners; draw it with at most {most}.</source>
        <translation>Το πολύγωνο έχει {corners} κορυφές· σχεδιάστε το με {most} το πολύ.</translation>
    </message>
    <message>
        <source>The polygon reaches beyond the globe.</source>
        <translation>Το πολύγωνο εκτείνεται πέρα από την υδρόγειο.</translation>
    </message>
    <message>
        <source>The proxy in QGIS' settings is of another kind than HTTP; CbM servers are reached through HTTP proxies only.</source>
        <translation>Ο διακομιστής μεσολάβησης στις ρυθμίσεις του QGIS δεν είναι HTTP· οι διακομιστές CbM είναι προσβάσιμοι μόνο μέσω μεσολαβητών HTTP.</translation>
    </message>
    <message>
        <source>The proxy on the way to {where} does not accept the user name and password.</source>
        <translation>Ο διακομιστής μεσολάβησης προς {where} δεν δέχεται το όνομα χρήστη και τον κωδικό πρόσβασης.</translation>
    </message>
    <message>
        <source>The raster has more than 65,000 different values: it is no class raster.</source>
        <translation>Το ψηφιδωτό έχει πάνω από 65.000 διαφορετικές τιμές: δεν είναι ψηφιδωτό κλάσεων.</translation>
    </message>
    <message>
        <source>The scene {scene} has no band {band}.</source>
        <translation>Η σκηνή {scene} δεν έχει κανάλι {band}.</translation>
    </message>
    <message>
        <source>The server address must not hold a user name or password; choose an authentication.</source>
        <translation>Η διεύθυνση διακομιστή δεν πρέπει να περιέχει όνομα χρήστη ή κωδικό πρόσβασης· επιλέξτε ταυτοποίηση.</translation>
    </message>
    <message>
        <source>The server at {host} did not answer in time.</source>
        <translation>Ο διακομιστής {host} δεν απάντησε εγκαίρως.</translation>
    </message>
    <message>
        <source>The server at {host} did not answer within {seconds:g} s.</source>
        <translation>Ο διακομιστής {host} δεν απάντησε μέσα σε {seconds:g} s.</translation>
    </message>
    <message>
        <source>The server at {where} answered with JSON that is not an object.</source>
        <translation>Ο διακομιστής {where} απάντησε με JSON που δεν είναι αντικείμενο.</translation>
    </message>
    <message>
        <source>The server at {where} answers, but it is not a CbM server (no /{route} there).</source>
        <translation>Ο διακομιστής {where} απαντά, αλλά δεν είναι διακομιστής CbM (δεν υπάρχει εκεί /{route}).</translation>
    </message>
    <message>
        <source>The server at {where} answers, but it is not a CbM server (no areas in its reply).</source>
        <translation>Ο διακομιστής {where} απαντά, αλλά δεν είναι διακομιστής CbM (καμία περιοχή στην απάντησή του).</translation>
    </message>
    <message>
        <source>The server at {where} did not answer with JSON but with something else; is the address right?</source>
        <translation>Ο διακομιστής {where} δεν απάντησε με JSON αλλά με κάτι άλλο· είναι σωστή η διεύθυνση;</translation>
    </message>
    <message>
        <source>The server at {where} did not answer with JSON but with {kind}; is the address right?</source>
        <translation>Ο διακομιστής {where} δεν απάντησε με JSON αλλά με {kind}· είναι σωστή η διεύθυνση;</translation>
    </message>
    <message>
        <source>The server at {where} does not accept this user name and password.</source>
        <translation>Ο διακομιστής {where} δεν δέχεται αυτό το όνομα χρήστη και τον κωδικό πρόσβασης.</translation>
    </message>
    <message>
        <source>The server at {where} does not have this parcel.</source>
        <translation>Ο διακομιστής {where} δεν έχει αυτό το αγροτεμάχιο.</translation>
    </message>
    <message>
        <source>The server at {where} does not offer this (/{route}); it may be older.</source>
        <translation>Ο διακομιστής {where} δεν το προσφέρει (/{route})· ίσως είναι παλαιότερος.</translation>
    </message>
    <message>
        <source>The server at {where} does not say at which zooms its tiles are.</source>
        <translation>Ο διακομιστής {where} δεν αναφέρει σε ποια επίπεδα εστίασης υπάρχουν τα πλακίδιά του.</translation>
    </message>
    <message>
        <source>The server at {where} gave an answer that is cut short or damaged.</source>
        <translation>Ο διακομιστής {where} έδωσε ελλιπή ή κατεστραμμένη απάντηση.</translation>
    </message>
    <message>
        <source>The server at {where} gave an empty answer.</source>
        <translation>Ο διακομιστής {where} έδωσε κενή απάντηση.</translation>
    </message>
    <message>
        <source>The server at {where} has no data of this area and year.</source>
        <translation>Ο διακομιστής {where} δεν έχει δεδομένα για αυτή την περιοχή και το έτος.</translation>
    </message>
    <message>
        <source>The server at {where} has no parcels of {key}.</source>
        <translation>Ο διακομιστής {where} δεν έχει αγροτεμάχια του {key}.</translation>
    </message>
    <message>
        <source>The server at {where} is not available at the moment; try again soon.</source>
        <translation>Ο διακομιστής {where} δεν είναι διαθέσιμος αυτή τη στιγμή· δοκιμάστε ξανά σύντομα.</translation>
    </message>
    <message>
        <source>The server at {where} left out {missing} in its reply.</source>
        <translation>Ο διακομιστής {where} παρέλειψε το {missing} στην απάντησή του.</translation>
    </message>
    <message>
        <source>The server at {where} made a mistake; its administrator finds it in the log.</source>
        <translation>Ο διακομιστής {where} έκανε σφάλμα· ο διαχειριστής του το βρίσκει στο αρχείο καταγραφής.</translation>
    </message>
    <message>
        <source>The server at {where} refuses the request ({status}): {reason}</source>
        <translation>Ο διακομιστής {where} αρνείται το αίτημα ({status}): {reason}</translation>
    </message>
    <message>
        <source>The server at {where} reports a fault ({status}): {reason}</source>
        <translation>Ο διακομιστής {where} αναφέρει σφάλμα ({status}): {reason}</translation>
    </message>
    <message>
        <source>The server at {where} sends on to {location}; if that is the right one, put its address into the connection.</source>
        <translation>Ο διακομιστής {where} παραπέμπει στο {location}· αν αυτό είναι το σωστό, βάλτε τη διεύθυνσή του στη σύνδεση.</translation>
    </message>
    <message>
        <source>The server at {where} sent a cloud histogram that cannot be read.</source>
        <translation>Ο διακομιστής {where} έστειλε ιστόγραμμα νέφωσης που δεν μπορεί να διαβαστεί.</translation>
    </message>
    <message>
        <source>The server at {where} sent a decision that cannot be read.</source>
        <translation>Ο διακομιστής {where} έστειλε απόφαση που δεν μπορεί να διαβαστεί.</translation>
    </message>
    <message>
        <source>The server at {where} sent a list of images that cannot be read.</source>
        <translation>Ο διακομιστής {where} έστειλε λίστα εικόνων που δεν μπορεί να διαβαστεί.</translation>
    </message>
    <message>
        <source>The server at {where} sent a list of parcels that cannot be read.</source>
        <translation>Ο διακομιστής {where} έστειλε λίστα αγροτεμαχίων που δεν μπορεί να διαβαστεί.</translation>
    </message>
    <message>
        <source>The server at {where} sent a list of scenes that cannot be read.</source>
        <translation>Ο διακομιστής {where} έστειλε λίστα σκηνών που δεν μπορεί να διαβαστεί.</translation>
    </message>
    <message>
        <source>The server at {where} sent a parcel outline that is not GeoJSON.</source>
        <translation>Ο διακομιστής {where} έστειλε περίγραμμα αγροτεμαχίου που δεν είναι GeoJSON.</translation>
    </message>
    <message>
        <source>The server at {where} sent a time series with uneven columns.</source>
        <translation>Ο διακομιστής {where} έστειλε χρονοσειρά με άνισες στήλες.</translation>
    </message>
    <message>
        <source>The server at {where} sent a time series without lists.</source>
        <translation>Ο διακομιστής {where} έστειλε χρονοσειρά χωρίς λίστες.</translation>
    </message>
    <message>
        <source>The server at {where} sent lists of different lengths.</source>
        <translation>Ο διακομιστής {where} έστειλε λίστες διαφορετικού μήκους.</translation>
    </message>
    <message>
        <source>The server at {where} sent no list of decisions.</source>
        <translation>Ο διακομιστής {where} δεν έστειλε λίστα αποφάσεων.</translation>
    </message>
    <message>
        <source>The server at {where} sent reasons that cannot be read.</source>
        <translation>Ο διακομιστής {where} έστειλε αιτίες που δεν μπορούν να διαβαστούν.</translation>
    </message>
    <message>
        <source>The server at {where} sent weather with uneven columns.</source>
        <translation>Ο διακομιστής {where} έστειλε δεδομένα καιρού με άνισες στήλες.</translation>
    </message>
    <message>
        <source>The server at {where} sent weather without days.</source>
        <translation>Ο διακομιστής {where} έστειλε δεδομένα καιρού χωρίς ημέρες.</translation>
    </message>
    <message>
        <source>The server at {where} takes no more requests from you for now; try again in a minute.</source>
        <translation>Ο διακομιστής {where} δεν δέχεται προς το παρόν άλλα αιτήματά σας· δοκιμάστε ξανά σε ένα λεπτό.</translation>
    </message>
    <message>
        <source>The server does not have this.</source>
        <translation>Ο διακομιστής δεν το έχει.</translation>
    </message>
    <message>
        <source>The store {store} does not answer.</source>
        <translation>Η αποθήκη {store} δεν απαντά.</translation>
    </message>
    <message>
        <source>The store {store} does not let you read its images.</source>
        <translation>Η αποθήκη {store} δεν σας επιτρέπει να διαβάσετε τις εικόνες της.</translation>
    </message>
    <message>
        <source>The store {store} refuses the access keys found in {place}.</source>
        <translation>Η αποθήκη {store} αρνείται τα κλειδιά πρόσβασης που βρέθηκαν στο {place}.</translation>
    </message>
    <message>
        <source>The store {store} wants access keys: choose an authentication for images in the connection, or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY or an AWS profile.</source>
        <translation>Η αποθήκη {store} ζητά κλειδιά πρόσβασης: επιλέξτε στη σύνδεση μια ταυτοποίηση για εικόνες, ή ορίστε τα AWS_ACCESS_KEY_ID και AWS_SECRET_ACCESS_KEY ή ένα προφίλ AWS.</translation>
    </message>
    <message>
        <source>The style has no classes: it needs the renderer 'Paletted/Unique values'.</source>
        <translation>Το στυλ δεν έχει κλάσεις: χρειάζεται την απεικόνιση «Παλέτα/Μοναδικές τιμές».</translation>
    </message>
    <message>
        <source>The table has no field '{name}'.</source>
        <translation>Ο πίνακας δεν έχει πεδίο «{name}».</translation>
    </message>
    <message>
        <source>The table has no field '{name}'; it needs {needed}.</source>
        <translation>Ο πίνακας δεν έχει πεδίο «{name}»· χρειάζεται {needed}.</translation>
    </message>
    <message>
        <source>The table has no rows.</source>
        <translation>Ο πίνακας δεν έχει γραμμές.</translation>
    </message>
    <message>
        <source>The {statistic} of {product} cannot be derived; choose {statistics}.</source>
        <translation>Για το {product} δεν μπορεί να υπολογιστεί: {statistic}· επιλέξτε {statistics}.</translation>
    </message>
    <message>
        <source>There are no images to group.</source>
        <translation>Δεν υπάρχουν εικόνες προς ομαδοποίηση.</translation>
    </message>
    <message>
        <source>There are {values:,} classes and {most} are possible: is this a class raster?</source>
        <translation>Υπάρχουν {values:,} κλάσεις και είναι δυνατές {most}: είναι αυτό ψηφιδωτό κλάσεων;</translation>
    </message>
    <message>
        <source>There is no class: list every value of the raster with its name.</source>
        <translation>Δεν υπάρχει κλάση: δώστε κάθε τιμή του ψηφιδωτού με το όνομά της.</translation>
    </message>
    <message>
        <source>There is no parcel with id '{pid}' in {key}.</source>
        <translation>Δεν υπάρχει αγροτεμάχιο με κωδικό «{pid}» στο {key}.</translation>
    </message>
    <message>
        <source>There is no plot to take away.</source>
        <translation>Δεν υπάρχει διάγραμμα για αποθήκευση.</translation>
    </message>
    <message>
        <source>There is no scene {scene} any more.</source>
        <translation>Η σκηνή {scene} δεν υπάρχει πια.</translation>
    </message>
    <message>
        <source>There is no such image.</source>
        <translation>Δεν υπάρχει τέτοια εικόνα.</translation>
    </message>
    <message>
        <source>This database does not tell your login where the scenes of {aoi} lie; a newer one does (cbm-backend db upgrade).</source>
        <translation>Αυτή η βάση δεδομένων δεν λέει στον χρήστη σας πού βρίσκονται οι σκηνές του {aoi}· μια νεότερη το κάνει (cbm-backend db upgrade).</translation>
    </message>
    <message>
        <source>This is no QGIS style.</source>
        <translation>Αυτό δεν είναι στυλ QGIS.</translation>
    </message>
    <message>
        <source>This scene has no image of the parcel.</source>
        <translation>Αυτή η σκηνή δεν έχει εικόνα του αγροτεμαχίου.</translation>
    </message>
    <message>
        <source>This server is of the original kind: it has parcels, series and chips only.</source>
        <translation>Αυτός ο διακομιστής είναι του αρχικού είδους: έχει μόνο αγροτεμάχια, χρονοσειρές και αποσπάσματα εικόνων.</translation>
    </message>
    <message>
        <source>This takes the server at {where} too long; ask for less at a time.</source>
        <translation>Ο διακομιστής {where} χρειάζεται πάρα πολύ χρόνο για αυτό· ζητήστε λιγότερα κάθε φορά.</translation>
    </message>
    <message>
        <source>You have no access to this area on the server at {where}; its administrator grants it.</source>
        <translation>Δεν έχετε πρόσβαση σε αυτή την περιοχή στον διακομιστή {where}· την παραχωρεί ο διαχειριστής του.</translation>
    </message>
    <message>
        <source>You may not do this in the database {where}: {reason}.</source>
        <translation>Δεν έχετε δικαίωμα για αυτό στη βάση δεδομένων {where}: {reason}.</translation>
    </message>
    <message>
        <source>Your login may not read the decisions of {key}.</source>
        <translation>Ο χρήστης σας δεν έχει δικαίωμα ανάγνωσης των αποφάσεων του {key}.</translation>
    </message>
    <message>
        <source>Your login may not read the scenes of {aoi}.</source>
        <translation>Ο χρήστης σας δεν έχει δικαίωμα ανάγνωσης των σκηνών του {aoi}.</translation>
    </message>
    <message>
        <source>Your login may not read the weather; a newer database lets it (cbm-backend db upgrade).</source>
        <translation>Ο χρήστης σας δεν έχει δικαίωμα ανάγνωσης του καιρού· μια νεότερη βάση δεδομένων το επιτρέπει (cbm-backend db upgrade).</translation>
    </message>
    <message>
        <source>Your login may not read which base maps there are.</source>
        <translation>Ο χρήστης σας δεν έχει δικαίωμα ανάγνωσης των διαθέσιμων χαρτών υποβάθρου.</translation>
    </message>
    <message>
        <source>Your login may read but not decide: the administrator grants cbm_analyst.</source>
        <translation>Ο χρήστης σας μπορεί να διαβάζει αλλά όχι να αποφασίζει: ο διαχειριστής παραχωρεί το cbm_analyst.</translation>
    </message>
    <message>
        <source>connection closed without an answer.</source>
        <translation>η σύνδεση έκλεισε χωρίς απάντηση.</translation>
    </message>
    <message>
        <source>connection refused. Is it running?</source>
        <translation>η σύνδεση απορρίφθηκε. Λειτουργεί ο διακομιστής;</translation>
    </message>
    <message>
        <source>it does not speak HTTP.</source>
        <translation>δεν μιλά HTTP.</translation>
    </message>
    <message>
        <source>it gives no reason.</source>
        <translation>δεν αναφέρει αιτία.</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>δεν δόθηκε αιτία</translation>
    </message>
    <message>
        <source>no secure connection; check its certificate.</source>
        <translation>δεν υπάρχει ασφαλής σύνδεση· ελέγξτε το πιστοποιητικό του.</translation>
    </message>
    <message>
        <source>no such host.</source>
        <translation>δεν υπάρχει τέτοιος υπολογιστής.</translation>
    </message>
    <message>
        <source>the page could not be drawn</source>
        <translation>δεν ήταν δυνατή η σχεδίαση της σελίδας</translation>
    </message>
    <message>
        <source>the proxy does not accept the user name and password.</source>
        <translation>ο διακομιστής μεσολάβησης δεν δέχεται το όνομα χρήστη και τον κωδικό πρόσβασης.</translation>
    </message>
    <message>
        <source>the proxy refuses the connection.</source>
        <translation>ο διακομιστής μεσολάβησης αρνείται τη σύνδεση.</translation>
    </message>
    <message>
        <source>the proxy was not found.</source>
        <translation>ο διακομιστής μεσολάβησης δεν βρέθηκε.</translation>
    </message>
    <message>
        <source>{classes} classes are not possible: give 2 to {most}.</source>
        <translation>{classes} κλάσεις δεν είναι δυνατές: δώστε 2 έως {most}.</translation>
    </message>
    <message>
        <source>{key} has no table for decisions.</source>
        <translation>Το {key} δεν έχει πίνακα αποφάσεων.</translation>
    </message>
    <message>
        <source>{key}: the class {value} has no name.</source>
        <translation>{key}: η κλάση {value} δεν έχει όνομα.</translation>
    </message>
    <message>
        <source>{name} cannot be opened.</source>
        <translation>Το {name} δεν μπορεί να ανοιχτεί.</translation>
    </message>
    <message>
        <source>{name} cannot be written.</source>
        <translation>Το {name} δεν μπορεί να γραφτεί.</translation>
    </message>
    <message>
        <source>{name} has another grid than {other}: all need one.</source>
        <translation>Το {name} έχει άλλο πλέγμα από το {other}: όλα χρειάζονται το ίδιο.</translation>
    </message>
    <message>
        <source>{name} has no CRS: set it in the layer's properties.</source>
        <translation>Το {name} δεν έχει σύστημα συντεταγμένων: ορίστε το στις ιδιότητες του επιπέδου.</translation>
    </message>
    <message>
        <source>{name} has no band {band}: it has {bands}.</source>
        <translation>Το {name} δεν έχει κανάλι {band}: πλήθος καναλιών {bands}.</translation>
    </message>
    <message>
        <source>{name} has no band {number}.</source>
        <translation>Το {name} δεν έχει κανάλι {number}.</translation>
    </message>
    <message>
        <source>{name} has {bands} bands; a class raster has one: extract the band with the classes.</source>
        <translation>Το {name} έχει {bands} κανάλια· ένα ψηφιδωτό κλάσεων έχει ένα: εξαγάγετε το κανάλι με τις κλάσεις.</translation>
    </message>
    <message>
        <source>{name} holds {kind} values; a class raster holds whole numbers: convert it first.</source>
        <translation>Το {name} περιέχει τιμές τύπου {kind}· ένα ψηφιδωτό κλάσεων περιέχει ακέραιους αριθμούς: μετατρέψτε το πρώτα.</translation>
    </message>
    <message>
        <source>{name} is damaged: {reason}</source>
        <translation>Το {name} είναι κατεστραμμένο: {reason}</translation>
    </message>
    <message>
        <source>{name} is no raster file: save it as one first.</source>
        <translation>Το {name} δεν είναι αρχείο ψηφιδωτού: αποθηκεύστε το πρώτα ως τέτοιο.</translation>
    </message>
    <message>
        <source>{name} is not geocoded.</source>
        <translation>Το {name} δεν είναι γεωαναφερμένο.</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}</source>
        <translation>Το {path} δεν μπορεί να γραφτεί: {reason}</translation>
    </message>
    <message>
        <source>{purpose} need the Python package {package}. Add “python3-{package}” with the OSGeo4W Setup or your system's package manager and restart QGIS.</source>
        <translation>{purpose} χρειάζονται το πακέτο Python {package}. Προσθέστε το «python3-{package}» με το OSGeo4W Setup ή τον διαχειριστή πακέτων του συστήματός σας και επανεκκινήστε το QGIS.</translation>
    </message>
    <message>
        <source>{task}: something unexpected happened ({kind}).</source>
        <translation>{task}: συνέβη κάτι απρόσμενο ({kind}).</translation>
    </message>
    <message>
        <source>{values} class values have {names} names.</source>
        <translation>{values} τιμές κλάσεων έχουν {names} ονόματα.</translation>
    </message>
    <message>
        <source>“{name}” is neither stored here nor can it be computed; there are: {offer}.</source>
        <translation>Το «{name}» ούτε είναι αποθηκευμένο εδώ ούτε μπορεί να υπολογιστεί· υπάρχουν: {offer}.</translation>
    </message>
</context>
<context>
    <name>SeriesControls</name>
    <message>
        <source>Choose products…</source>
        <translation>Επιλογή προϊόντων…</translation>
    </message>
    <message>
        <source>Cloud share in per cent</source>
        <translation>Ποσοστό νέφωσης επί τοις εκατό</translation>
    </message>
    <message>
        <source>Cloudy</source>
        <translation>Νεφοσκεπείς</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Προϊόντα</translation>
    </message>
    <message>
        <source>Products to plot: indices and stored bands</source>
        <translation>Προϊόντα για το διάγραμμα: δείκτες και αποθηκευμένα κανάλια</translation>
    </message>
    <message>
        <source>SCL</source>
        <translation>SCL</translation>
    </message>
    <message>
        <source>Scene classes that count as hidden</source>
        <translation>Κλάσεις σκηνής που μετρούν ως καλυμμένες</translation>
    </message>
    <message>
        <source>Share of hidden pixels (cloud, shadow, snow) above which an observation is cloudy</source>
        <translation>Ποσοστό καλυμμένων pixel (νέφος, σκιά, χιόνι) πάνω από το οποίο μια παρατήρηση είναι νεφοσκεπής</translation>
    </message>
    <message>
        <source>Show cloudy observations, as hollow grey marks that the line does not join</source>
        <translation>Εμφάνιση νεφοσκεπών παρατηρήσεων, ως κενά γκρι σημάδια που η γραμμή δεν ενώνει</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation>Στατιστικό</translation>
    </message>
    <message>
        <source>Statistic of the parcel's pixels</source>
        <translation>Στατιστικό των pixel του αγροτεμαχίου</translation>
    </message>
    <message>
        <source>Usual classes</source>
        <translation>Συνήθεις κλάσεις</translation>
    </message>
</context>
<context>
    <name>SeriesDock</name>
    <message>
        <source>All curves are switched off in the legend.</source>
        <translation>Όλες οι καμπύλες είναι απενεργοποιημένες στο υπόμνημα.</translation>
    </message>
    <message>
        <source>CbM Time Series</source>
        <translation>CbM Χρονοσειρές</translation>
    </message>
    <message>
        <source>Choose a product above.</source>
        <translation>Επιλέξτε παραπάνω ένα προϊόν.</translation>
    </message>
    <message>
        <source>Loading parcel {}…</source>
        <translation>Φόρτωση του αγροτεμαχίου {}…</translation>
    </message>
    <message>
        <source>Loading parcel…</source>
        <translation>Φόρτωση του αγροτεμαχίου…</translation>
    </message>
    <message>
        <source>Loading peers…</source>
        <translation>Φόρτωση αγροτεμαχίων σύγκρισης…</translation>
    </message>
    <message>
        <source>Loading was cancelled.</source>
        <translation>Η φόρτωση ακυρώθηκε.</translation>
    </message>
    <message>
        <source>No peers: {}</source>
        <translation>Χωρίς αγροτεμάχια σύγκρισης: {}</translation>
    </message>
    <message>
        <source>No series loaded.</source>
        <translation>Δεν έχει φορτωθεί χρονοσειρά.</translation>
    </message>
    <message>
        <source>Parcel {}</source>
        <translation>Αγροτεμάχιο {}</translation>
    </message>
    <message>
        <source>Pick a parcel on the map or search for it by its id to see its time series.</source>
        <translation>Επιλέξτε ένα αγροτεμάχιο στον χάρτη ή αναζητήστε το με τον κωδικό του για να δείτε τη χρονοσειρά του.</translation>
    </message>
    <message>
        <source>This statistic cannot be derived for the chosen products.</source>
        <translation>Αυτό το στατιστικό δεν μπορεί να υπολογιστεί για τα επιλεγμένα προϊόντα.</translation>
    </message>
    <message>
        <source>To copy and save pictures, add the Python package “python3-matplotlib” with the OSGeo4W Setup or your system's package manager and restart QGIS.</source>
        <translation>Για αντιγραφή και αποθήκευση εικόνων, προσθέστε το πακέτο Python «python3-matplotlib» με το OSGeo4W Setup ή τον διαχειριστή πακέτων του συστήματός σας και επανεκκινήστε το QGIS.</translation>
    </message>
    <message>
        <source>Too few parcels with this crop nearby for a band of peers.</source>
        <translation>Πολύ λίγα αγροτεμάχια με αυτή την καλλιέργεια κοντά για μια ζώνη σύγκρισης.</translation>
    </message>
    <message>
        <source>cloudy (&gt; {} %)</source>
        <translation>νεφοσκεπείς (&gt; {} %)</translation>
    </message>
    <message>
        <source>peers, 25–75 %</source>
        <translation>αγροτεμάχια σύγκρισης, 25–75 %</translation>
    </message>
    <message>
        <source>smoothed</source>
        <translation>εξομαλυμένη</translation>
    </message>
    <message>
        <source>{} · as of {}, from the cache</source>
        <translation>{} · έως {}, από την κρυφή μνήμη</translation>
    </message>
</context>
<context>
    <name>SeriesExporter</name>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Πίνακας CSV (*.csv)</translation>
    </message>
    <message>
        <source>CbM</source>
        <translation>CbM</translation>
    </message>
    <message>
        <source>CbM: save time series</source>
        <translation>CbM: αποθήκευση χρονοσειρών</translation>
    </message>
    <message>
        <source>Could not save {}: {}</source>
        <translation>Δεν ήταν δυνατή η αποθήκευση του {}: {}</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Εικόνα PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Σχέδιο SVG (*.svg)</translation>
    </message>
    <message>
        <source>Save Time Series</source>
        <translation>Αποθήκευση χρονοσειρών</translation>
    </message>
    <message>
        <source>Saved {}</source>
        <translation>Αποθηκεύτηκε: {}</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>αντίγραφο</translation>
    </message>
</context>
<context>
    <name>SeriesLegend</name>
    <message>
        <source>Legend</source>
        <translation>Υπόμνημα</translation>
    </message>
    <message>
        <source>Show or hide this curve</source>
        <translation>Εμφάνιση ή απόκρυψη αυτής της καμπύλης</translation>
    </message>
</context>
<context>
    <name>SeriesModel</name>
    <message>
        <source>Cloud</source>
        <translation>Νέφωση</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Καμπύλη</translation>
    </message>
    <message>
        <source>Date (UTC)</source>
        <translation>Ημερομηνία (UTC)</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Άνω</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Κάτω</translation>
    </message>
    <message>
        <source>Not used: {}</source>
        <translation>Δεν χρησιμοποιήθηκαν: {}</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Σκηνή</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Τιμή</translation>
    </message>
</context>
<context>
    <name>SeriesPanel</name>
    <message>
        <source>Copy</source>
        <translation>Αντιγραφή</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Αντιγραφή εικόνας</translation>
    </message>
    <message>
        <source>Copy values</source>
        <translation>Αντιγραφή τιμών</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Καμπύλες</translation>
    </message>
    <message>
        <source>Distance from the peers' middle</source>
        <translation>Απόσταση από το μέσο των αγροτεμαχίων σύγκρισης</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Βοήθεια</translation>
    </message>
    <message>
        <source>Keep this parcel in the plot to compare it with others</source>
        <translation>Διατήρηση αυτού του αγροτεμαχίου στο διάγραμμα για σύγκριση με άλλα</translation>
    </message>
    <message>
        <source>Let go of all kept parcels</source>
        <translation>Απομάκρυνση όλων των διατηρημένων αγροτεμαχίων</translation>
    </message>
    <message>
        <source>Let the temporal controller run over the dates in view</source>
        <translation>Ο χρονικός ελεγκτής να διατρέχει τις ορατές ημερομηνίες</translation>
    </message>
    <message>
        <source>List scenes beside the plot</source>
        <translation>Λίστα σκηνών δίπλα στο διάγραμμα</translation>
    </message>
    <message>
        <source>Move the plot by dragging</source>
        <translation>Μετακίνηση του διαγράμματος με σύρσιμο</translation>
    </message>
    <message>
        <source>Move with the temporal controller of QGIS</source>
        <translation>Κίνηση μαζί με τον χρονικό ελεγκτή του QGIS</translation>
    </message>
    <message>
        <source>No smooth curve</source>
        <translation>Χωρίς εξομαλυμένη καμπύλη</translation>
    </message>
    <message>
        <source>Own formulas…</source>
        <translation>Δικοί σας τύποι…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Αποθήκευση</translation>
    </message>
    <message>
        <source>Save drawing (SVG)…</source>
        <translation>Αποθήκευση σχεδίου (SVG)…</translation>
    </message>
    <message>
        <source>Save picture (PNG)…</source>
        <translation>Αποθήκευση εικόνας (PNG)…</translation>
    </message>
    <message>
        <source>Save values (CSV)…</source>
        <translation>Αποθήκευση τιμών (CSV)…</translation>
    </message>
    <message>
        <source>Show the peers: parcels nearby with the same crop</source>
        <translation>Εμφάνιση αγροτεμαχίων σύγκρισης: κοντινά αγροτεμάχια με την ίδια καλλιέργεια</translation>
    </message>
    <message>
        <source>Show the whole series</source>
        <translation>Εμφάνιση όλης της χρονοσειράς</translation>
    </message>
    <message>
        <source>Show values as a table</source>
        <translation>Εμφάνιση τιμών ως πίνακα</translation>
    </message>
    <message>
        <source>Smooth curve, light</source>
        <translation>Εξομαλυμένη καμπύλη, ελαφρά</translation>
    </message>
    <message>
        <source>Smooth curve, medium</source>
        <translation>Εξομαλυμένη καμπύλη, μέτρια</translation>
    </message>
    <message>
        <source>Smooth curve, strong</source>
        <translation>Εξομαλυμένη καμπύλη, ισχυρά</translation>
    </message>
    <message>
        <source>Stop loading</source>
        <translation>Διακοπή φόρτωσης</translation>
    </message>
    <message>
        <source>Time series plot, {}</source>
        <translation>Διάγραμμα χρονοσειράς, {}</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Μεγέθυνση</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Σμίκρυνση</translation>
    </message>
</context>
<context>
    <name>SeriesTable</name>
    <message>
        <source>Values of the time series</source>
        <translation>Τιμές της χρονοσειράς</translation>
    </message>
</context>
<context>
    <name>ShareBars</name>
    <message>
        <source>A class with {} to {} % of the parcel makes it heterogeneous.</source>
        <translation>Μια κλάση με {} έως {} % του αγροτεμαχίου το κάνει ετερογενές.</translation>
    </message>
    <message>
        <source>Shares of classes</source>
        <translation>Ποσοστά κλάσεων</translation>
    </message>
    <message>
        <source>{} others</source>
        <translation>{} άλλες</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>Add a connection to a CbM server first.</source>
        <translation>Προσθέστε πρώτα μια σύνδεση με διακομιστή CbM.</translation>
    </message>
    <message>
        <source>CbM: connecting</source>
        <translation>CbM: σύνδεση</translation>
    </message>
    <message>
        <source>The server has no dataset {} for you; it has: {}.</source>
        <translation>Ο διακομιστής δεν έχει σύνολο δεδομένων {} για εσάς· έχει: {}.</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>τίποτα ακόμη</translation>
    </message>
</context>
<context>
    <name>SwipeView</name>
    <message>
        <source>Two dates compared</source>
        <translation>Δύο ημερομηνίες σε σύγκριση</translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <source>Next parcel of the work list (N)</source>
        <translation>Επόμενο αγροτεμάχιο της λίστας εργασίας (N)</translation>
    </message>
    <message>
        <source>Next parcel without a decision (U)</source>
        <translation>Επόμενο αγροτεμάχιο χωρίς απόφαση (U)</translation>
    </message>
    <message>
        <source>Previous parcel of the work list (P)</source>
        <translation>Προηγούμενο αγροτεμάχιο της λίστας εργασίας (P)</translation>
    </message>
    <message>
        <source>{} of {} · {} undecided</source>
        <translation>{} από {} · {} χωρίς απόφαση</translation>
    </message>
</context>
<context>
    <name>WorkList</name>
    <message>
        <source>CbM: parcels of the work list</source>
        <translation>CbM: αγροτεμάχια της λίστας εργασίας</translation>
    </message>
</context>
<context>
    <name>WorkListDock</name>
    <message>
        <source>All</source>
        <translation>Όλα</translation>
    </message>
    <message>
        <source>Bring Back the Previous List</source>
        <translation>Επαναφορά της προηγούμενης λίστας</translation>
    </message>
    <message>
        <source>CbM Work List</source>
        <translation>CbM Λίστα εργασίας</translation>
    </message>
    <message>
        <source>Clear the List</source>
        <translation>Άδειασμα λίστας</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Βοήθεια</translation>
    </message>
    <message>
        <source>Id or crop</source>
        <translation>Κωδικός ή καλλιέργεια</translation>
    </message>
    <message>
        <source>Load Ids from a File…</source>
        <translation>Φόρτωση κωδικών από αρχείο…</translation>
    </message>
    <message>
        <source>No parcels to go through yet. Load their ids from a file, paste them, choose by crop or decision, draw a polygon on the map, or take what is selected in a layer.</source>
        <translation>Δεν υπάρχουν ακόμη αγροτεμάχια προς εξέταση. Φορτώστε τους κωδικούς τους από αρχείο, επικολλήστε τους, επιλέξτε κατά καλλιέργεια ή απόφαση, σχεδιάστε ένα πολύγωνο στον χάρτη ή πάρτε ό,τι είναι επιλεγμένο σε ένα επίπεδο.</translation>
    </message>
    <message>
        <source>Parcels by Crop or Decision…</source>
        <translation>Αγροτεμάχια κατά καλλιέργεια ή απόφαση…</translation>
    </message>
    <message>
        <source>Parcels of the work list</source>
        <translation>Αγροτεμάχια της λίστας εργασίας</translation>
    </message>
    <message>
        <source>Paste Ids</source>
        <translation>Επικόλληση κωδικών</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Αποθήκευση ως CSV…</translation>
    </message>
    <message>
        <source>Show only parcels whose id or crop holds this text</source>
        <translation>Εμφάνιση μόνο αγροτεμαχίων με αυτό το κείμενο στον κωδικό ή στην καλλιέργεια</translation>
    </message>
    <message>
        <source>Show only parcels with this decision</source>
        <translation>Εμφάνιση μόνο αγροτεμαχίων με αυτή την απόφαση</translation>
    </message>
    <message>
        <source>Take the Active Layer's Selection</source>
        <translation>Λήψη της επιλογής του ενεργού επιπέδου</translation>
    </message>
    <message>
        <source>{} · {} not in the dataset</source>
        <translation>{} · {} εκτός του συνόλου δεδομένων</translation>
    </message>
    <message>
        <source>{} · {} of {} shown</source>
        <translation>{} · εμφανίζονται {} από {}</translation>
    </message>
</context>
<context>
    <name>WorkListFiller</name>
    <message>
        <source>All parcels</source>
        <translation>Όλα τα αγροτεμάχια</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Αρχεία CSV (*.csv)</translation>
    </message>
    <message>
        <source>CbM: parcels by filter</source>
        <translation>CbM: αγροτεμάχια κατά φίλτρο</translation>
    </message>
    <message>
        <source>CbM: parcels of a polygon</source>
        <translation>CbM: αγροτεμάχια πολυγώνου</translation>
    </message>
    <message>
        <source>CbM: parcels of a selection</source>
        <translation>CbM: αγροτεμάχια επιλογής</translation>
    </message>
    <message>
        <source>Choose an area and a year first.</source>
        <translation>Επιλέξτε πρώτα μια περιοχή και ένα έτος.</translation>
    </message>
    <message>
        <source>Lists of parcel ids (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Λίστες κωδικών αγροτεμαχίων (*.csv *.txt *.tsv);;Όλα τα αρχεία (*)</translation>
    </message>
    <message>
        <source>No parcel fits this filter.</source>
        <translation>Κανένα αγροτεμάχιο δεν ταιριάζει σε αυτό το φίλτρο.</translation>
    </message>
    <message>
        <source>Only the first {} of {} parcels were taken.</source>
        <translation>Λήφθηκαν μόνο τα πρώτα {} από {} αγροτεμάχια.</translation>
    </message>
    <message>
        <source>Parcel ids</source>
        <translation>Κωδικοί αγροτεμαχίων</translation>
    </message>
    <message>
        <source>Parcels of a polygon</source>
        <translation>Αγροτεμάχια πολυγώνου</translation>
    </message>
    <message>
        <source>Pasted ids</source>
        <translation>Επικολλημένοι κωδικοί</translation>
    </message>
    <message>
        <source>Save the work list</source>
        <translation>Αποθήκευση της λίστας εργασίας</translation>
    </message>
    <message>
        <source>Select parcels in a layer and make it the active one first.</source>
        <translation>Επιλέξτε πρώτα αγροτεμάχια σε ένα επίπεδο και κάντε το ενεργό.</translation>
    </message>
    <message>
        <source>The file {} cannot be read: {}.</source>
        <translation>Το αρχείο {} δεν μπορεί να διαβαστεί: {}.</translation>
    </message>
    <message>
        <source>The layer {} has neither parcel ids nor places on the map.</source>
        <translation>Το επίπεδο {} δεν έχει ούτε κωδικούς αγροτεμαχίων ούτε θέσεις στον χάρτη.</translation>
    </message>
    <message>
        <source>The layer {} has no CRS: set it in the layer's properties.</source>
        <translation>Το επίπεδο {} δεν έχει σύστημα συντεταγμένων: ορίστε το στις ιδιότητες του επιπέδου.</translation>
    </message>
    <message>
        <source>The list cannot be saved: {}.</source>
        <translation>Η λίστα δεν μπορεί να αποθηκευτεί: {}.</translation>
    </message>
    <message>
        <source>There are no parcel ids in “{}”.</source>
        <translation>Δεν υπάρχουν κωδικοί αγροτεμαχίων στο «{}».</translation>
    </message>
    <message>
        <source>There is no parcel of this dataset at the first {} features.</source>
        <translation>Δεν υπάρχει αγροτεμάχιο αυτού του συνόλου δεδομένων στα πρώτα {} στοιχεία.</translation>
    </message>
    <message>
        <source>There is no parcel of this dataset there.</source>
        <translation>Δεν υπάρχει εκεί αγροτεμάχιο αυτού του συνόλου δεδομένων.</translation>
    </message>
    <message>
        <source>{} (the first {} features)</source>
        <translation>{} (τα πρώτα {} στοιχεία)</translation>
    </message>
    <message>
        <source>{} (the first {})</source>
        <translation>{} (τα πρώτα {})</translation>
    </message>
    <message>
        <source>“{}” is no list of parcel ids: it has to be text with one id a line or a CSV file with a column of ids, none longer than {} characters.</source>
        <translation>Το «{}» δεν είναι λίστα κωδικών αγροτεμαχίων: πρέπει να είναι κείμενο με έναν κωδικό ανά γραμμή ή αρχείο CSV με στήλη κωδικών, κανένας μεγαλύτερος από {} χαρακτήρες.</translation>
    </message>
</context>
<context>
    <name>WorkListModel</name>
    <message>
        <source>Area</source>
        <translation>Έκταση</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Καλλιέργεια</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Απόφαση</translation>
    </message>
    <message>
        <source>Parcel id</source>
        <translation>Κωδικός</translation>
    </message>
    <message>
        <source>The dataset has no parcel with this id.</source>
        <translation>Το σύνολο δεδομένων δεν έχει αγροτεμάχιο με αυτόν τον κωδικό.</translation>
    </message>
    <message>
        <source>not in the dataset</source>
        <translation>δεν υπάρχει στο σύνολο δεδομένων</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Add a connection to a CbM server first.</source>
        <translation>Προσθέστε πρώτα μια σύνδεση με διακομιστή CbM.</translation>
    </message>
    <message>
        <source>CbM: connecting</source>
        <translation>CbM: σύνδεση</translation>
    </message>
    <message>
        <source>CbM: parcel at a place</source>
        <translation>CbM: αγροτεμάχιο σε μια θέση</translation>
    </message>
    <message>
        <source>CbM: parcel {}</source>
        <translation>CbM: αγροτεμάχιο {}</translation>
    </message>
    <message>
        <source>Choose an area and a year first.</source>
        <translation>Επιλέξτε πρώτα μια περιοχή και ένα έτος.</translation>
    </message>
    <message>
        <source>The server has no dataset {} for you; it has: {}.</source>
        <translation>Ο διακομιστής δεν έχει σύνολο δεδομένων {} για εσάς· έχει: {}.</translation>
    </message>
    <message>
        <source>There is no parcel of {} here.</source>
        <translation>Δεν υπάρχει εδώ αγροτεμάχιο του {}.</translation>
    </message>
    <message>
        <source>There is no parcel with id '{}' in {}.</source>
        <translation>Δεν υπάρχει αγροτεμάχιο με κωδικό «{}» στο {}.</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>τίποτα ακόμη</translation>
    </message>
</context>
</TS>
