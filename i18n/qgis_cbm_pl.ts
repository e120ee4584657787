<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Click on the map to load a parcel and its time series</source>
        <translation>Kliknij na mapie, aby wczytać działkę i jej szereg czasowy</translation>
    </message>
    <message>
        <source>Draw a polygon: the parcels that touch it become the work list. A right click ends it</source>
        <translation>Narysuj wielokąt: działki, które się z nim stykają, utworzą listę roboczą. Kliknięcie prawym przyciskiem kończy rysowanie</translation>
    </message>
    <message>
        <source>Follow Selection</source>
        <translation>Podążaj za zaznaczeniem</translation>
    </message>
    <message>
        <source>Load the parcel that is selected in any polygon layer</source>
        <translation>Wczytaj działkę zaznaczoną w dowolnej warstwie wielokątów</translation>
    </message>
    <message>
        <source>Parcels of a Polygon</source>
        <translation>Działki w wielokącie</translation>
    </message>
    <message>
        <source>Pick Parcel</source>
        <translation>Wskaż działkę</translation>
    </message>
</context>
<context>
    <name>BaseMaps</name>
    <message>
        <source>CbM: base map {}</source>
        <translation>CbM: mapa podkładowa {}</translation>
    </message>
    <message>
        <source>Not connected: the administrator's base maps are not known yet.</source>
        <translation>Brak połączenia: mapy podkładowe administratora nie są jeszcze znane.</translation>
    </message>
    <message>
        <source>Only a CbM server can show this one: it lies there, or its address holds a key.</source>
        <translation>Tę mapę może pokazać tylko serwer CbM: leży na nim albo jej adres zawiera klucz.</translation>
    </message>
    <message>
        <source>QGIS cannot show this kind by its address; a connection to a CbM server can.</source>
        <translation>QGIS nie może pokazać tego rodzaju po adresie; może to zrobić połączenie z serwerem CbM.</translation>
    </message>
    <message>
        <source>The administrator publishes none.</source>
        <translation>Administrator nie publikuje żadnych.</translation>
    </message>
</context>
<context>
    <name>BaseMapsButton</name>
    <message>
        <source>Add WMS/WMTS Layer…</source>
        <translation>Dodaj warstwę WMS/WMTS…</translation>
    </message>
    <message>
        <source>Base maps</source>
        <translation>Mapy podkładowe</translation>
    </message>
    <message>
        <source>Fetch Through the Server</source>
        <translation>Pobieraj przez serwer</translation>
    </message>
    <message>
        <source>For computers that reach the CbM server but not the web</source>
        <translation>Dla komputerów, które mają dostęp do serwera CbM, ale nie do internetu</translation>
    </message>
    <message>
        <source>Published by the Administrator</source>
        <translation>Opublikowane przez administratora</translation>
    </message>
    <message>
        <source>Put a Layer of the Project Below</source>
        <translation>Umieść warstwę projektu pod spodem</translation>
    </message>
    <message>
        <source>Show an orthophoto or base map below the parcels</source>
        <translation>Pokaż ortofotomapę lub mapę podkładową pod działkami</translation>
    </message>
    <message>
        <source>Your Own</source>
        <translation>Własne</translation>
    </message>
</context>
<context>
    <name>BusyLine</name>
    <message>
        <source>Loading</source>
        <translation>Wczytywanie</translation>
    </message>
</context>
<context>
    <name>CalendarSaver</name>
    <message>
        <source>CbM: save calendar</source>
        <translation>CbM: zapis kalendarza</translation>
    </message>
    <message>
        <source>Could not save {}: {}</source>
        <translation>Nie można zapisać {}: {}</translation>
    </message>
    <message>
        <source>Save Calendar</source>
        <translation>Zapisz kalendarz</translation>
    </message>
    <message>
        <source>Saved {}</source>
        <translation>Zapisano {}</translation>
    </message>
</context>
<context>
    <name>CalendarSheet</name>
    <message>
        <source>Calendar of the season</source>
        <translation>Kalendarz sezonu</translation>
    </message>
</context>
<context>
    <name>Cbm</name>
    <message>
        <source>25th percentile</source>
        <translation>25. percentyl</translation>
    </message>
    <message>
        <source>75th percentile</source>
        <translation>75. percentyl</translation>
    </message>
    <message>
        <source>Backscatter (dB)</source>
        <translation>Rozproszenie wsteczne (dB)</translation>
    </message>
    <message>
        <source>Backscatter (linear)</source>
        <translation>Rozproszenie wsteczne (liniowo)</translation>
    </message>
    <message>
        <source>Backscatter ratio (dB)</source>
        <translation>Stosunek rozproszenia wstecznego (dB)</translation>
    </message>
    <message>
        <source>Band: 25–75 % of the parcel's pixels</source>
        <translation>Pasmo: 25–75 % pikseli działki</translation>
    </message>
    <message>
        <source>Band: about 25–75 %, from the spread of the bands taken as uncorrelated</source>
        <translation>Pasmo: około 25–75 %, z rozrzutu kanałów przyjętych jako nieskorelowane</translation>
    </message>
    <message>
        <source>Band: lowest to highest temperature of the day</source>
        <translation>Pasmo: od najniższej do najwyższej temperatury dnia</translation>
    </message>
    <message>
        <source>Coherence</source>
        <translation>Koherencja</translation>
    </message>
    <message>
        <source>Coherence VV</source>
        <translation>Koherencja VV</translation>
    </message>
    <message>
        <source>Distance from the middle of the peers</source>
        <translation>Odległość od środka działek porównawczych</translation>
    </message>
    <message>
        <source>False colour (8-11-4)</source>
        <translation>Barwy umowne (8-11-4)</translation>
    </message>
    <message>
        <source>False colour (8-4-3)</source>
        <translation>Barwy umowne (8-4-3)</translation>
    </message>
    <message>
        <source>Highest temperature (°C)</source>
        <translation>Najwyższa temperatura (°C)</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Wskaźnik</translation>
    </message>
    <message>
        <source>Lowest temperature (°C)</source>
        <translation>Najniższa temperatura (°C)</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Maksimum</translation>
    </message>
    <message>
        <source>Mean temperature (°C)</source>
        <translation>Średnia temperatura (°C)</translation>
    </message>
    <message>
        <source>Mean, 25–75 %</source>
        <translation>Średnia, 25–75 %</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
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
        <translation>NDVI od {} (brązowy) do {} (ciemnozielony)</translation>
    </message>
    <message>
        <source>NDVI histogram</source>
        <translation>Histogram NDVI</translation>
    </message>
    <message>
        <source>NDVI of the parcel's pixels, 0 to 1; dashed: the median; ◂: pixels below 0</source>
        <translation>NDVI pikseli działki, od 0 do 1; linia przerywana: mediana; ◂: piksele poniżej 0</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Piksele</translation>
    </message>
    <message>
        <source>Precipitation (mm)</source>
        <translation>Opad (mm)</translation>
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
        <translation>Kompozycja radarowa (VV, VH, stosunek)</translation>
    </message>
    <message>
        <source>Red and near infrared, cumulative</source>
        <translation>Czerwień i bliska podczerwień, narastająco</translation>
    </message>
    <message>
        <source>Reflectance × 10⁴</source>
        <translation>Reflektancja × 10⁴</translation>
    </message>
    <message>
        <source>Scene classification</source>
        <translation>Klasyfikacja sceny</translation>
    </message>
    <message>
        <source>Sentinel-1 backscatter</source>
        <translation>Rozproszenie wsteczne Sentinel-1</translation>
    </message>
    <message>
        <source>Sentinel-1 coherence, 12 days</source>
        <translation>Koherencja Sentinel-1, 12 dni</translation>
    </message>
    <message>
        <source>Sentinel-1 coherence, 6 days</source>
        <translation>Koherencja Sentinel-1, 6 dni</translation>
    </message>
    <message>
        <source>Sentinel-2</source>
        <translation>Sentinel-2</translation>
    </message>
    <message>
        <source>Show or hide this curve</source>
        <translation>Pokaż lub ukryj tę krzywą</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Odchylenie standardowe</translation>
    </message>
    <message>
        <source>Temperature (°C)</source>
        <translation>Temperatura (°C)</translation>
    </message>
    <message>
        <source>The parcel's pixels: red to the right, near infrared upwards; red: this date, blue: all before</source>
        <translation>Piksele działki: czerwień w prawo, bliska podczerwień w górę; czerwone: ta data, niebieskie: wszystkie wcześniejsze</translation>
    </message>
    <message>
        <source>True colour (4-3-2)</source>
        <translation>Barwy naturalne (4-3-2)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Pogoda</translation>
    </message>
    <message numerus="yes">
        <source>Without value: %n observation(s), see the table</source>
        <translation>
            <numerusform>Bez wartości: %n obserwacja, zob. tabela</numerusform>
            <numerusform>Bez wartości: %n obserwacje, zob. tabela</numerusform>
            <numerusform>Bez wartości: %n obserwacji, zob. tabela</numerusform>
        </translation>
    </message>
    <message>
        <source>a band is missing</source>
        <translation>brakuje kanału</translation>
    </message>
    <message>
        <source>bare soil</source>
        <translation>odkryta gleba</translation>
    </message>
    <message>
        <source>cloud shadow</source>
        <translation>cień chmury</translation>
    </message>
    <message>
        <source>cloud unknown</source>
        <translation>chmury nieznane</translation>
    </message>
    <message>
        <source>cloud {}</source>
        <translation>chmury {}</translation>
    </message>
    <message>
        <source>cloud, high probability</source>
        <translation>chmura, wysokie prawdopodobieństwo</translation>
    </message>
    <message>
        <source>cloud, medium probability</source>
        <translation>chmura, średnie prawdopodobieństwo</translation>
    </message>
    <message>
        <source>dark area</source>
        <translation>ciemny obszar</translation>
    </message>
    <message>
        <source>max.</source>
        <translation>maks.</translation>
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
        <translation>brak danych</translation>
    </message>
    <message>
        <source>no valid pixel</source>
        <translation>brak poprawnych pikseli</translation>
    </message>
    <message>
        <source>not defined</source>
        <translation>nieokreślone</translation>
    </message>
    <message>
        <source>not used: {}</source>
        <translation>niewykorzystane: {}</translation>
    </message>
    <message>
        <source>saturated or defective</source>
        <translation>nasycone lub wadliwe</translation>
    </message>
    <message>
        <source>scenes cannot be told apart</source>
        <translation>scen nie da się rozróżnić</translation>
    </message>
    <message>
        <source>snow or ice</source>
        <translation>śnieg lub lód</translation>
    </message>
    <message>
        <source>std. dev.</source>
        <translation>odch. std.</translation>
    </message>
    <message>
        <source>thin cirrus</source>
        <translation>cienki cirrus</translation>
    </message>
    <message>
        <source>unclassified</source>
        <translation>niesklasyfikowane</translation>
    </message>
    <message>
        <source>vegetation</source>
        <translation>roślinność</translation>
    </message>
    <message>
        <source>water</source>
        <translation>woda</translation>
    </message>
    <message>
        <source>{band} – {card}</source>
        <translation>{band} – {card}</translation>
    </message>
    <message>
        <source>{curve}, parcel {parcel}</source>
        <translation>{curve}, działka {parcel}</translation>
    </message>
    <message>
        <source>{quantity}, {statistic}</source>
        <translation>{quantity}, {statistic}</translation>
    </message>
    <message>
        <source>{} (stored)</source>
        <translation>{} (zapisany)</translation>
    </message>
    <message>
        <source>{} cannot be derived</source>
        <translation>{}: nie można wyznaczyć</translation>
    </message>
    <message>
        <source>{} from the middle of the peers</source>
        <translation>{} od środka działek porównawczych</translation>
    </message>
    <message>
        <source>{} pixels</source>
        <translation>{} piks.</translation>
    </message>
    <message>
        <source>{} – peers</source>
        <translation>{} – działki porównawcze</translation>
    </message>
    <message>
        <source>{}: distance from the peers</source>
        <translation>{}: odległość od działek porównawczych</translation>
    </message>
    <message>
        <source>“{}” exists already. Replace it?</source>
        <translation>„{}” już istnieje. Zastąpić?</translation>
    </message>
</context>
<context>
    <name>CbmPlugin</name>
    <message>
        <source>&amp;CbM – Checks by Monitoring</source>
        <translation>&amp;CbM – kontrole przez monitoring</translation>
    </message>
    <message>
        <source>CbM</source>
        <translation>CbM</translation>
    </message>
    <message>
        <source>Connections and Settings…</source>
        <translation>Połączenia i ustawienia…</translation>
    </message>
    <message>
        <source>First Steps</source>
        <translation>Pierwsze kroki</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Podręcznik</translation>
    </message>
</context>
<context>
    <name>CbmProcessing</name>
    <message numerus="yes">
        <source>%n attribute name(s) are longer than a shapefile allows; {file} lists what they are called. A GeoPackage keeps them.</source>
        <translation>
            <numerusform>%n nazwa atrybutu jest dłuższa, niż pozwala shapefile; {file} podaje, jak się nazywa. GeoPackage ją zachowuje.</numerusform>
            <numerusform>%n nazwy atrybutów są dłuższe, niż pozwala shapefile; {file} podaje, jak się nazywają. GeoPackage je zachowuje.</numerusform>
            <numerusform>%n nazw atrybutów jest dłuższych, niż pozwala shapefile; {file} podaje, jak się nazywają. GeoPackage je zachowuje.</numerusform>
        </translation>
    </message>
    <message>
        <source>0 is no-data</source>
        <translation>0 to brak danych</translation>
    </message>
    <message>
        <source>4 neighbours (edges)</source>
        <translation>4 sąsiadów (krawędzie)</translation>
    </message>
    <message>
        <source>8 neighbours (edges and corners)</source>
        <translation>8 sąsiadów (krawędzie i narożniki)</translation>
    </message>
    <message>
        <source>A connection saved in the options of CbM: a server or a database.</source>
        <translation>Połączenie zapisane w opcjach CbM: serwer lub baza danych.</translation>
    </message>
    <message>
        <source>All bands if none is chosen.</source>
        <translation>Wszystkie kanały, jeśli nie wybrano żadnego.</translation>
    </message>
    <message>
        <source>All pixels that a polygon touches</source>
        <translation>Wszystkie piksele, których dotyka wielokąt</translation>
    </message>
    <message>
        <source>Area and year, such as nl_2017; with a parcel type nl_2017_g.</source>
        <translation>Obszar i rok, na przykład nl_2017; z typem działki nl_2017_g.</translation>
    </message>
    <message>
        <source>Areas are larger than [m2]</source>
        <translation>Powierzchnie są większe niż [m2]</translation>
    </message>
    <message>
        <source>At most hidden (per cent of the parcel)</source>
        <translation>Zasłonięte najwyżej (procent działki)</translation>
    </message>
    <message>
        <source>Band of near infrared</source>
        <translation>Kanał bliskiej podczerwieni</translation>
    </message>
    <message>
        <source>Band of red</source>
        <translation>Kanał czerwieni</translation>
    </message>
    <message>
        <source>Band {number} states a scale and offset; the numbers are of what is stored.</source>
        <translation>Kanał {number} podaje skalę i przesunięcie; liczby dotyczą zapisanych wartości.</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Kanały</translation>
    </message>
    <message>
        <source>Bands and indices</source>
        <translation>Kanały i wskaźniki</translation>
    </message>
    <message>
        <source>Between commas or one a line; they are added to those of the layer.</source>
        <translation>Rozdzielone przecinkami lub po jednym w wierszu; są dodawane do tych z warstwy.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Anulowano.</translation>
    </message>
    <message>
        <source>Chips of parcels</source>
        <translation>Wycinki działek</translation>
    </message>
    <message>
        <source>Class names (YAML or QGIS style)</source>
        <translation>Nazwy klas (YAML lub styl QGIS)</translation>
    </message>
    <message>
        <source>Class raster</source>
        <translation>Raster klas</translation>
    </message>
    <message>
        <source>Class {value}: {pixels} pixels, mean {mean}.</source>
        <translation>Klasa {value}: liczba pikseli {pixels}, średnia {mean}.</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klasy</translation>
    </message>
    <message>
        <source>Cloudy above (per cent)</source>
        <translation>Zachmurzone powyżej (procent)</translation>
    </message>
    <message>
        <source>Clusters are larger than [pixels]</source>
        <translation>Klastry są większe niż [piks.]</translation>
    </message>
    <message>
        <source>Connected by</source>
        <translation>Połączone przez</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Połączenie</translation>
    </message>
    <message>
        <source>Count as published</source>
        <translation>Licz jak w publikacji</translation>
    </message>
    <message>
        <source>Counts the pixels of each class in every parcel (pixels whose centre lies inside) and flags parcels in which some class has a share within the limits: at 30 to 70 %, a parcel of 60 and 40 % is flagged, one of 75 and 25 % is not.

The result has the fields foi_h (1 flagged, 0 not, empty not judged), the pixels and the percentage (P_...) of each class, total, nodata, unlisted (pixels of values without a name) and reason (why a parcel was not judged).</source>
        <translation>Liczy piksele każdej klasy w każdej działce (piksele, których środek leży wewnątrz) i oznacza działki, w których udział jakiejś klasy mieści się w granicach: przy 30–70 % działka z 60 i 40 % zostaje oznaczona, a działka z 75 i 25 % nie.

Wynik ma pola foi_h (1 oznaczona, 0 nieoznaczona, puste nieoceniona), liczbę pikseli i odsetek (P_...) każdej klasy, total, nodata, unlisted (piksele o wartościach bez nazwy) i reason (dlaczego działki nie oceniono).</translation>
    </message>
    <message>
        <source>Cuts the areas of each class out of the parcels, pixels at the edge by the share that lies inside, and flags parcels with connected areas of at least two different classes larger than the threshold.

The results are the parcels with foi_c (1 flagged, 0 not, empty not judged) and reason, and the areas of flagged parcels as polygons with id, temp_id, pixelvalue (class) and area in square metres.</source>
        <translation>Wycina z działek powierzchnie każdej klasy, piksele na krawędzi według części leżącej wewnątrz, i oznacza działki, w których spójne powierzchnie co najmniej dwóch różnych klas są większe od progu.

Wynikiem są działki z foi_c (1 oznaczona, 0 nieoznaczona, puste nieoceniona) i reason oraz powierzchnie oznaczonych działek jako wielokąty z id, temp_id, pixelvalue (klasa) i area w metrach kwadratowych.</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Zbiór danych</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decyzje</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>Zadeklarowano</translation>
    </message>
    <message>
        <source>Either</source>
        <translation>Jedno z dwojga</translation>
    </message>
    <message>
        <source>FOI assessment</source>
        <translation>Ocena FOI</translation>
    </message>
    <message>
        <source>FOI cardinality (area)</source>
        <translation>Kardynalność FOI (powierzchnia)</translation>
    </message>
    <message>
        <source>FOI cardinality (clusters)</source>
        <translation>Kardynalność FOI (klastry)</translation>
    </message>
    <message>
        <source>FOI clusters</source>
        <translation>Klastry FOI</translation>
    </message>
    <message>
        <source>FOI heterogeneity</source>
        <translation>Heterogeniczność FOI</translation>
    </message>
    <message>
        <source>FOI signal statistics</source>
        <translation>Statystyki sygnału FOI</translation>
    </message>
    <message>
        <source>Fetch again what is there</source>
        <translation>Pobierz ponownie to, co już jest</translation>
    </message>
    <message>
        <source>Field with the band</source>
        <translation>Pole z kanałem</translation>
    </message>
    <message>
        <source>Field with the date</source>
        <translation>Pole z datą</translation>
    </message>
    <message>
        <source>Field with the parcel id</source>
        <translation>Pole z id działki</translation>
    </message>
    <message>
        <source>Field with the parcel id (first one if empty)</source>
        <translation>Pole z id działki (puste: pierwsze)</translation>
    </message>
    <message>
        <source>Field with the parcel id in the results</source>
        <translation>Pole z id działki w wynikach</translation>
    </message>
    <message>
        <source>Field with the scene name</source>
        <translation>Pole z nazwą sceny</translation>
    </message>
    <message>
        <source>Finds clusters, connected pixels of one class inside a parcel, and flags parcels in which clusters of at least two different classes have more pixels than the threshold: the parcel seems to hold more than one field. What is connected only outside the parcel is two clusters.

The result has the fields foi_c (1 flagged, 0 not, empty not judged), clusters, as in (3, 200), (5, 21) for class and pixels, n_clusters, the largest cluster of each class (max_...) and reason.

The published count flags two clusters of the same class as well, and never counts class 0.</source>
        <translation>Znajduje klastry, czyli połączone piksele jednej klasy wewnątrz działki, i oznacza działki, w których klastry co najmniej dwóch różnych klas mają więcej pikseli niż próg: działka wydaje się obejmować więcej niż jedno pole. To, co łączy się tylko poza działką, to dwa klastry.

Wynik ma pola foi_c (1 oznaczona, 0 nieoznaczona, puste nieoceniona), clusters, np. (3, 200), (5, 21) dla klasy i pikseli, n_clusters, największy klaster każdej klasy (max_...) i reason.

Sposób z publikacji oznacza także dwa klastry tej samej klasy i nigdy nie liczy klasy 0.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Pierwszy dzień</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Give a layer with parcels, or parcel ids.</source>
        <translation>Podaj warstwę z działkami lub id działek.</translation>
    </message>
    <message>
        <source>Grouping pixels</source>
        <translation>Grupowanie pikseli</translation>
    </message>
    <message>
        <source>Groups the pixels of images of several dates by their course (k-means), and writes the groups as a class raster: with it a parcel can be checked where there is no crop map. The same images always give the same classes, numbered by rising mean; 0 is no-data.

The images have one grid: NDVI of one band each, or images with a red and a near-infrared band, whose numbers are then given. With parcels only their pixels are grouped.</source>
        <translation>Grupuje piksele obrazów z kilku dat według ich przebiegu (k-średnich) i zapisuje grupy jako raster klas: dzięki niemu można sprawdzić działkę tam, gdzie nie ma mapy upraw. Te same obrazy dają zawsze te same klasy, ponumerowane według rosnącej średniej; 0 to brak danych.

Obrazy mają jedną siatkę: po jednym kanale NDVI albo kanał czerwieni i kanał bliskiej podczerwieni, których numery się wtedy podaje. Gdy podano działki, grupuje się tylko ich piksele.</translation>
    </message>
    <message>
        <source>Histogram method</source>
        <translation>Metoda histogramu</translation>
    </message>
    <message>
        <source>Homogeneity (FOI)</source>
        <translation>Homogeniczność (FOI)</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Obrazy</translation>
    </message>
    <message>
        <source>Images of several dates</source>
        <translation>Obrazy z kilku dat</translation>
    </message>
    <message>
        <source>Images on a page</source>
        <translation>Obrazów na stronie</translation>
    </message>
    <message>
        <source>Images written</source>
        <translation>Zapisane obrazy</translation>
    </message>
    <message>
        <source>Images: {product}</source>
        <translation>Obrazy: {product}</translation>
    </message>
    <message>
        <source>Inner buffer (metres)</source>
        <translation>Bufor wewnętrzny (metry)</translation>
    </message>
    <message>
        <source>Inner buffer [m]</source>
        <translation>Bufor wewnętrzny [m]</translation>
    </message>
    <message>
        <source>Judges parcels by the statistics of their pixels over time: a table with one row per parcel, date and band, with count, mean, std, p25, p50 and p75, as the time-series panel exports it.

Histogram method: the mean lies outside the middle half of the pixels, or the quartiles lie as of two kinds of pixels rather than of one. Signal-to-noise: mean / std is below the limit. A parcel is flagged when the sign lasts for the given number of observations in a row; observations of few pixels do not count.

With a field for the scene, several scenes of one satellite pass count once.</source>
        <translation>Ocenia działki według statystyk ich pikseli w czasie: tabela z jednym wierszem na działkę, datę i kanał, z polami count, mean, std, p25, p50 i p75, taka, jaką eksportuje panel szeregów czasowych.

Metoda histogramu: średnia leży poza środkową połową pikseli albo kwartyle leżą tak, jak przy dwóch rodzajach pikseli, a nie jednym. Stosunek sygnału do szumu: mean / std jest poniżej granicy. Działka zostaje oznaczona, gdy oznaka utrzymuje się przez podaną liczbę kolejnych obserwacji; obserwacje o małej liczbie pikseli się nie liczą.

Gdy podano pole sceny, kilka scen jednego przelotu satelity liczy się raz.</translation>
    </message>
    <message>
        <source>Judging parcels</source>
        <translation>Ocena działek</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ostatni dzień</translation>
    </message>
    <message>
        <source>List of the images</source>
        <translation>Lista obrazów</translation>
    </message>
    <message>
        <source>Lists for each parcel its peers: parcels of the same crop within a distance and larger than 0.3 ha, the nearest first.

Columns: parcel, dataset, crop (of both), peer (the id of the other parcel), rank (1 is the nearest), distance (metres, from outline to outline). A parcel without peers has no row and is named in the log.

With the field peer as the parcel id, Series of parcels gives the series of the peers.</source>
        <translation>Podaje dla każdej działki jej działki porównawcze: działki z tą samą uprawą w danej odległości i większe niż 0.3 ha, najbliższa pierwsza.

Kolumny: parcel (działka), dataset (zbiór danych), crop (uprawa obu), peer (id drugiej działki), rank (1 to najbliższa), distance (metry, od obrysu do obrysu). Działka bez działek porównawczych nie ma wiersza i jest wymieniona w dzienniku.

Z polem peer jako id działki algorytm Szeregi działek podaje szeregi działek porównawczych.</translation>
    </message>
    <message>
        <source>Lower limit of a share [%]</source>
        <translation>Dolna granica udziału [%]</translation>
    </message>
    <message>
        <source>Most peers of a parcel</source>
        <translation>Najwięcej działek porównawczych na działkę</translation>
    </message>
    <message>
        <source>No observation of this parcel is stored.</source>
        <translation>Dla tej działki nie zapisano żadnej obserwacji.</translation>
    </message>
    <message>
        <source>None of the parcels is in the dataset.</source>
        <translation>Żadnej z działek nie ma w zbiorze danych.</translation>
    </message>
    <message>
        <source>Not in the dataset ({n}): {ids}</source>
        <translation>Nie ma w zbiorze danych ({n}): {ids}</translation>
    </message>
    <message>
        <source>Nothing decided yet.</source>
        <translation>Nie ma jeszcze decyzji.</translation>
    </message>
    <message>
        <source>Observations in a row</source>
        <translation>Kolejne obserwacje</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Own bands instead, as stored</source>
        <translation>Zamiast tego własne kanały, jak zapisane</translation>
    </message>
    <message>
        <source>Pages: {n}.</source>
        <translation>Strony: {n}.</translation>
    </message>
    <message>
        <source>Parcel ids</source>
        <translation>Id działek</translation>
    </message>
    <message>
        <source>Parcel {pid}</source>
        <translation>Działka {pid}</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Działki</translation>
    </message>
    <message>
        <source>Parcels (optional)</source>
        <translation>Działki (opcjonalnie)</translation>
    </message>
    <message>
        <source>Parcels not judged: {number} ({reason}).</source>
        <translation>Działki nieocenione: {number} ({reason}).</translation>
    </message>
    <message>
        <source>Parcels of {dataset}</source>
        <translation>Działki {dataset}</translation>
    </message>
    <message>
        <source>Peers of parcels</source>
        <translation>Działki porównawcze</translation>
    </message>
    <message>
        <source>Percentiles</source>
        <translation>Percentyle</translation>
    </message>
    <message>
        <source>Polygons</source>
        <translation>Wielokąty</translation>
    </message>
    <message>
        <source>Polygons without: {number} ({reason}).</source>
        <translation>Wielokąty bez pikseli: {number} ({reason}).</translation>
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
        <translation>Wartości rastra bez nazwy: {values}.</translation>
    </message>
    <message>
        <source>Reading band {number}</source>
        <translation>Czytanie kanału {number}</translation>
    </message>
    <message>
        <source>Reading parcels</source>
        <translation>Czytanie działek</translation>
    </message>
    <message>
        <source>Reading polygons</source>
        <translation>Czytanie wielokątów</translation>
    </message>
    <message>
        <source>Reading the class raster</source>
        <translation>Czytanie rastra klas</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Raport</translation>
    </message>
    <message>
        <source>Report of parcels</source>
        <translation>Raport o działkach</translation>
    </message>
    <message>
        <source>Results of a FOI check</source>
        <translation>Wyniki kontroli FOI</translation>
    </message>
    <message>
        <source>Saves the images of parcels as GeoTIFFs, one per parcel and overpass: parcel/scene.product.tif in the folder. The parcels are those of a layer or table with their ids, or a list of ids.

A product is written as values (float, no-data -9999): reflectance 0 to 1, the index, scene classes, dB or coherence. With bands of your own, such as B02 B08 B11 of the product s2, the pixels are written as stored, with scale and offset.

Images that are in the folder already are kept, so that a run can be taken up again. manifest.csv lists every image: file, parcel, dataset, date (UTC), product, bands, scene, direction, cloud (hidden share of the parcel), status (written, kept, failed) and reason.</source>
        <translation>Zapisuje obrazy działek jako GeoTIFF, po jednym na działkę i przelot: działka/scena.produkt.tif w folderze. Działki pochodzą z warstwy lub tabeli z ich id albo z listy id.

Produkt zapisuje się jako wartości (float, brak danych -9999): reflektancja od 0 do 1, wskaźnik, klasy sceny, dB lub koherencja. Przy własnych kanałach, takich jak B02 B08 B11 produktu s2, piksele zapisuje się tak, jak są przechowywane, ze skalą i przesunięciem.

Obrazy, które już są w folderze, zostają, aby można było kontynuować przerwane zadanie. Plik manifest.csv wymienia każdy obraz: file, parcel, dataset, date (UTC), product, bands, scene, direction, cloud (zasłonięty udział działki), status (written zapisany, kept zachowany, failed nieudany) i reason.</translation>
    </message>
    <message>
        <source>Say which field has the parcel ids; the fields are: {fields}.</source>
        <translation>Powiedz, w którym polu są id działek; pola to: {fields}.</translation>
    </message>
    <message>
        <source>Scene classes that hide the ground</source>
        <translation>Klasy sceny zasłaniające ziemię</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Ziarno losowe</translation>
    </message>
    <message>
        <source>Series of parcels</source>
        <translation>Szeregi działek</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Oznaka</translation>
    </message>
    <message>
        <source>Signal-to-noise below</source>
        <translation>Stosunek sygnału do szumu poniżej</translation>
    </message>
    <message>
        <source>Signal-to-noise ratio</source>
        <translation>Stosunek sygnału do szumu</translation>
    </message>
    <message>
        <source>Smallest number of pixels</source>
        <translation>Najmniejsza liczba pikseli</translation>
    </message>
    <message>
        <source>Statistics of polygons</source>
        <translation>Statystyki wielokątów</translation>
    </message>
    <message>
        <source>Such as B02 B08 B11; s1 bands VVb VHb.</source>
        <translation>Na przykład B02 B08 B11; kanały s1: VVb VHb.</translation>
    </message>
    <message>
        <source>Sums up the pixels of a raster in each polygon of a layer, by the same rules and to the same numbers as the extraction of parcel signatures. Polygons are brought into the CRS of the raster, which is read only where polygons are, so that it may be of any size; polygons may overlap.

A pixel counts when its centre lies in the polygon, or, if wanted, when the polygon touches it; no-data, infinite and not-a-number values do not count. Values are taken as stored.

Adds to the attributes of the layer, for each band: count (valid pixels), mean, std (of the population), min, max and percentiles (linear between pixels) such as p25; with several bands as b2_mean. And reason, why a polygon has no valid pixel in any band: no_geometry, not_polygon, buffer_empty, outside, no_pixel_centre or all_nodata.</source>
        <translation>Podsumowuje piksele rastra w każdym wielokącie warstwy, według tych samych reguł i z tymi samymi liczbami co wyznaczanie sygnatur działek. Wielokąty są przeliczane na układ współrzędnych rastra, który czyta się tylko tam, gdzie są wielokąty, więc może mieć dowolny rozmiar; wielokąty mogą się nakładać.

Piksel się liczy, gdy jego środek leży w wielokącie lub, jeśli tak wybrano, gdy wielokąt go dotyka; brak danych, wartości nieskończone i nieliczbowe się nie liczą. Wartości bierze się tak, jak są zapisane.

Dodaje do atrybutów warstwy, dla każdego kanału: count (poprawne piksele), mean, std (populacji), min, max i percentyle (liniowo między pikselami), takie jak p25; przy kilku kanałach jako b2_mean. Oraz reason, dlaczego wielokąt nie ma poprawnego piksela w żadnym kanale: no_geometry, not_polygon, buffer_empty, outside, no_pixel_centre lub all_nodata.</translation>
    </message>
    <message>
        <source>Table of signatures</source>
        <translation>Tabela sygnatur</translation>
    </message>
    <message>
        <source>The dataset has no images of this product; there are: {names}.</source>
        <translation>Zbiór danych nie ma obrazów tego produktu; są: {names}.</translation>
    </message>
    <message>
        <source>The first day is after the last day: exchange them.</source>
        <translation>Pierwszy dzień jest po ostatnim: zamień je.</translation>
    </message>
    <message>
        <source>The image that came cannot be read.</source>
        <translation>Nie można odczytać otrzymanego obrazu.</translation>
    </message>
    <message>
        <source>The results do not hold this parcel.</source>
        <translation>W wynikach nie ma tej działki.</translation>
    </message>
    <message>
        <source>The results need a field with the parcel id, and foi_h or foi_c: {fields}.</source>
        <translation>Wyniki wymagają pola z id działki oraz foi_h lub foi_c: {fields}.</translation>
    </message>
    <message>
        <source>Thematic raster from chips</source>
        <translation>Raster tematyczny z wycinków</translation>
    </message>
    <message>
        <source>There are no scenes of this kind here.</source>
        <translation>Nie ma tu scen tego rodzaju.</translation>
    </message>
    <message>
        <source>There is no connection “{name}” on this computer; there are: {names}.</source>
        <translation>Na tym komputerze nie ma połączenia „{name}”; są: {names}.</translation>
    </message>
    <message>
        <source>There is no dataset “{name}” in this connection; there are: {names}.</source>
        <translation>W tym połączeniu nie ma zbioru danych „{name}”; są: {names}.</translation>
    </message>
    <message>
        <source>There is no saved connection: add one in the options of CbM first.</source>
        <translation>Nie ma zapisanego połączenia: najpierw dodaj je w opcjach CbM.</translation>
    </message>
    <message>
        <source>This login may not read any dataset of this connection.</source>
        <translation>Ten login nie może czytać żadnego zbioru danych tego połączenia.</translation>
    </message>
    <message>
        <source>Time series</source>
        <translation>Szeregi czasowe</translation>
    </message>
    <message>
        <source>Upper limit of a share [%]</source>
        <translation>Górna granica udziału [%]</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
    <message>
        <source>With cloudy observations</source>
        <translation>Z obserwacjami zachmurzonymi</translation>
    </message>
    <message>
        <source>Within (metres)</source>
        <translation>W odległości (metry)</translation>
    </message>
    <message>
        <source>Without a file: those of the layer's style or attribute table.</source>
        <translation>Bez pliku: nazwy ze stylu lub tabeli atrybutów warstwy.</translation>
    </message>
    <message>
        <source>Without peers within that distance ({n}): {ids}</source>
        <translation>Bez działek porównawczych w tej odległości ({n}): {ids}</translation>
    </message>
    <message>
        <source>Without such an observation ({n}): {ids}</source>
        <translation>Bez takiej obserwacji ({n}): {ids}</translation>
    </message>
    <message>
        <source>Writes a report with a page for each parcel: what is declared, the series of the bands and indices named, the clearest images of each part of the season, the history of decisions and, if a layer of results is given, what the FOI check has found.

The file is HTML with the pictures inside, or PDF where its name ends in .pdf. What the source does not have, such as images in a database without access to their store, is said on the page.</source>
        <translation>Pisze raport ze stroną dla każdej działki: co zadeklarowano, szeregi podanych kanałów i wskaźników, najczystsze obrazy z każdej części sezonu, historia decyzji oraz, jeśli podano warstwę wyników, co wykazała kontrola FOI.

Plik to HTML z obrazami w środku albo PDF, gdy jego nazwa kończy się na .pdf. To, czego źródło nie ma, na przykład obrazów w bazie danych bez dostępu do ich magazynu, jest podane na stronie.</translation>
    </message>
    <message>
        <source>Writes the stored time series of parcels into a table, one row per parcel, band or index and observation. The parcels are those of a layer or table with their ids, or a list of ids; the geometry of the layer does not matter.

Bands and indices: names such as NDVI, EVI2, B08 or VVb between commas, your own formulas by their names; s2/B08 takes a band of one product only.

Columns: parcel, dataset, product (band or index), card (what it was made from), source (bands), unit, date (UTC); count (valid pixels), mean, std, min, p25, p50, p75, max (empty where an index was computed from bands: only mean and std are known then); cloud (hidden share 0 to 1 of the parcel), cloudy (1 above the threshold), scene, others (scenes of the same overpass that do not count), reason (why there is no value). Reflectance is times 10000; backscatter is in dB, its std in linear power.

FOI signal statistics reads such a table as it is.</source>
        <translation>Zapisuje przechowywane szeregi czasowe działek w tabeli, jeden wiersz na działkę, kanał lub wskaźnik i obserwację. Działki pochodzą z warstwy lub tabeli z ich id albo z listy id; geometria warstwy nie ma znaczenia.

Kanały i wskaźniki: nazwy takie jak NDVI, EVI2, B08 lub VVb rozdzielone przecinkami, własne formuły po nazwach; s2/B08 bierze kanał tylko jednego produktu.

Kolumny: parcel, dataset, product (kanał lub wskaźnik), card (z czego powstał), source (kanały), unit, date (UTC); count (poprawne piksele), mean, std, min, p25, p50, p75, max (puste, gdy wskaźnik obliczono z kanałów: wtedy znane są tylko mean i std); cloud (zasłonięty udział działki od 0 do 1), cloudy (1 powyżej progu), scene, others (sceny tego samego przelotu, które się nie liczą), reason (dlaczego nie ma wartości). Reflektancja jest pomnożona przez 10000; rozproszenie wsteczne jest w dB, jego std w mocy liniowej.

Statystyki sygnału FOI czytają taką tabelę bez zmian.</translation>
    </message>
    <message>
        <source>Writing results</source>
        <translation>Zapisywanie wyników</translation>
    </message>
    <message>
        <source>all rows</source>
        <translation>wszystkie wiersze</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>{band}: {flagged} of {all} parcels flagged.</source>
        <translation>{band}: oznaczone działki: {flagged} z {all}.</translation>
    </message>
    <message>
        <source>{flagged} of {all} parcels flagged.</source>
        <translation>Oznaczone działki: {flagged} z {all}.</translation>
    </message>
    <message>
        <source>{rows} rows of {parcels} parcels.</source>
        <translation>Liczba wierszy: {rows}, działek: {parcels}.</translation>
    </message>
    <message>
        <source>{some} of {all} polygons have valid pixels.</source>
        <translation>Wielokąty z poprawnymi pikselami: {some} z {all}.</translation>
    </message>
    <message>
        <source>{value} ({pixels} pixels)</source>
        <translation>{value} ({pixels} piks.)</translation>
    </message>
    <message>
        <source>{written} images written, {kept} were there, {failed} failed.</source>
        <translation>Obrazy zapisane: {written}, już obecne: {kept}, nieudane: {failed}.</translation>
    </message>
</context>
<context>
    <name>CbmProvider</name>
    <message>
        <source>CbM – Checks by Monitoring</source>
        <translation>CbM – kontrole przez monitoring</translation>
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
        <translation>CbM: obrazy na mapę</translation>
    </message>
    <message>
        <source>The images could not be written: {}</source>
        <translation>Nie można zapisać obrazów: {}</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>CbM: images of parcel {}</source>
        <translation>CbM: obrazy działki {}</translation>
    </message>
    <message>
        <source>The image that came cannot be read.</source>
        <translation>Nie można odczytać otrzymanego obrazu.</translation>
    </message>
    <message>
        <source>There are no scenes of this kind here.</source>
        <translation>Nie ma tu scen tego rodzaju.</translation>
    </message>
</context>
<context>
    <name>ClassMap</name>
    <message>
        <source>Classes inside the parcel</source>
        <translation>Klasy wewnątrz działki</translation>
    </message>
</context>
<context>
    <name>ClassNames</name>
    <message>
        <source>Class names (*.yml *.yaml *.qml)</source>
        <translation>Nazwy klas (*.yml *.yaml *.qml)</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>&amp;Left:</source>
        <translation>&amp;Lewa:</translation>
    </message>
    <message>
        <source>&amp;Right:</source>
        <translation>&amp;Prawa:</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>&amp;Obok siebie</translation>
    </message>
    <message>
        <source>Compare Two Dates</source>
        <translation>Porównanie dwóch dat</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>CbM: series of the peers of parcel {}</source>
        <translation>CbM: szeregi działek porównawczych dla działki {}</translation>
    </message>
</context>
<context>
    <name>ConnectionDialog</name>
    <message>
        <source>&amp;Cancel Test</source>
        <translation>&amp;Anuluj test</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Połączenie</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nazwa</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>Źró&amp;dło</translation>
    </message>
    <message>
        <source>&amp;Test Connection</source>
        <translation>&amp;Testuj połączenie</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>A CbM server answers over the web; a database is asked directly, inside the agency</source>
        <translation>Serwer CbM odpowiada przez sieć; bazę danych odpytuje się bezpośrednio, wewnątrz agencji</translation>
    </message>
    <message>
        <source>Access keys for images (optional)</source>
        <translation>Klucze dostępu do obrazów (opcjonalnie)</translation>
    </message>
    <message>
        <source>Access keys of the S3 store in which the scenes lie (method “Basic” or “AWS S3”). Without them, those of the environment and of the AWS profile file are used</source>
        <translation>Klucze dostępu do magazynu S3, w którym leżą sceny (metoda „Basic” lub „AWS S3”). Bez nich używa się kluczy ze środowiska i z pliku profilu AWS</translation>
    </message>
    <message>
        <source>Add CbM Connection</source>
        <translation>Dodaj połączenie CbM</translation>
    </message>
    <message>
        <source>Address and login are those of a PostgreSQL connection of QGIS: make or edit one in the Browser panel under PostgreSQL, with an authentication configuration.</source>
        <translation>Adres i dane logowania pochodzą z połączenia PostgreSQL w QGIS: utwórz je lub edytuj w panelu Przeglądarka w gałęzi PostgreSQL, z konfiguracją uwierzytelniania.</translation>
    </message>
    <message>
        <source>Address of the server, without user name, password or /query</source>
        <translation>Adres serwera, bez nazwy użytkownika, hasła i /query</translation>
    </message>
    <message>
        <source>Any name, for example “Agency server”</source>
        <translation>Dowolna nazwa, na przykład „Serwer agencji”</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Obszar</translation>
    </message>
    <message>
        <source>Areas and years found by the test</source>
        <translation>Obszary i lata znalezione przez test</translation>
    </message>
    <message>
        <source>Asking the database…</source>
        <translation>Odpytywanie bazy danych…</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Odpytywanie serwera…</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Uwierzytelnianie</translation>
    </message>
    <message>
        <source>Authentication configuration</source>
        <translation>Konfiguracja uwierzytelniania</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Anulowano.</translation>
    </message>
    <message>
        <source>CbM server</source>
        <translation>Serwer CbM</translation>
    </message>
    <message>
        <source>Choose a PostgreSQL connection.</source>
        <translation>Wybierz połączenie PostgreSQL.</translation>
    </message>
    <message>
        <source>Connected to {}.</source>
        <translation>Połączono z {}.</translation>
    </message>
    <message>
        <source>Connected to {}: no data for this user.</source>
        <translation>Połączono z {}: brak danych dla tego użytkownika.</translation>
    </message>
    <message>
        <source>Edit CbM Connection</source>
        <translation>Edytuj połączenie CbM</translation>
    </message>
    <message>
        <source>Give the connection a name.</source>
        <translation>Nadaj połączeniu nazwę.</translation>
    </message>
    <message>
        <source>Kind of source</source>
        <translation>Rodzaj źródła</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Działki</translation>
    </message>
    <message>
        <source>PostgreSQL connection saved in QGIS</source>
        <translation>Połączenie PostgreSQL zapisane w QGIS</translation>
    </message>
    <message>
        <source>PostgreSQL database</source>
        <translation>Baza danych PostgreSQL</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkty</translation>
    </message>
    <message>
        <source>Projects refer to the connection by this name</source>
        <translation>Projekty odwołują się do połączenia tą nazwą</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Wynik testu</translation>
    </message>
    <message>
        <source>There is already a connection with this name.</source>
        <translation>Połączenie o tej nazwie już istnieje.</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>User name and password are kept in QGIS' encrypted store</source>
        <translation>Nazwa użytkownika i hasło są przechowywane w zaszyfrowanym magazynie QGIS</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Rok</translation>
    </message>
    <message>
        <source>a CbM server</source>
        <translation>serwer CbM</translation>
    </message>
</context>
<context>
    <name>Connections</name>
    <message>
        <source>Remove the connection “{}”?</source>
        <translation>Usunąć połączenie „{}”?</translation>
    </message>
</context>
<context>
    <name>DatasetChooser</name>
    <message>
        <source>Add Connection…</source>
        <translation>Dodaj połączenie…</translation>
    </message>
    <message>
        <source>Add, edit or refresh the connection</source>
        <translation>Dodaj, edytuj lub odśwież połączenie</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Obszar</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Połączenie</translation>
    </message>
    <message>
        <source>Connection menu</source>
        <translation>Menu połączenia</translation>
    </message>
    <message>
        <source>Edit Connection…</source>
        <translation>Edytuj połączenie…</translation>
    </message>
    <message>
        <source>No connection yet</source>
        <translation>Nie ma jeszcze połączenia</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Odśwież</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Rok</translation>
    </message>
    <message>
        <source>Zoom to the Area's Centre</source>
        <translation>Powiększ do środka obszaru</translation>
    </message>
</context>
<context>
    <name>DecisionBox</name>
    <message>
        <source>Anything worth knowing later</source>
        <translation>Wszystko, co może się później przydać</translation>
    </message>
    <message>
        <source>Decide: {} (key {})</source>
        <translation>Zdecyduj: {} (klawisz {})</translation>
    </message>
    <message>
        <source>In a word or two, if need be</source>
        <translation>W kilku słowach</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Note on the decision</source>
        <translation>Notatka do decyzji</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>Reason of the decision</source>
        <translation>Powód decyzji</translation>
    </message>
    <message>
        <source>Storing…</source>
        <translation>Zapisywanie…</translation>
    </message>
</context>
<context>
    <name>DecisionHistory</name>
    <message>
        <source>Add a decision that lets the one before the latest count again, “Inconclusive” where there was none; nothing is removed</source>
        <translation>Dodaj decyzję, po której znów obowiązuje przedostatnia, „Niejednoznaczna” tam, gdzie jej nie było; nic nie jest usuwane</translation>
    </message>
    <message>
        <source>Decided when the parcel had another outline.</source>
        <translation>Decyzję podjęto, gdy działka miała inny obrys.</translation>
    </message>
    <message>
        <source>Decisions on this parcel, the latest first</source>
        <translation>Decyzje dotyczące tej działki, najnowsza pierwsza</translation>
    </message>
    <message>
        <source>Looking for decisions…</source>
        <translation>Szukanie decyzji…</translation>
    </message>
    <message>
        <source>Nothing decided yet.</source>
        <translation>Nie ma jeszcze decyzji.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>Take Back</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kto</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>CbM: decision on parcel {}</source>
        <translation>CbM: decyzja dotycząca działki {}</translation>
    </message>
    <message>
        <source>CbM: decisions on parcel {}</source>
        <translation>CbM: decyzje dotyczące działki {}</translation>
    </message>
    <message>
        <source>Pick a parcel first.</source>
        <translation>Najpierw wskaż działkę.</translation>
    </message>
    <message>
        <source>Taken back: {}</source>
        <translation>Cofnięto: {}</translation>
    </message>
    <message>
        <source>The last decision is being stored.</source>
        <translation>Trwa zapisywanie ostatniej decyzji.</translation>
    </message>
</context>
<context>
    <name>FilmModel</name>
    <message>
        <source>ascending</source>
        <translation>wstępująca</translation>
    </message>
    <message>
        <source>descending</source>
        <translation>zstępująca</translation>
    </message>
    <message>
        <source>relative orbit {}</source>
        <translation>orbita względna {}</translation>
    </message>
</context>
<context>
    <name>FilmStrip</name>
    <message>
        <source>Images of the parcel by date</source>
        <translation>Obrazy działki według daty</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>A click on the map brings a parcel's series, images and decisions.</source>
        <translation>Kliknięcie na mapie pokazuje szeregi, obrazy i decyzje działki.</translation>
    </message>
    <message>
        <source>Add Connection…</source>
        <translation>Dodaj połączenie…</translation>
    </message>
    <message>
        <source>An area and a year, of those that you may see.</source>
        <translation>Obszar i rok spośród tych, które możesz oglądać.</translation>
    </message>
    <message>
        <source>Choose Area…</source>
        <translation>Wybierz obszar…</translation>
    </message>
    <message>
        <source>Choose an area and a year above.</source>
        <translation>Wybierz powyżej obszar i rok.</translation>
    </message>
    <message>
        <source>Choose the dataset</source>
        <translation>Wybierz zbiór danych</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Połącz</translation>
    </message>
    <message>
        <source>Connected to {}.</source>
        <translation>Połączono z {}.</translation>
    </message>
    <message>
        <source>Connecting to {}…</source>
        <translation>Łączenie z {}…</translation>
    </message>
    <message>
        <source>From a declared parcel to a decision, in three steps to begin with.</source>
        <translation>Od zgłoszonej działki do decyzji, na początek w trzech krokach.</translation>
    </message>
    <message>
        <source>Give the address of your agency's CbM server and your login, or take a PostgreSQL connection of QGIS. Your administrator knows both.</source>
        <translation>Podaj adres serwera CbM swojej agencji i swój login albo weź połączenie PostgreSQL z QGIS. Administrator zna jedno i drugie.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Podręcznik</translation>
    </message>
    <message>
        <source>Not connected to {} yet.</source>
        <translation>Brak jeszcze połączenia z {}.</translation>
    </message>
    <message>
        <source>Parcel {} is picked: the panels show its series, images and decisions.</source>
        <translation>Wybrano działkę {}: panele pokazują jej szeregi, obrazy i decyzje.</translation>
    </message>
    <message>
        <source>Pick a parcel</source>
        <translation>Wskaż działkę</translation>
    </message>
    <message>
        <source>Show All Parcels</source>
        <translation>Pokaż wszystkie działki</translation>
    </message>
    <message>
        <source>Show the parcels, choose “Pick Parcel” and click on one; or type a parcel id above.</source>
        <translation>Pokaż działki, wybierz „Wskaż działkę” i kliknij jedną z nich; albo wpisz powyżej id działki.</translation>
    </message>
    <message>
        <source>This server has no data for you yet. Ask its administrator.</source>
        <translation>Ten serwer nie ma jeszcze dla Ciebie danych. Zapytaj jego administratora.</translation>
    </message>
    <message>
        <source>{} is chosen, with {} parcels; others are above.</source>
        <translation>Wybrano {}, działek: {}; inne są powyżej.</translation>
    </message>
    <message>
        <source>{} is chosen; others are above.</source>
        <translation>Wybrano {}; inne są powyżej.</translation>
    </message>
</context>
<context>
    <name>Foi</name>
    <message>
        <source>Both</source>
        <translation>Oba</translation>
    </message>
    <message>
        <source>Heterogeneous</source>
        <translation>Heterogeniczna</translation>
    </message>
    <message>
        <source>Heterogeneous, several objects</source>
        <translation>Heterogeniczna, kilka obiektów</translation>
    </message>
    <message>
        <source>Heterogeneous: {} (within {}).</source>
        <translation>Heterogeniczna: {} (w przedziale {}).</translation>
    </message>
    <message>
        <source>Homogeneous</source>
        <translation>Homogeniczna</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Nieoceniona</translation>
    </message>
    <message>
        <source>Several objects</source>
        <translation>Kilka obiektów</translation>
    </message>
    <message>
        <source>Several objects: {}.</source>
        <translation>Kilka obiektów: {}.</translation>
    </message>
    <message>
        <source>This parcel cannot be judged: {}.</source>
        <translation>Tej działki nie można ocenić: {}.</translation>
    </message>
    <message>
        <source>This parcel is homogeneous: {}.</source>
        <translation>Ta działka jest homogeniczna: {}.</translation>
    </message>
    <message>
        <source>all its pixels are no-data</source>
        <translation>wszystkie jej piksele to brak danych</translation>
    </message>
    <message>
        <source>it has no geometry</source>
        <translation>nie ma geometrii</translation>
    </message>
    <message>
        <source>it has too few pixels</source>
        <translation>ma za mało pikseli</translation>
    </message>
    <message>
        <source>it holds no pixel centre</source>
        <translation>nie zawiera środka żadnego piksela</translation>
    </message>
    <message>
        <source>it is not a polygon</source>
        <translation>nie jest wielokątem</translation>
    </message>
    <message>
        <source>it lies outside the class raster</source>
        <translation>leży poza rastrem klas</translation>
    </message>
    <message>
        <source>none of its pixels is of a class with a name</source>
        <translation>żaden z jej pikseli nie należy do klasy z nazwą</translation>
    </message>
    <message>
        <source>nothing is left of it inside the buffer</source>
        <translation>wewnątrz bufora nic z niej nie zostaje</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>piks.</translation>
    </message>
    <message>
        <source>{listed} and {more} more</source>
        <translation>{listed} i {more} dalszych</translation>
    </message>
    <message>
        <source>{number} × {name} (up to {size} {unit})</source>
        <translation>{number} × {name} (do {size} {unit})</translation>
    </message>
</context>
<context>
    <name>FoiChecks</name>
    <message>
        <source>CbM: FOI check of {}</source>
        <translation>CbM: kontrola FOI: {}</translation>
    </message>
    <message>
        <source>CbM: FOI preview</source>
        <translation>CbM: podgląd FOI</translation>
    </message>
    <message>
        <source>FOI {}</source>
        <translation>FOI {}</translation>
    </message>
    <message>
        <source>The results could not be saved: {}</source>
        <translation>Nie można zapisać wyników: {}</translation>
    </message>
</context>
<context>
    <name>FoiDock</name>
    <message numerus="yes">
        <source>%n pixel(s) have values without a name.</source>
        <translation>
            <numerusform>%n piksel ma wartość bez nazwy.</numerusform>
            <numerusform>%n piksele mają wartości bez nazwy.</numerusform>
            <numerusform>%n pikseli ma wartości bez nazwy.</numerusform>
        </translation>
    </message>
    <message>
        <source>All features ({})</source>
        <translation>Wszystkie obiekty ({})</translation>
    </message>
    <message>
        <source>CbM FOI</source>
        <translation>CbM FOI</translation>
    </message>
    <message>
        <source>Choose a class raster first.</source>
        <translation>Najpierw wybierz raster klas.</translation>
    </message>
    <message>
        <source>Choose a class raster: one band of whole numbers, such as a crop map.</source>
        <translation>Wybierz raster klas: jeden kanał liczb całkowitych, na przykład mapę upraw.</translation>
    </message>
    <message>
        <source>Choose an area and a year first.</source>
        <translation>Najpierw wybierz obszar i rok.</translation>
    </message>
    <message>
        <source>GeoPackage (*.gpkg)</source>
        <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <source>Parcel {} · {} pixels</source>
        <translation>Działka {} · {} piks.</translation>
    </message>
    <message>
        <source>Pick a parcel on the map first, or choose a layer of parcels.</source>
        <translation>Najpierw wskaż działkę na mapie lub wybierz warstwę działek.</translation>
    </message>
    <message>
        <source>Pick a parcel on the map, or select one in the layer chosen above.</source>
        <translation>Wskaż działkę na mapie lub zaznacz ją w warstwie wybranej powyżej.</translation>
    </message>
    <message>
        <source>Raster values without a name: {}.</source>
        <translation>Wartości rastra bez nazwy: {}.</translation>
    </message>
    <message>
        <source>Save the results</source>
        <translation>Zapisz wyniki</translation>
    </message>
    <message>
        <source>Saved {}</source>
        <translation>Zapisano {}</translation>
    </message>
    <message>
        <source>Selected features ({})</source>
        <translation>Zaznaczone obiekty ({})</translation>
    </message>
    <message>
        <source>The layer {} has no field “{}” with parcel ids; the work list stays as it was.</source>
        <translation>Warstwa {} nie ma pola „{}” z id działek; lista robocza pozostaje bez zmian.</translation>
    </message>
    <message>
        <source>The parcel below</source>
        <translation>Działka poniżej</translation>
    </message>
</context>
<context>
    <name>FoiPanel</name>
    <message>
        <source>All ({})</source>
        <translation>Wszystkie ({})</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Class raster</source>
        <translation>Raster klas</translation>
    </message>
    <message>
        <source>Flagged ({})</source>
        <translation>Oznaczone ({})</translation>
    </message>
    <message>
        <source>Layer of parcels to check</source>
        <translation>Warstwa działek do sprawdzenia</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Komunikaty</translation>
    </message>
    <message>
        <source>One band of whole numbers, such as a crop map</source>
        <translation>Jeden kanał liczb całkowitych, na przykład mapa upraw</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Działki</translation>
    </message>
    <message>
        <source>Picked parcel</source>
        <translation>Wskazana działka</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>Postęp kontroli</translation>
    </message>
    <message>
        <source>Results, one row per parcel</source>
        <translation>Wyniki, jedna działka w wierszu</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Uruchom</translation>
    </message>
    <message>
        <source>Save as GeoPackage…</source>
        <translation>Zapisz jako GeoPackage…</translation>
    </message>
    <message>
        <source>Save the results as GeoPackage</source>
        <translation>Zapisz wyniki jako GeoPackage</translation>
    </message>
    <message>
        <source>Show only parcels of this outcome</source>
        <translation>Pokaż tylko działki z tym wynikiem</translation>
    </message>
    <message>
        <source>Take these parcels into the work list</source>
        <translation>Przenieś te działki na listę roboczą</translation>
    </message>
    <message>
        <source>Which parcels are checked</source>
        <translation>Które działki są sprawdzane</translation>
    </message>
    <message>
        <source>{} of {} parcels flagged, {} homogeneous, {} not judged.</source>
        <translation>Oznaczone działki: {} z {}, homogeniczne: {}, nieocenione: {}.</translation>
    </message>
</context>
<context>
    <name>FoiResultsModel</name>
    <message>
        <source>Clusters</source>
        <translation>Klastry</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>Działka</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Udziały</translation>
    </message>
</context>
<context>
    <name>FoiSettings</name>
    <message>
        <source> pixels</source>
        <translation> piks.</translation>
    </message>
    <message>
        <source>0 is no-data</source>
        <translation>0 to brak danych</translation>
    </message>
    <message>
        <source>Areas above</source>
        <translation>Powierzchnie powyżej</translation>
    </message>
    <message>
        <source>Areas are larger than</source>
        <translation>Powierzchnie są większe niż</translation>
    </message>
    <message>
        <source>Choose a file with class names</source>
        <translation>Wybierz plik z nazwami klas</translation>
    </message>
    <message>
        <source>Class names</source>
        <translation>Nazwy klas</translation>
    </message>
    <message>
        <source>Clusters above</source>
        <translation>Klastry powyżej</translation>
    </message>
    <message>
        <source>Clusters have more pixels than</source>
        <translation>Klastry mają więcej pikseli niż</translation>
    </message>
    <message>
        <source>Clusters of pixels</source>
        <translation>Klastry pikseli</translation>
    </message>
    <message>
        <source>Connected areas</source>
        <translation>Spójne powierzchnie</translation>
    </message>
    <message>
        <source>Connected by</source>
        <translation>Połączone przez</translation>
    </message>
    <message>
        <source>Count as published</source>
        <translation>Licz jak w publikacji</translation>
    </message>
    <message>
        <source>Fewest pixels</source>
        <translation>Min. pikseli</translation>
    </message>
    <message>
        <source>File with the class names</source>
        <translation>Plik z nazwami klas</translation>
    </message>
    <message>
        <source>Heterogeneous at</source>
        <translation>Heterogeniczna przy</translation>
    </message>
    <message>
        <source>Highest share that makes a parcel heterogeneous</source>
        <translation>Najwyższy udział, przy którym działka jest heterogeniczna</translation>
    </message>
    <message>
        <source>Inner buffer</source>
        <translation>Bufor wewnętrzny</translation>
    </message>
    <message>
        <source>Lowest share that makes a parcel heterogeneous</source>
        <translation>Najniższy udział, przy którym działka jest heterogeniczna</translation>
    </message>
    <message>
        <source>Parcels with fewer pixels of a class are not judged</source>
        <translation>Działki o mniejszej liczbie pikseli klasy nie są oceniane</translation>
    </message>
    <message>
        <source>Pixels of a cluster are connected by</source>
        <translation>Piksele klastra są połączone przez</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Wartości domyślne</translation>
    </message>
    <message>
        <source>Several objects by</source>
        <translation>Obiekty według</translation>
    </message>
    <message>
        <source>Thresholds and Class Names</source>
        <translation>Progi i nazwy klas</translation>
    </message>
    <message>
        <source>Two clusters of the same class flag a parcel as well, and class 0 never counts</source>
        <translation>Dwa klastry tej samej klasy także oznaczają działkę, a klasa 0 nigdy się nie liczy</translation>
    </message>
    <message>
        <source>What several objects are found by</source>
        <translation>Po czym rozpoznaje się kilka obiektów</translation>
    </message>
    <message>
        <source>edges (4)</source>
        <translation>krawędzie (4)</translation>
    </message>
    <message>
        <source>edges and corners (8)</source>
        <translation>krawędzie i narożniki (8)</translation>
    </message>
    <message>
        <source>from the raster's style</source>
        <translation>ze stylu rastra</translation>
    </message>
    <message>
        <source>to</source>
        <translation>do</translation>
    </message>
</context>
<context>
    <name>Formulas</name>
    <message>
        <source>Name “{}” is taken; choose another.</source>
        <translation>Nazwa „{}” jest zajęta; wybierz inną.</translation>
    </message>
    <message>
        <source>Name “{}”: a letter, then at most 23 letters, digits or _.</source>
        <translation>Nazwa „{}”: litera, a potem najwyżej 23 litery, cyfry lub _.</translation>
    </message>
    <message>
        <source>the formula is too long.</source>
        <translation>formuła jest za długa.</translation>
    </message>
    <message>
        <source>the formula names no band, for example B08 or VV.</source>
        <translation>formuła nie zawiera żadnego kanału, na przykład B08 lub VV.</translation>
    </message>
    <message>
        <source>there is no function “{}”; there are {functions}.</source>
        <translation>nie ma funkcji „{}”; są {functions}.</translation>
    </message>
    <message>
        <source>write a formula, for example (B08 - B04) / (B08 + B04).</source>
        <translation>napisz formułę, na przykład (B08 - B04) / (B08 + B04).</translation>
    </message>
    <message>
        <source>{}: this parcel has no product with all of its bands; there are {}.</source>
        <translation>{}: ta działka nie ma produktu ze wszystkimi potrzebnymi kanałami; dostępne: {}.</translation>
    </message>
    <message>
        <source>“{}” cannot be read as a formula.</source>
        <translation>„{}” nie da się odczytać jako formuły.</translation>
    </message>
    <message>
        <source>“{}” is not allowed; use numbers, bands, + - * / ** ( ).</source>
        <translation>„{}” jest niedozwolone; użyj liczb, kanałów, + - * / ** ( ).</translation>
    </message>
    <message>
        <source>“{}” takes another number of values.</source>
        <translation>„{}” przyjmuje inną liczbę wartości.</translation>
    </message>
</context>
<context>
    <name>FormulasDialog</name>
    <message>
        <source>Add a formula</source>
        <translation>Dodaj formułę</translation>
    </message>
    <message>
        <source>Bands as reflectance 0 to 1 (B02, B03, …, B8A, B11) or radar power (VV, VH). Operators + - * / ** ( ), functions {}.</source>
        <translation>Kanały jako reflektancja od 0 do 1 (B02, B03, …, B8A, B11) lub moc radarowa (VV, VH). Operatory + - * / ** ( ), funkcje {}.</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formuła</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Own Formulas</source>
        <translation>Własne formuły</translation>
    </message>
    <message>
        <source>Own formulas</source>
        <translation>Własne formuły</translation>
    </message>
    <message>
        <source>Remove the selected formula</source>
        <translation>Usuń zaznaczoną formułę</translation>
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
        <translation>&lt;b&gt;Dodaj połączenie…&lt;/b&gt; w komunikacie, z tą samą nazwą.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Bring Back the Previous List&lt;/b&gt; undoes that a list was replaced or cleared.</source>
        <translation>&lt;b&gt;Przywróć poprzednią listę&lt;/b&gt; cofa zastąpienie lub wyczyszczenie listy.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Calendar&lt;/b&gt; (&lt;kbd&gt;D&lt;/kbd&gt;) shows the season at a glance: a row for every month, eight half weeks across, each date in its place, the parcel's series below. The calendar is saved as PNG or PDF.</source>
        <translation>&lt;b&gt;Kalendarz&lt;/b&gt; (&lt;kbd&gt;D&lt;/kbd&gt;) pokazuje sezon na pierwszy rzut oka: wiersz na każdy miesiąc, osiem połówek tygodni w poprzek, każda data na swoim miejscu, poniżej szereg działki. Kalendarz zapisuje się jako PNG lub PDF.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Choose the dataset&lt;/b&gt;, an area and a year. The newest one is taken unless you choose another.</source>
        <translation>&lt;b&gt;Wybierz zbiór danych&lt;/b&gt;, obszar i rok. Brany jest najnowszy, jeśli nie wybierzesz innego.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Compare&lt;/b&gt; (&lt;kbd&gt;V&lt;/kbd&gt;) shows two dates with a divider to drag. &lt;b&gt;Side by side&lt;/b&gt; puts them next to each other.</source>
        <translation>&lt;b&gt;Porównaj&lt;/b&gt; (&lt;kbd&gt;V&lt;/kbd&gt;) pokazuje dwie daty z linią podziału do przeciągania. &lt;b&gt;Obok siebie&lt;/b&gt; stawia je jedną przy drugiej.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Compliant&lt;/b&gt;, &lt;b&gt;Not compliant&lt;/b&gt; or &lt;b&gt;Inconclusive&lt;/b&gt;, with a reason and a note if need be. Every decision is kept with who and when; the latest counts. Taking one back adds a new decision: what counted before it, or &lt;b&gt;Inconclusive&lt;/b&gt; where nothing did. Decisions taken before the parcel's outline changed are marked.</source>
        <translation>&lt;b&gt;Zgodna&lt;/b&gt;, &lt;b&gt;Niezgodna&lt;/b&gt; lub &lt;b&gt;Niejednoznaczna&lt;/b&gt;, w razie potrzeby z powodem i notatką. Każda decyzja zostaje zachowana z osobą i czasem; liczy się ostatnia. Cofnięcie decyzji dodaje nową: tę, która obowiązywała wcześniej, lub &lt;b&gt;Niejednoznaczna&lt;/b&gt; tam, gdzie jej nie było. Decyzje podjęte przed zmianą obrysu działki są oznaczone.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Connect.&lt;/b&gt; &lt;b&gt;Add Connection…&lt;/b&gt; asks for a name, the server's address and a login. Your administrator knows them.</source>
        <translation>&lt;b&gt;Połącz.&lt;/b&gt; &lt;b&gt;Dodaj połączenie…&lt;/b&gt; pyta o nazwę, adres serwera i login. Administrator je zna.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Curves&lt;/b&gt;: a smooth curve drawn beside the observations, never instead of them; own formulas such as &lt;code&gt;(B08 - B05) / (B08 + B05)&lt;/code&gt;.</source>
        <translation>&lt;b&gt;Krzywe&lt;/b&gt;: krzywa wygładzona rysowana obok obserwacji, nigdy zamiast nich; własne formuły, takie jak &lt;code&gt;(B08 - B05) / (B08 + B05)&lt;/code&gt;.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Edit Connection…&lt;/b&gt; in the message takes the new ones.</source>
        <translation>&lt;b&gt;Edytuj połączenie…&lt;/b&gt; w komunikacie przyjmuje nowe.</translation>
    </message>
    <message>
        <source>&lt;b&gt;FOI&lt;/b&gt;: whether the parcel is one homogeneous field.</source>
        <translation>&lt;b&gt;FOI&lt;/b&gt;: czy działka jest jednym jednorodnym polem.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Images&lt;/b&gt;: the parcel on every date, as a filmstrip or as a calendar.</source>
        <translation>&lt;b&gt;Obrazy&lt;/b&gt;: działka w każdym dniu, jako pasek zdjęć lub kalendarz.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Keep&lt;/b&gt; a parcel in the plot (&lt;kbd&gt;K&lt;/kbd&gt;) to compare it with the ones you pick next.</source>
        <translation>&lt;b&gt;Zatrzymaj&lt;/b&gt; działkę na wykresie (&lt;kbd&gt;K&lt;/kbd&gt;), aby porównać ją z tymi, które wskażesz później.</translation>
    </message>
    <message>
        <source>&lt;b&gt;List scenes&lt;/b&gt; (&lt;kbd&gt;L&lt;/kbd&gt;) beside the plot; a click on a point or a row shows that scene in the Images panel.</source>
        <translation>&lt;b&gt;Lista scen&lt;/b&gt; (&lt;kbd&gt;L&lt;/kbd&gt;) obok wykresu; kliknięcie punktu lub wiersza pokazuje tę scenę w panelu obrazów.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Parcel&lt;/b&gt;: where you look, what was declared there, and your decision.</source>
        <translation>&lt;b&gt;Działka&lt;/b&gt;: gdzie patrzysz, co tam zadeklarowano i jaka jest decyzja.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Parcels with Attribute Table&lt;/b&gt; adds them once more as a layer with a table, for selections and expressions.</source>
        <translation>&lt;b&gt;Działki z tabelą atrybutów&lt;/b&gt; dodaje je jeszcze raz jako warstwę z tabelą, do zaznaczeń i wyrażeń.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Peers&lt;/b&gt; (&lt;kbd&gt;E&lt;/kbd&gt;): the grey ground is what parcels with the same crop nearby show at that time. The distance from their middle is said under the mouse; &lt;b&gt;Curves&lt;/b&gt; has a panel for it.</source>
        <translation>&lt;b&gt;Działki porównawcze&lt;/b&gt; (&lt;kbd&gt;E&lt;/kbd&gt;): szare tło to wartości, które w tym czasie pokazują działki w pobliżu z tą samą uprawą. Odległość od ich środka podaje opis pod kursorem; menu &lt;b&gt;Krzywe&lt;/b&gt; ma dla niej osobny wykres.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Pick Parcel&lt;/b&gt; and a click on the map. Where parcels overlap, choose one in the list.</source>
        <translation>&lt;b&gt;Wskaż działkę&lt;/b&gt; i kliknięcie na mapie. Tam, gdzie działki się nakładają, wybierz jedną z listy.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Pick a parcel.&lt;/b&gt; &lt;b&gt;Show All Parcels&lt;/b&gt; puts them on the map and goes near enough; &lt;b&gt;Pick Parcel&lt;/b&gt; and a click bring series, images and decisions of the parcel under the cursor.</source>
        <translation>&lt;b&gt;Wskaż działkę.&lt;/b&gt; &lt;b&gt;Pokaż wszystkie działki&lt;/b&gt; umieszcza je na mapie i przybliża wystarczająco; &lt;b&gt;Wskaż działkę&lt;/b&gt; i kliknięcie pokazują szeregi, obrazy i decyzje działki pod kursorem.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Temporal controller&lt;/b&gt; (&lt;kbd&gt;C&lt;/kbd&gt;): the plot and QGIS' clock move each other.</source>
        <translation>&lt;b&gt;Kontroler czasu&lt;/b&gt; (&lt;kbd&gt;C&lt;/kbd&gt;): wykres i zegar QGIS przesuwają się nawzajem.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Time Series&lt;/b&gt;: what the satellites measured on the parcel all season long.</source>
        <translation>&lt;b&gt;Szeregi czasowe&lt;/b&gt;: co satelity zmierzyły na działce przez cały sezon.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Work List&lt;/b&gt;: the parcels you go through, one after the other.</source>
        <translation>&lt;b&gt;Lista robocza&lt;/b&gt;: działki przeglądane jedna po drugiej.</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;Enter&lt;/kbd&gt; puts an image on the map; &lt;b&gt;Add all to the map&lt;/b&gt; makes a group that the temporal controller plays.</source>
        <translation>&lt;kbd&gt;Enter&lt;/kbd&gt; umieszcza obraz na mapie; &lt;b&gt;Dodaj wszystkie do mapy&lt;/b&gt; tworzy grupę, którą odtwarza kontroler czasu.</translation>
    </message>
    <message>
        <source>&lt;kbd&gt;cbm 12345&lt;/kbd&gt; in QGIS' locator, at the bottom left of the window (&lt;kbd&gt;Ctrl+K&lt;/kbd&gt;).</source>
        <translation>&lt;kbd&gt;cbm 12345&lt;/kbd&gt; w lokalizatorze QGIS, w lewym dolnym rogu okna (&lt;kbd&gt;Ctrl+K&lt;/kbd&gt;).</translation>
    </message>
    <message>
        <source>A button is grey</source>
        <translation>Przycisk jest szary</translation>
    </message>
    <message>
        <source>A click on a point shows what was measured that day, with the image beside it; the Images panel goes to the same date.</source>
        <translation>Kliknięcie punktu pokazuje, co zmierzono tego dnia, a obok obraz; panel obrazów przechodzi do tej samej daty.</translation>
    </message>
    <message>
        <source>A failure is one sentence in QGIS' message bar, with the button that helps. While a server or a database does not answer, what was seen before stays usable; the plugin looks for it quietly, and when it answers again the panels go on by themselves. Decisions are never sent twice unasked: one that is not stored is named until it is, and &lt;b&gt;Store Again&lt;/b&gt; sends it.</source>
        <translation>Błąd to jedno zdanie na pasku komunikatów QGIS, z przyciskiem, który pomaga. Gdy serwer lub baza danych nie odpowiada, to, co już oglądano, pozostaje dostępne; wtyczka szuka ich po cichu, a gdy znów odpowiedzą, panele działają dalej same. Decyzje nigdy nie są wysyłane dwa razy bez pytania: niezapisana jest wymieniana, dopóki nie zostanie zapisana, a &lt;b&gt;Zapisz ponownie&lt;/b&gt; ją wysyła.</translation>
    </message>
    <message>
        <source>A message above the map that the server does not answer, with buttons to try again and to edit the connection</source>
        <translation>Komunikat nad mapą, że serwer nie odpowiada, z przyciskami ponownej próby i edycji połączenia</translation>
    </message>
    <message>
        <source>A parcel has no observations</source>
        <translation>Działka nie ma obserwacji</translation>
    </message>
    <message>
        <source>A parcel in spring left of the divider and in summer right of it</source>
        <translation>Działka wiosną po lewej stronie linii podziału i latem po prawej</translation>
    </message>
    <message>
        <source>A project uses a connection that this computer does not have</source>
        <translation>Projekt używa połączenia, którego ten komputer nie ma</translation>
    </message>
    <message>
        <source>A selection in any polygon layer, with &lt;b&gt;Follow Selection&lt;/b&gt; in the CbM menu.</source>
        <translation>Zaznaczenie w dowolnej warstwie wielokątów, z opcją &lt;b&gt;Podążaj za zaznaczeniem&lt;/b&gt; w menu CbM.</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorytm</translation>
    </message>
    <message>
        <source>All scenes of the season over the picked parcel, under one stretch, so that colours can be compared between dates. Choose true colour, false colours, NDVI, the scene classification or radar; leave out cloudy dates; make all of them brighter. Below each picture stand its date, the hidden share of the parcel, and the orbit (↗ ascending, ↘ descending).</source>
        <translation>Wszystkie sceny sezonu nad wskazaną działką, z jednym rozciągnięciem, aby barwy można było porównywać między datami. Wybierz barwy naturalne, barwy umowne, NDVI, klasyfikację sceny lub radar; pomiń daty zachmurzone; rozjaśnij wszystkie. Pod każdym obrazem stoją jego data, zasłonięty udział działki i orbita (↗ wstępująca, ↘ zstępująca).</translation>
    </message>
    <message>
        <source>An observation in the plot with its date, values, number of pixels, cloud share and image</source>
        <translation>Obserwacja na wykresie z datą, wartościami, liczbą pikseli, udziałem chmur i obrazem</translation>
    </message>
    <message>
        <source>Ask whether it runs. &lt;b&gt;Try Again&lt;/b&gt;, or wait: the plugin looks for it by itself.</source>
        <translation>Zapytaj, czy działa. &lt;b&gt;Spróbuj ponownie&lt;/b&gt; albo poczekaj: wtyczka szuka go sama.</translation>
    </message>
    <message>
        <source>Beside the pictures it can show the &lt;b&gt;NDVI histogram&lt;/b&gt; of the parcel's pixels (one scale for all dates) and where they lie between &lt;b&gt;red and near infrared&lt;/b&gt;: the date's own in red over those of all dates before. Radar can be kept to ascending or descending passes, which see the parcel from two sides.</source>
        <translation>Obok obrazów może pokazać &lt;b&gt;histogram NDVI&lt;/b&gt; pikseli działki (jedna skala dla wszystkich dat) oraz ich położenie między &lt;b&gt;czerwienią a bliską podczerwienią&lt;/b&gt;: piksele danej daty na czerwono na tle wszystkich wcześniejszych dat. Radar można ograniczyć do przelotów wstępujących lub zstępujących, które widzą działkę z dwóch stron.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalendarz</translation>
    </message>
    <message>
        <source>CbM adds a tool bar and five panels to QGIS. Move, stack or close them like any other panel: QGIS remembers where they were.</source>
        <translation>CbM dodaje do QGIS pasek narzędzi i pięć paneli. Można je przesuwać, układać w stos i zamykać jak każdy inny panel: QGIS pamięta, gdzie były.</translation>
    </message>
    <message>
        <source>CbM for QGIS: the analyst's guide</source>
        <translation>CbM dla QGIS: podręcznik analityka</translation>
    </message>
    <message>
        <source>Chips of parcels</source>
        <translation>Wycinki działek</translation>
    </message>
    <message>
        <source>Choose area and year in the &lt;b&gt;CbM Parcel&lt;/b&gt; panel. Then there are four ways to a parcel:</source>
        <translation>Wybierz obszar i rok w panelu &lt;b&gt;CbM Działka&lt;/b&gt;. Wtedy do działki prowadzą cztery drogi:</translation>
    </message>
    <message>
        <source>Choose products (indices, bands, radar, coherence, weather) and a statistic. The ribbon is the range from 25 to 75 % of the parcel's pixels. Cloudy observations are hollow and not joined; which classes count as hidden and from which share on is up to you.</source>
        <translation>Wybierz produkty (wskaźniki, kanały, radar, koherencję, pogodę) i statystykę. Wstęga to zakres od 25 do 75 % pikseli działki. Obserwacje zachmurzone są puste i niepołączone; które klasy liczą się jako zasłonięte i od jakiego udziału, zależy od Ciebie.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Połączenia</translation>
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
        <translation>Baz danych nie można pytać, serwery można</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decyzja</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>Działanie</translation>
    </message>
    <message>
        <source>FOI checks</source>
        <translation>Kontrole FOI</translation>
    </message>
    <message>
        <source>FOI heterogeneity, FOI cardinality</source>
        <translation>Heterogeniczność FOI, kardynalność FOI</translation>
    </message>
    <message>
        <source>FOI signal statistics</source>
        <translation>Statystyki sygnału FOI</translation>
    </message>
    <message>
        <source>Fill the list from a file of ids, the clipboard, a crop, a decision still to be taken, a polygon drawn on the map or a selection. Walk it with &lt;kbd&gt;N&lt;/kbd&gt; and &lt;kbd&gt;P&lt;/kbd&gt;; after a decision the next parcel comes up by itself.</source>
        <translation>Wypełnij listę z pliku z id, ze schowka, według uprawy, według decyzji do podjęcia, wielokątem narysowanym na mapie lub zaznaczeniem. Przechodź po niej klawiszami &lt;kbd&gt;N&lt;/kbd&gt; i &lt;kbd&gt;P&lt;/kbd&gt;; po decyzji następna działka pojawia się sama.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Pierwsze kroki</translation>
    </message>
    <message>
        <source>For many parcels at once, the algorithms under &lt;b&gt;CbM&lt;/b&gt; in the Processing toolbox do the same work, also in models, in batches and with &lt;code&gt;qgis_process&lt;/code&gt;.</source>
        <translation>Dla wielu działek naraz algorytmy w grupie &lt;b&gt;CbM&lt;/b&gt; panelu algorytmów Processing robią to samo, także w modelach, seriach i z &lt;code&gt;qgis_process&lt;/code&gt;.</translation>
    </message>
    <message>
        <source>From a declared parcel to a decision, without leaving QGIS.</source>
        <translation>Od zadeklarowanej działki do decyzji, bez opuszczania QGIS.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Obrazy</translation>
    </message>
    <message>
        <source>Is the parcel one homogeneous field? Choose a class raster; the panel shows classes and clusters inside the picked parcel, their shares against the limits, and a verdict. Run it on a selection or on all parcels; the result is a layer with a filter. A click on a row goes there.</source>
        <translation>Czy działka jest jednym jednorodnym polem? Wybierz raster klas; panel pokazuje klasy i klastry wewnątrz wskazanej działki, ich udziały względem granic oraz ocenę. Uruchom kontrolę dla zaznaczenia lub dla wszystkich działek; wynikiem jest warstwa z filtrem. Kliknięcie wiersza prowadzi do działki.</translation>
    </message>
    <message>
        <source>It may be too small for a pixel, or outside of all scenes. Your administrator can say which.</source>
        <translation>Może być za mała na piksel albo leżeć poza wszystkimi scenami. Administrator może powiedzieć, co z tego zachodzi.</translation>
    </message>
    <message>
        <source>It takes too long</source>
        <translation>Trwa to zbyt długo</translation>
    </message>
    <message>
        <source>Its id in the panel, and &lt;kbd&gt;Enter&lt;/kbd&gt;.</source>
        <translation>Jej id w panelu i &lt;kbd&gt;Enter&lt;/kbd&gt;.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Klawisz</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Klawisze</translation>
    </message>
    <message>
        <source>Limits, clusters and class names are under &lt;b&gt;Thresholds and Class Names&lt;/b&gt;.</source>
        <translation>Granice, klastry i nazwy klas są w grupie &lt;b&gt;Progi i nazwy klas&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Makes</source>
        <translation>Tworzy</translation>
    </message>
    <message>
        <source>More stands in QGIS' message log, under &lt;b&gt;CbM&lt;/b&gt;.</source>
        <translation>Więcej jest w dzienniku komunikatów QGIS, na karcie &lt;b&gt;CbM&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Most of them ask for the connection's name, the dataset (area and year, such as &lt;code&gt;nl_2024&lt;/code&gt;) and the parcels: a layer, or their ids with commas between.</source>
        <translation>Większość pyta o nazwę połączenia, zbiór danych (obszar i rok, np. &lt;code&gt;nl_2024&lt;/code&gt;) i działki: warstwę albo ich id rozdzielone przecinkami.</translation>
    </message>
    <message>
        <source>No server answers</source>
        <translation>Żaden serwer nie odpowiada</translation>
    </message>
    <message>
        <source>Open &lt;b&gt;Settings ▸ Options ▸ CbM&lt;/b&gt; and add a connection: a &lt;b&gt;CbM server&lt;/b&gt; (its address and a login kept in QGIS' own authentication store) or a &lt;b&gt;PostgreSQL database&lt;/b&gt; that is already saved in QGIS. Both show the same parcels, series, decisions and images. &lt;b&gt;Test Connection&lt;/b&gt; says what is wrong in a sentence.</source>
        <translation>Otwórz &lt;b&gt;Ustawienia ▸ Opcje ▸ CbM&lt;/b&gt; i dodaj połączenie: &lt;b&gt;serwer CbM&lt;/b&gt; (jego adres i dane logowania przechowywane w magazynie uwierzytelniania QGIS) lub &lt;b&gt;bazę danych PostgreSQL&lt;/b&gt;, która jest już zapisana w QGIS. Oba pokazują te same działki, szeregi, decyzje i obrazy. &lt;b&gt;Testuj połączenie&lt;/b&gt; mówi jednym zdaniem, co jest nie tak.</translation>
    </message>
    <message>
        <source>Parcel panel, work list, map, plot, images</source>
        <translation>Panel działki, lista robocza, mapa, wykres, obrazy</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Działki</translation>
    </message>
    <message>
        <source>Parcels on the map</source>
        <translation>Działki na mapie</translation>
    </message>
    <message>
        <source>Parcels on the map in the colours of their latest decisions, with the legend below the parcel's card</source>
        <translation>Działki na mapie w kolorach ostatnich decyzji, z legendą pod kartą działki</translation>
    </message>
    <message>
        <source>Peers of parcels</source>
        <translation>Działki porównawcze</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Wykres</translation>
    </message>
    <message>
        <source>Plots can be neither copied nor saved</source>
        <translation>Wykresów nie można ani kopiować, ani zapisać</translation>
    </message>
    <message>
        <source>Report of parcels</source>
        <translation>Raport o działkach</translation>
    </message>
    <message>
        <source>Save as PNG, SVG or CSV, or copy. CSV tells the scene and the bands behind every number.</source>
        <translation>Zapisz jako PNG, SVG lub CSV albo skopiuj. CSV podaje scenę i kanały stojące za każdą liczbą.</translation>
    </message>
    <message>
        <source>Series of parcels</source>
        <translation>Szeregi działek</translation>
    </message>
    <message>
        <source>Statistics of polygons</source>
        <translation>Statystyki wielokątów</translation>
    </message>
    <message>
        <source>The FOI panel with a flagged parcel: its classes, their shares between the limits, and the list of results</source>
        <translation>Panel FOI z oznaczoną działką: jej klasy, ich udziały między granicami i lista wyników</translation>
    </message>
    <message>
        <source>The NDVI of a parcel through the season with its smooth curve, before the grey band of its peers</source>
        <translation>NDVI działki w ciągu sezonu z wygładzoną krzywą, na tle szarego pasma działek porównawczych</translation>
    </message>
    <message>
        <source>The Parcel panel with the three first steps: connect, choose the dataset, pick a parcel</source>
        <translation>Panel Działka z trzema pierwszymi krokami: połącz, wybierz zbiór danych, wskaż działkę</translation>
    </message>
    <message>
        <source>The Processing toolbox with the algorithms of CbM</source>
        <translation>Panel algorytmów Processing z algorytmami CbM</translation>
    </message>
    <message>
        <source>The Python package &lt;code&gt;matplotlib&lt;/code&gt; is missing.</source>
        <translation>Brakuje pakietu Pythona &lt;code&gt;matplotlib&lt;/code&gt;.</translation>
    </message>
    <message>
        <source>The Python package &lt;code&gt;psycopg2&lt;/code&gt; is missing.</source>
        <translation>Brakuje pakietu Pythona &lt;code&gt;psycopg2&lt;/code&gt;.</translation>
    </message>
    <message>
        <source>The QGIS window with a parcel on the map, its NDVI series below and the parcel's card to the right</source>
        <translation>Okno QGIS z działką na mapie, jej szeregiem NDVI poniżej i kartą działki po prawej</translation>
    </message>
    <message>
        <source>The blue book in each panel opens this guide at the panel's chapter. Where a button is grey, rest the mouse on it: it says why.</source>
        <translation>Niebieska książka w każdym panelu otwiera ten przewodnik na rozdziale panelu. Jeśli przycisk jest szary, zatrzymaj na nim mysz: powie dlaczego.</translation>
    </message>
    <message>
        <source>The calendar with the histogram of the parcel's NDVI on each date, from bare soil to full growth</source>
        <translation>Kalendarz z histogramem NDVI działki w każdym dniu, od gołej gleby do pełni wzrostu</translation>
    </message>
    <message>
        <source>The card shows crop, area, centroid and the nearest parcels with the same crop (the peers). The groups of the card can be folded and stay so. &lt;b&gt;Copy&lt;/b&gt; takes the attributes, and by its arrow the id, the centroid or the outline alone.</source>
        <translation>Karta pokazuje uprawę, powierzchnię, centroid i najbliższe działki z tą samą uprawą (działki porównawcze). Grupy karty można zwijać i takie pozostają. &lt;b&gt;Kopiuj&lt;/b&gt; bierze atrybuty, a przez strzałkę samo id, centroid lub obrys.</translation>
    </message>
    <message>
        <source>The connection dialog after a successful test, with the area, year and products it has found</source>
        <translation>Okno połączenia po udanym teście, ze znalezionym obszarem, rokiem i produktami</translation>
    </message>
    <message>
        <source>The filmstrip of a parcel in true colour, with date, cloud share and orbit below each picture</source>
        <translation>Pasek zdjęć działki w barwach naturalnych, z datą, udziałem chmur i orbitą pod każdym obrazem</translation>
    </message>
    <message>
        <source>The first button beside the year adds all parcels to the map: outlined (for imagery below), by crop, or by latest decision as a traffic light. From afar they are summed up. A decision shows on the map as soon as it is stored. The colours are explained below the card; where the parcels come from a database, in QGIS' own layer panel.</source>
        <translation>Pierwszy przycisk obok roku dodaje wszystkie działki do mapy: jako obrysy (z obrazami pod nimi), według uprawy lub według ostatniej decyzji jak światła drogowe. Z daleka są zagregowane. Decyzja pojawia się na mapie, gdy tylko zostanie zapisana. Kolory są objaśnione pod kartą; gdy działki pochodzą z bazy danych, w panelu warstw QGIS.</translation>
    </message>
    <message>
        <source>The form of the algorithm Series of parcels, filled in for one parcel</source>
        <translation>Formularz algorytmu Szeregi działek, wypełniony dla jednej działki</translation>
    </message>
    <message>
        <source>The mouse on it tells what is missing: a right, a product, or access to the images.</source>
        <translation>Mysz zatrzymana na nim mówi, czego brakuje: uprawnienia, produktu lub dostępu do obrazów.</translation>
    </message>
    <message>
        <source>The parcel's card with reason, note and the three outcomes, and the decisions so far below</source>
        <translation>Karta działki z powodem, notatką i trzema wynikami, a poniżej dotychczasowe decyzje</translation>
    </message>
    <message>
        <source>The red cross cancels at once. How long QGIS waits for a server is in the options.</source>
        <translation>Czerwony krzyżyk przerywa od razu. Jak długo QGIS czeka na serwer, ustala się w opcjach.</translation>
    </message>
    <message>
        <source>The report is for the file, or for the farmer:</source>
        <translation>Raport jest do akt albo dla rolnika:</translation>
    </message>
    <message>
        <source>The report of a parcel: what was declared, the NDVI series and the clearest images of the season</source>
        <translation>Raport o działce: co zadeklarowano, szereg NDVI i najczystsze obrazy sezonu</translation>
    </message>
    <message>
        <source>The season of a parcel as a calendar: a row for each month and the parcel's picture on each date</source>
        <translation>Sezon działki jako kalendarz: wiersz dla każdego miesiąca i obraz działki w każdym dniu</translation>
    </message>
    <message>
        <source>The second button puts an orthophoto or base map below them: those the administrator publishes, the XYZ connections saved in QGIS, or a layer of the project. &lt;b&gt;Fetch Through the Server&lt;/b&gt; is for computers that do not reach the web.</source>
        <translation>Drugi umieszcza pod nimi ortofotomapę lub mapę podkładową: te, które publikuje administrator, połączenia XYZ zapisane w QGIS lub warstwę projektu. &lt;b&gt;Pobieraj przez serwer&lt;/b&gt; jest dla komputerów, które nie mają dostępu do internetu.</translation>
    </message>
    <message>
        <source>The steps come up by themselves until there is a connection. &lt;b&gt;Plugins ▸ CbM – Checks by Monitoring ▸ First Steps&lt;/b&gt; brings them back.</source>
        <translation>Kroki pojawiają się same, dopóki nie ma połączenia. &lt;b&gt;Wtyczki ▸ CbM – kontrole przez monitoring ▸ Pierwsze kroki&lt;/b&gt; przywołuje je ponownie.</translation>
    </message>
    <message>
        <source>The work list with all potato parcels, their areas and what was decided</source>
        <translation>Lista robocza ze wszystkimi działkami ziemniaków, ich powierzchnią i decyzjami</translation>
    </message>
    <message>
        <source>The workbench</source>
        <translation>Stanowisko pracy</translation>
    </message>
    <message>
        <source>Thematic raster from chips</source>
        <translation>Raster tematyczny z wycinków</translation>
    </message>
    <message>
        <source>Three plots below each other on one axis of time: NDVI, temperature and precipitation</source>
        <translation>Trzy wykresy jeden pod drugim na wspólnej osi czasu: NDVI, temperatura i opady</translation>
    </message>
    <message>
        <source>Time series</source>
        <translation>Szeregi czasowe</translation>
    </message>
    <message>
        <source>Time series, peers</source>
        <translation>Szeregi czasowe, działki porównawcze</translation>
    </message>
    <message>
        <source>Toolbox</source>
        <translation>Algorytmy</translation>
    </message>
    <message>
        <source>Turn the wheel or drag a frame to look closer; &lt;kbd&gt;Home&lt;/kbd&gt; shows the whole season again.</source>
        <translation>Obróć kółko myszy lub zaznacz ramkę, aby przyjrzeć się bliżej; &lt;kbd&gt;Home&lt;/kbd&gt; znów pokazuje cały sezon.</translation>
    </message>
    <message>
        <source>Two dates compared</source>
        <translation>Porównanie dwóch dat</translation>
    </message>
    <message>
        <source>User name or password are wrong, or expired</source>
        <translation>Nazwa użytkownika lub hasło są błędne albo wygasły</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation>Pogoda</translation>
    </message>
    <message>
        <source>Weather of the parcel's place stands among the products: rain as bars, the day's mean temperature with a band from lowest to highest. Choose it beside an index, and drought or frost explains what a curve alone does not.</source>
        <translation>Pogoda w miejscu działki jest wśród produktów: opady jako słupki, średnia temperatura dnia z pasmem od najniższej do najwyższej. Wybierz ją obok wskaźnika: susza lub mróz wyjaśnia to, czego sama krzywa nie wyjaśnia.</translation>
    </message>
    <message>
        <source>What helps</source>
        <translation>Co pomaga</translation>
    </message>
    <message>
        <source>What was seen is kept on disk: the second look is instant and works without a network, also by a click on a parcel seen before; the size of this cache and a button to empty it are on the same page.</source>
        <translation>To, co było oglądane, zostaje na dysku: za drugim razem pojawia się od razu i działa bez sieci, także po kliknięciu działki oglądanej wcześniej; rozmiar tej pamięci podręcznej i przycisk do jej wyczyszczenia są na tej samej stronie.</translation>
    </message>
    <message>
        <source>What you see</source>
        <translation>Co widać</translation>
    </message>
    <message>
        <source>What you see is what you walk: filter by a text or a decision, click a heading to sort, a third time for the list's own order.</source>
        <translation>Przechodzi się przez to, co widać: filtruj według tekstu lub decyzji, kliknij nagłówek, aby posortować, a trzeci raz, aby wrócić do własnej kolejności listy.</translation>
    </message>
    <message>
        <source>When something fails</source>
        <translation>Gdy coś się nie uda</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Gdzie</translation>
    </message>
    <message>
        <source>Without a server images are cut from the scenes where they lie: a folder, a web server, or an S3 store with your own access keys (chosen in the connection, or those of the environment and of the AWS profile file). Where you have no access the Images panel says why.</source>
        <translation>Bez serwera obrazy wycina się ze scen tam, gdzie leżą: z folderu, serwera WWW lub magazynu S3 z własnymi kluczami dostępu (wybranymi w połączeniu albo tymi ze środowiska i z pliku profilu AWS). Gdy nie masz dostępu, panel obrazów mówi dlaczego.</translation>
    </message>
    <message>
        <source>Work list</source>
        <translation>Lista robocza</translation>
    </message>
    <message>
        <source>a class raster for the FOI check, from a stack of images</source>
        <translation>raster klas do kontroli FOI, ze stosu obrazów</translation>
    </message>
    <message>
        <source>a page for each parcel, with series, images and decisions, as HTML or PDF</source>
        <translation>strona dla każdej działki, z szeregiem, obrazami i decyzjami, jako HTML lub PDF</translation>
    </message>
    <message>
        <source>a table of the nearest parcels with the same crop</source>
        <translation>tabela najbliższych działek z tą samą uprawą</translation>
    </message>
    <message>
        <source>a table with a row for each parcel, product and date</source>
        <translation>tabela z wierszem dla każdej działki, produktu i daty</translation>
    </message>
    <message>
        <source>calendar, compare, show on the map</source>
        <translation>kalendarz, porównanie, pokazanie na mapie</translation>
    </message>
    <message>
        <source>compliant, not compliant, inconclusive</source>
        <translation>zgodna, niezgodna, niejednoznaczna</translation>
    </message>
    <message>
        <source>copy values or the selected rows</source>
        <translation>kopiowanie wartości lub zaznaczonych wierszy</translation>
    </message>
    <message>
        <source>images of parcels as GeoTIFF in a folder, with a list</source>
        <translation>obrazy działek jako GeoTIFF w folderze, ze spisem</translation>
    </message>
    <message>
        <source>next observation, next curve; Enter chooses it</source>
        <translation>następna obserwacja, następna krzywa; Enter ją wybiera</translation>
    </message>
    <message>
        <source>next, previous, next undecided</source>
        <translation>następna, poprzednia, następna bez decyzji</translation>
    </message>
    <message>
        <source>pan, table, list, keep, peers, controller</source>
        <translation>przesuwanie, tabela, lista, zatrzymanie, działki porównawcze, kontroler</translation>
    </message>
    <message>
        <source>parcels whose series looks like that of two fields</source>
        <translation>działki, których szereg wygląda jak szereg dwóch pól</translation>
    </message>
    <message>
        <source>parcels with the verdict of the FOI check</source>
        <translation>działki z wynikiem kontroli FOI</translation>
    </message>
    <message>
        <source>polygons with the statistics of any raster inside them</source>
        <translation>wielokąty ze statystykami dowolnego rastra w ich wnętrzu</translation>
    </message>
    <message>
        <source>run, cancel</source>
        <translation>uruchomienie, anulowanie</translation>
    </message>
    <message>
        <source>zoom in, out, everything</source>
        <translation>powiększenie, pomniejszenie, całość</translation>
    </message>
</context>
<context>
    <name>HelpButton</name>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
</context>
<context>
    <name>ImagesDock</name>
    <message numerus="yes">
        <source>%n image(s) added; the temporal controller plays them.</source>
        <translation>
            <numerusform>Dodano %n obraz; kontroler czasu go odtwarza.</numerusform>
            <numerusform>Dodano %n obrazy; kontroler czasu je odtwarza.</numerusform>
            <numerusform>Dodano %n obrazów; kontroler czasu je odtwarza.</numerusform>
        </translation>
    </message>
    <message>
        <source>CbM</source>
        <translation>CbM</translation>
    </message>
    <message>
        <source>CbM Images</source>
        <translation>CbM Obrazy</translation>
    </message>
    <message>
        <source>Loading parcel…</source>
        <translation>Wczytywanie działki…</translation>
    </message>
    <message>
        <source>Looking for scenes…</source>
        <translation>Szukanie scen…</translation>
    </message>
    <message>
        <source>Parcel {}</source>
        <translation>Działka {}</translation>
    </message>
    <message>
        <source>Parcel {} · {}</source>
        <translation>Działka {} · {}</translation>
    </message>
    <message>
        <source>Pick a parcel to see its images.</source>
        <translation>Wskaż działkę, aby zobaczyć jej obrazy.</translation>
    </message>
</context>
<context>
    <name>ImagesPanel</name>
    <message>
        <source>Add all to the map</source>
        <translation>Dodaj wszystkie do mapy</translation>
    </message>
    <message>
        <source>All dates have the same stretch, so that colours can be compared</source>
        <translation>Wszystkie daty mają to samo rozciągnięcie, aby można było porównywać barwy</translation>
    </message>
    <message>
        <source>Ascending ↗</source>
        <translation>Wstępująca ↗</translation>
    </message>
    <message>
        <source>Both directions</source>
        <translation>Oba kierunki</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Jasność</translation>
    </message>
    <message>
        <source>Compare two dates</source>
        <translation>Porównaj dwie daty</translation>
    </message>
    <message>
        <source>Darker or brighter, on all dates alike</source>
        <translation>Ciemniej lub jaśniej, jednakowo dla wszystkich dat</translation>
    </message>
    <message>
        <source>Descending ↘</source>
        <translation>Zstępująca ↘</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>Images loaded</source>
        <translation>Wczytane obrazy</translation>
    </message>
    <message>
        <source>Leave out dates on which more of the parcel is hidden</source>
        <translation>Pomiń daty, w których zasłonięta jest większa część działki</translation>
    </message>
    <message>
        <source>Most cloud in per cent</source>
        <translation>Najwięcej chmur w procentach</translation>
    </message>
    <message>
        <source>Orbit direction</source>
        <translation>Kierunek orbity</translation>
    </message>
    <message>
        <source>Passes to the north (ascending) or to the south (descending)</source>
        <translation>Przeloty na północ (wstępujące) lub na południe (zstępujące)</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Zapisz jako PDF…</translation>
    </message>
    <message>
        <source>Save as picture (PNG)…</source>
        <translation>Zapisz jako obraz (PNG)…</translation>
    </message>
    <message>
        <source>Save the calendar</source>
        <translation>Zapisz kalendarz</translation>
    </message>
    <message>
        <source>Season as a calendar</source>
        <translation>Sezon jako kalendarz</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Pokaż na mapie</translation>
    </message>
    <message>
        <source>Stop loading</source>
        <translation>Przerwij wczytywanie</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Rozciągnięcie</translation>
    </message>
    <message>
        <source>Stretch to these images</source>
        <translation>Rozciągnij do tych obrazów</translation>
    </message>
    <message>
        <source>Usual stretch</source>
        <translation>Zwykłe rozciągnięcie</translation>
    </message>
    <message>
        <source>What is shown of each scene</source>
        <translation>Co pokazywać z każdej sceny</translation>
    </message>
</context>
<context>
    <name>LayerLinks</name>
    <message>
        <source>Open in CbM</source>
        <translation>Otwórz w CbM</translation>
    </message>
</context>
<context>
    <name>LayersButton</name>
    <message>
        <source>Layers of a database have their attribute table already.</source>
        <translation>Warstwy z bazy danych mają własną tabelę atrybutów.</translation>
    </message>
    <message>
        <source>Parcels as a layer</source>
        <translation>Działki jako warstwa</translation>
    </message>
    <message>
        <source>Parcels with Attribute Table (OGC API)</source>
        <translation>Działki z tabelą atrybutów (OGC API)</translation>
    </message>
    <message>
        <source>Parcels: {}</source>
        <translation>Działki: {}</translation>
    </message>
    <message>
        <source>Show all parcels on the map</source>
        <translation>Pokaż wszystkie działki na mapie</translation>
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
        <translation>Mapa nie ma układu współrzędnych: wybierz go na pasku stanu, po prawej na dole.</translation>
    </message>
</context>
<context>
    <name>NoObservation</name>
    <message>
        <source>No observation is stored for parcel {}.</source>
        <translation>Dla działki {} nie zapisano żadnej obserwacji.</translation>
    </message>
    <message>
        <source>No observation is stored for parcel {}: it is too small or too narrow, no pixel centre lies in it ({} m²).</source>
        <translation>Dla działki {} nie zapisano żadnej obserwacji: jest za mała lub za wąska, nie leży w niej środek żadnego piksela ({} m²).</translation>
    </message>
    <message>
        <source>No observation is stored for parcel {}: it lies outside the scenes.</source>
        <translation>Dla działki {} nie zapisano żadnej obserwacji: leży poza scenami.</translation>
    </message>
    <message>
        <source>No observation is stored for parcel {}: the administrator has such small parcels left out ({} m²).</source>
        <translation>Dla działki {} nie zapisano żadnej obserwacji: administrator pomija tak małe działki ({} m²).</translation>
    </message>
    <message>
        <source>No observation is stored for parcel {}: the scenes hold no data in its place.</source>
        <translation>Dla działki {} nie zapisano żadnej obserwacji: sceny nie mają danych w tym miejscu.</translation>
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
        <translation>&amp;Dodaj…</translation>
    </message>
    <message>
        <source>&amp;Cache on disk, at most</source>
        <translation>&amp;Pamięć podręczna na dysku, najwyżej</translation>
    </message>
    <message>
        <source>&amp;Clear Cache</source>
        <translation>&amp;Wyczyść pamięć podręczną</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Edytuj…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Pomo&amp;c</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Usuń</translation>
    </message>
    <message>
        <source>&amp;Time to wait for a server</source>
        <translation>&amp;Czas oczekiwania na serwer</translation>
    </message>
    <message>
        <source>CbM</source>
        <translation>CbM</translation>
    </message>
    <message>
        <source>CbM for QGIS {}</source>
        <translation>CbM dla QGIS {}</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Połączenia</translation>
    </message>
    <message>
        <source>Connections to CbM servers and databases</source>
        <translation>Połączenia z serwerami CbM i bazami danych</translation>
    </message>
    <message>
        <source>How long to wait for an answer before giving up</source>
        <translation>Jak długo czekać na odpowiedź, zanim się zrezygnuje</translation>
    </message>
    <message>
        <source>Images added to the map count, too; those that the open project or a saved one shows are never removed.</source>
        <translation>Obrazy dodane do mapy też się liczą; te, które pokazuje otwarty lub zapisany projekt, nigdy nie są usuwane.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Remember nothing</source>
        <translation>Niczego nie zapamiętuj</translation>
    </message>
    <message>
        <source>Report an &amp;Issue…</source>
        <translation>Zgłoś pro&amp;blem…</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Zapytania</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>What was looked at is kept on disk: the second look is instant and works offline</source>
        <translation>To, co było oglądane, zostaje na dysku: za drugim razem pojawia się od razu i działa bez sieci</translation>
    </message>
    <message>
        <source>{} MB in use</source>
        <translation>Zajęte {} MB</translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message>
        <source>Compliant</source>
        <translation>Zgodna</translation>
    </message>
    <message>
        <source>Inconclusive</source>
        <translation>Niejednoznaczna</translation>
    </message>
    <message>
        <source>Not compliant</source>
        <translation>Niezgodna</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Bez decyzji</translation>
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
        <translation>Panel obrazów</translation>
    </message>
    <message>
        <source>Parcel Panel</source>
        <translation>Panel działki</translation>
    </message>
    <message>
        <source>Time Series Panel</source>
        <translation>Panel szeregów czasowych</translation>
    </message>
    <message>
        <source>Work List Panel</source>
        <translation>Panel listy roboczej</translation>
    </message>
</context>
<context>
    <name>ParcelCard</name>
    <message>
        <source>Centroid (Latitude, Longitude)</source>
        <translation>Centroid (szerokość, długość geogr.)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Copy the attributes to the clipboard; the arrow offers single ones</source>
        <translation>Kopiuj atrybuty do schowka; strzałka pozwala wybrać pojedyncze</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decyzja</translation>
    </message>
    <message>
        <source>Decisions so far</source>
        <translation>Dotychczasowe decyzje</translation>
    </message>
    <message>
        <source>Outline (WKT)</source>
        <translation>Obrys (WKT)</translation>
    </message>
    <message>
        <source>Parcel Id</source>
        <translation>Id działki</translation>
    </message>
    <message>
        <source>Peers: same crop nearby</source>
        <translation>Porównanie: ta sama uprawa</translation>
    </message>
    <message>
        <source>Show the parcel and its surroundings on the map</source>
        <translation>Pokaż działkę i jej otoczenie na mapie</translation>
    </message>
    <message>
        <source>Zoom to Parcel</source>
        <translation>Powiększ do działki</translation>
    </message>
</context>
<context>
    <name>ParcelDock</name>
    <message>
        <source>Add Connection…</source>
        <translation>Dodaj połączenie…</translation>
    </message>
    <message>
        <source>Cancel loading</source>
        <translation>Anuluj wczytywanie</translation>
    </message>
    <message>
        <source>CbM Parcel</source>
        <translation>CbM Działka</translation>
    </message>
    <message>
        <source>Choose an area and a year above.</source>
        <translation>Wybierz powyżej obszar i rok.</translation>
    </message>
    <message>
        <source>Choose “Pick Parcel” and click on the map, or type a parcel id and press Enter.</source>
        <translation>Wybierz „Wskaż działkę” i kliknij na mapie albo wpisz id działki i naciśnij Enter.</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Połącz</translation>
    </message>
    <message>
        <source>Connect to a CbM server to begin.</source>
        <translation>Na początek połącz się z serwerem CbM.</translation>
    </message>
    <message>
        <source>Connecting to {}…</source>
        <translation>Łączenie z {}…</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wczytywanie…</translation>
    </message>
    <message>
        <source>Not connected to {} yet.</source>
        <translation>Brak jeszcze połączenia z {}.</translation>
    </message>
    <message>
        <source>Overlapping here</source>
        <translation>Nakładające się tutaj</translation>
    </message>
    <message>
        <source>Parcel id</source>
        <translation>Id działki</translation>
    </message>
    <message>
        <source>Parcels that overlap here</source>
        <translation>Działki, które się tutaj nakładają</translation>
    </message>
    <message>
        <source>Search for a parcel by its id</source>
        <translation>Szukaj działki po jej id</translation>
    </message>
    <message>
        <source>This server has no data for you yet. Ask its administrator.</source>
        <translation>Ten serwer nie ma jeszcze dla Ciebie danych. Zapytaj jego administratora.</translation>
    </message>
    <message>
        <source>Type a parcel id and press Enter</source>
        <translation>Wpisz id działki i naciśnij Enter</translation>
    </message>
</context>
<context>
    <name>ParcelFilterDialog</name>
    <message>
        <source>&amp;Crop</source>
        <translation>&amp;Uprawa</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Dowolna</translation>
    </message>
    <message>
        <source>Any crop; a name or a code</source>
        <translation>Dowolna uprawa; nazwa lub kod</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>&amp;Najwyżej</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Uprawa</translation>
    </message>
    <message>
        <source>Latest &amp;decision</source>
        <translation>Ostatnia &amp;decyzja</translation>
    </message>
    <message>
        <source>Latest decision</source>
        <translation>Ostatnia decyzja</translation>
    </message>
    <message>
        <source>Parcels to Go Through</source>
        <translation>Działki do przejrzenia</translation>
    </message>
</context>
<context>
    <name>ParcelLayers</name>
    <message>
        <source>CbM: attributes of {}</source>
        <translation>CbM: atrybuty {}</translation>
    </message>
    <message>
        <source>CbM: parcels of {}</source>
        <translation>CbM: działki {}</translation>
    </message>
    <message>
        <source>Parcels {}</source>
        <translation>Działki {}</translation>
    </message>
    <message>
        <source>Parcels {} (attributes)</source>
        <translation>Działki {} (atrybuty)</translation>
    </message>
    <message>
        <source>Parcels {}, summed up</source>
        <translation>Działki {}, zbiorczo</translation>
    </message>
    <message>
        <source>QGIS cannot open the server's vector tiles.</source>
        <translation>QGIS nie może otworzyć kafelków wektorowych serwera.</translation>
    </message>
</context>
<context>
    <name>ParcelLocator</name>
    <message>
        <source>CbM Parcels</source>
        <translation>CbM Działki</translation>
    </message>
</context>
<context>
    <name>ParcelReport</name>
    <message>
        <source>Clusters (class, pixels)</source>
        <translation>Klastry (klasa, piksele)</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>Udziały</translation>
    </message>
</context>
<context>
    <name>ParcelStyles</name>
    <message>
        <source>By Crop</source>
        <translation>Według uprawy</translation>
    </message>
    <message>
        <source>By Latest Decision</source>
        <translation>Według ostatniej decyzji</translation>
    </message>
    <message>
        <source>Other crops</source>
        <translation>Inne uprawy</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Obrys</translation>
    </message>
    <message>
        <source>Parcels, summed up</source>
        <translation>Działki, zbiorczo</translation>
    </message>
</context>
<context>
    <name>ParcelTable</name>
    <message>
        <source>Area</source>
        <translation>Powierzchnia</translation>
    </message>
    <message>
        <source>Attributes of the parcel</source>
        <translation>Atrybuty działki</translation>
    </message>
    <message>
        <source>Centroid</source>
        <translation>Centroid</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Uprawa</translation>
    </message>
    <message>
        <source>Crop code</source>
        <translation>Kod uprawy</translation>
    </message>
    <message>
        <source>Parcel id</source>
        <translation>Id działki</translation>
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
        <translation>Działki: {}</translation>
    </message>
</context>
<context>
    <name>Peers</name>
    <message>
        <source>CbM: peers of parcel {}</source>
        <translation>CbM: działki porównawcze dla działki {}</translation>
    </message>
</context>
<context>
    <name>PeersList</name>
    <message>
        <source>Distance</source>
        <translation>Odległość</translation>
    </message>
    <message>
        <source>Double-click a parcel to load it</source>
        <translation>Kliknij działkę dwukrotnie, aby ją wczytać</translation>
    </message>
    <message>
        <source>Looking for parcels of the same crop…</source>
        <translation>Szukanie działek z tą samą uprawą…</translation>
    </message>
    <message>
        <source>Nearest parcels with the same crop</source>
        <translation>Najbliższe działki z tą samą uprawą</translation>
    </message>
    <message>
        <source>No parcel of the same crop within 1 km.</source>
        <translation>W promieniu 1 km nie ma działki z tą samą uprawą.</translation>
    </message>
    <message>
        <source>Parcel id</source>
        <translation>Id działki</translation>
    </message>
</context>
<context>
    <name>PickTool</name>
    <message>
        <source>The map has no CRS: choose one in the status bar, at the bottom right.</source>
        <translation>Mapa nie ma układu współrzędnych: wybierz go na pasku stanu, po prawej na dole.</translation>
    </message>
</context>
<context>
    <name>PlotCanvas</name>
    <message>
        <source>Time series plot</source>
        <translation>Wykres szeregu czasowego</translation>
    </message>
</context>
<context>
    <name>PlotSurface</name>
    <message>
        <source>Time series plot</source>
        <translation>Wykres szeregu czasowego</translation>
    </message>
</context>
<context>
    <name>PolygonTool</name>
    <message>
        <source>A polygon has at least three corners: go on, or press Esc.</source>
        <translation>Wielokąt ma co najmniej trzy wierzchołki: rysuj dalej lub naciśnij Esc.</translation>
    </message>
    <message>
        <source>The map has no CRS: choose one in the status bar, at the bottom right.</source>
        <translation>Mapa nie ma układu współrzędnych: wybierz go na pasku stanu, po prawej na dole.</translation>
    </message>
    <message>
        <source>The polygon crosses itself: take corners back with Backspace, or press Esc.</source>
        <translation>Wielokąt przecina sam siebie: cofnij wierzchołki klawiszem Backspace lub naciśnij Esc.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>CbM: image {}</source>
        <translation>CbM: obraz {}</translation>
    </message>
</context>
<context>
    <name>Probe</name>
    <message>
        <source>CbM: testing a connection</source>
        <translation>CbM: testowanie połączenia</translation>
    </message>
</context>
<context>
    <name>Reporter</name>
    <message>
        <source>Add Connection…</source>
        <translation>Dodaj połączenie…</translation>
    </message>
    <message>
        <source>CbM</source>
        <translation>CbM</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Szczegóły…</translation>
    </message>
    <message>
        <source>Edit Connection…</source>
        <translation>Edytuj połączenie…</translation>
    </message>
    <message>
        <source>Store Again</source>
        <translation>Zapisz ponownie</translation>
    </message>
    <message>
        <source>The decision “{}” on parcel {} is not stored. {}</source>
        <translation>Decyzja „{}” dla działki {} nie jest zapisana. {}</translation>
    </message>
    <message numerus="yes">
        <source>The decisions on %n parcel(s) are not stored: {}. {}</source>
        <translation>
            <numerusform>Decyzja dla %n działki nie jest zapisana: {}. {}</numerusform>
            <numerusform>Decyzje dla %n działek nie są zapisane: {}. {}</numerusform>
            <numerusform>Decyzje dla %n działek nie są zapisane: {}. {}</numerusform>
        </translation>
    </message>
    <message>
        <source>This project uses the connection “{}”, which is not set up on this computer.</source>
        <translation>Ten projekt używa połączenia „{}”, którego nie skonfigurowano na tym komputerze.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>'{key}:' has no 'value: name' lines below it.</source>
        <translation>Pod „{key}:” nie ma wierszy „wartość: nazwa”.</translation>
    </message>
    <message>
        <source>'{url}' is not a server address; it should look like https://host/path.</source>
        <translation>„{url}” nie jest adresem serwera; powinien wyglądać jak https://host/path.</translation>
    </message>
    <message>
        <source>'{value}' is no date such as 2020-06-30 or 2020-06-30T10:40:00Z.</source>
        <translation>„{value}” nie jest datą taką jak 2020-06-30 lub 2020-06-30T10:40:00Z.</translation>
    </message>
    <message>
        <source>A class raster has one band; this one has the shape {shape}.</source>
        <translation>Raster klas ma jeden kanał; ten ma kształt {shape}.</translation>
    </message>
    <message>
        <source>A class raster holds whole numbers; this one holds {kind} values.</source>
        <translation>Raster klas zawiera liczby całkowite; ten zawiera wartości typu {kind}.</translation>
    </message>
    <message>
        <source>A grid of {width} x {height} pixels is empty.</source>
        <translation>Siatka o {width} x {height} pikselach jest pusta.</translation>
    </message>
    <message>
        <source>A polygon has at least three corners.</source>
        <translation>Wielokąt ma co najmniej trzy wierzchołki.</translation>
    </message>
    <message>
        <source>A report has at most {most} parcels, not {n:,}.</source>
        <translation>Raport ma najwyżej {most} działek, a nie {n:,}.</translation>
    </message>
    <message>
        <source>A scene's file does not lie in its store “{store}”; tell the administrator.</source>
        <translation>Plik sceny nie leży w swoim magazynie „{store}”; powiadom administratora.</translation>
    </message>
    <message>
        <source>An image is damaged: {reason}</source>
        <translation>Obraz jest uszkodzony: {reason}</translation>
    </message>
    <message>
        <source>An inner buffer needs a raster whose CRS is in metres; leave it out.</source>
        <translation>Bufor wewnętrzny wymaga rastra o układzie współrzędnych w metrach; pomiń go.</translation>
    </message>
    <message>
        <source>Area threshold {value:g} is not possible: give 0 or more.</source>
        <translation>Próg powierzchni {value:g} jest niemożliwy: podaj 0 lub więcej.</translation>
    </message>
    <message>
        <source>At most {most} percentiles can be asked for, not {n}.</source>
        <translation>Można zażądać najwyżej {most} percentyli, a nie {n}.</translation>
    </message>
    <message>
        <source>Band {number} of {name} holds {kind} values: convert it first.</source>
        <translation>Kanał {number} w {name} zawiera wartości typu {kind}: najpierw je przekonwertuj.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Anulowano.</translation>
    </message>
    <message>
        <source>Class values from 2^63 on are not possible.</source>
        <translation>Wartości klas od 2^63 są niemożliwe.</translation>
    </message>
    <message>
        <source>Cluster threshold {value:g} is not possible: give 0 or more.</source>
        <translation>Próg klastrów {value:g} jest niemożliwy: podaj 0 lub więcej.</translation>
    </message>
    <message>
        <source>Column {name} has {values} values for {times} observation times.</source>
        <translation>Kolumna {name} ma {values} wartości na {times} czasów obserwacji.</translation>
    </message>
    <message>
        <source>Connectivity {connectivity} is not possible: give 4 or 8.</source>
        <translation>Sąsiedztwo {connectivity} jest niemożliwe: podaj 4 lub 8.</translation>
    </message>
    <message>
        <source>Direct connections to a database</source>
        <translation>Bezpośrednie połączenia z bazą danych</translation>
    </message>
    <message>
        <source>Geometry {place} (counted from 0) has a coordinate that is not finite.</source>
        <translation>Geometria {place} (licząc od 0) ma nieskończoną współrzędną.</translation>
    </message>
    <message>
        <source>Geometry {place} (counted from 0) has a part that is not a Polygon.</source>
        <translation>Geometria {place} (licząc od 0) ma część, która nie jest typu Polygon.</translation>
    </message>
    <message>
        <source>Geometry {place} (counted from 0) has a ring that is not closed.</source>
        <translation>Geometria {place} (licząc od 0) ma niezamknięty pierścień.</translation>
    </message>
    <message>
        <source>Geometry {place} (counted from 0) has bytes after its end.</source>
        <translation>Geometria {place} (licząc od 0) ma bajty po swoim końcu.</translation>
    </message>
    <message>
        <source>Geometry {place} (counted from 0) is cut short.</source>
        <translation>Geometria {place} (licząc od 0) jest ucięta.</translation>
    </message>
    <message>
        <source>Geometry {place} (counted from 0) is neither a Polygon nor a MultiPolygon.</source>
        <translation>Geometria {place} (licząc od 0) nie jest ani Polygon, ani MultiPolygon.</translation>
    </message>
    <message>
        <source>Geometry {place} (counted from 0) is not WKB.</source>
        <translation>Geometria {place} (licząc od 0) nie jest WKB.</translation>
    </message>
    <message>
        <source>Give both the red and the near-infrared band, or neither.</source>
        <translation>Podaj oba kanały, czerwieni i bliskiej podczerwieni, albo żaden.</translation>
    </message>
    <message>
        <source>Give images of at least two dates.</source>
        <translation>Podaj obrazy z co najmniej dwóch dat.</translation>
    </message>
    <message>
        <source>Heterogeneity thresholds are reversed: the lower one, {min_share:g} %, is above the upper one, {max_share:g} %.</source>
        <translation>Progi heterogeniczności są odwrócone: dolny, {min_share:g} %, jest powyżej górnego, {max_share:g} %.</translation>
    </message>
    <message>
        <source>Heterogeneity thresholds {min_share:g} and {max_share:g}: give percentages, 0 to 100.</source>
        <translation>Progi heterogeniczności {min_share:g} i {max_share:g}: podaj wartości procentowe od 0 do 100.</translation>
    </message>
    <message>
        <source>Images are read from {kinds} files; this scene has others.</source>
        <translation>Obrazy czyta się z plików {kinds}; ta scena ma inne.</translation>
    </message>
    <message>
        <source>Images of an S3 store need GDAL 3.6 or later; this QGIS has {version}.</source>
        <translation>Obrazy z magazynu S3 wymagają GDAL 3.6 lub nowszego; ten QGIS ma {version}.</translation>
    </message>
    <message>
        <source>Inner buffer {value:g} is not possible: give 0 or more.</source>
        <translation>Bufor wewnętrzny {value:g} jest niemożliwy: podaj 0 lub więcej.</translation>
    </message>
    <message>
        <source>It has a key or password in plain, which would travel with the project: give it an authentication configuration in QGIS.</source>
        <translation>Ma jawny klucz lub hasło, które wędrowałyby z projektem: nadaj jej w QGIS konfigurację uwierzytelniania.</translation>
    </message>
    <message>
        <source>Its pixels are not squares with north up.</source>
        <translation>Jego piksele nie są kwadratami skierowanymi na północ.</translation>
    </message>
    <message>
        <source>Loading was cancelled.</source>
        <translation>Wczytywanie anulowano.</translation>
    </message>
    <message>
        <source>Method '{method}' is not known: use one of {methods}.</source>
        <translation>Metoda „{method}” jest nieznana: użyj jednej z {methods}.</translation>
    </message>
    <message>
        <source>Minimum pixels {min_count} is not possible: give 2 or more.</source>
        <translation>Najmniejsza liczba pikseli {min_count} jest niemożliwa: podaj 2 lub więcej.</translation>
    </message>
    <message>
        <source>Minimum pixels {value:g} is not possible: give 0 or more.</source>
        <translation>Najmniejsza liczba pikseli {value:g} jest niemożliwa: podaj 0 lub więcej.</translation>
    </message>
    <message>
        <source>Name at least one band or index, such as NDVI or B08.</source>
        <translation>Podaj co najmniej jeden kanał lub wskaźnik, na przykład NDVI lub B08.</translation>
    </message>
    <message>
        <source>No connection to the database {where}: {reason}</source>
        <translation>Brak połączenia z bazą danych {where}: {reason}</translation>
    </message>
    <message>
        <source>No parcel has a pixel with a class.</source>
        <translation>Żadna działka nie ma piksela z klasą.</translation>
    </message>
    <message>
        <source>No parcel overlaps the raster: check that both state the right CRS.</source>
        <translation>Żadna działka nie pokrywa się z rastrem: sprawdź, czy obie warstwy mają właściwy układ współrzędnych.</translation>
    </message>
    <message>
        <source>No product has all of the bands {bands}; there are {there}.</source>
        <translation>Żaden produkt nie ma wszystkich kanałów {bands}; są {there}.</translation>
    </message>
    <message>
        <source>No server answers at {host}: {reason}</source>
        <translation>Żaden serwer nie odpowiada pod {host}: {reason}</translation>
    </message>
    <message>
        <source>No weather is stored for this area yet; the administrator imports it (cbm-backend weather).</source>
        <translation>Dla tego obszaru nie zapisano jeszcze pogody; importuje ją administrator (cbm-backend weather).</translation>
    </message>
    <message>
        <source>Percentiles are numbers from 0 to 100, such as 10 50 90, not “{text}”.</source>
        <translation>Percentyle to liczby od 0 do 100, takie jak 10 50 90, a nie „{text}”.</translation>
    </message>
    <message>
        <source>Persistence {persistence} is not possible: give 1 or more observations.</source>
        <translation>Liczba kolejnych obserwacji {persistence} jest niemożliwa: podaj 1 lub więcej.</translation>
    </message>
    <message>
        <source>QGIS cannot open the OGC API collection of {key} on this server.</source>
        <translation>QGIS nie może otworzyć kolekcji OGC API {key} na tym serwerze.</translation>
    </message>
    <message>
        <source>QGIS cannot open the parcels of {key} as a layer.</source>
        <translation>QGIS nie może otworzyć działek {key} jako warstwy.</translation>
    </message>
    <message>
        <source>QGIS could not read the authentication for images; edit the connection and check it.</source>
        <translation>QGIS nie mógł odczytać uwierzytelniania dla obrazów; edytuj połączenie i sprawdź je.</translation>
    </message>
    <message>
        <source>QGIS could not use the authentication configuration of the connection “{name}”; edit the connection and check it.</source>
        <translation>QGIS nie mógł użyć konfiguracji uwierzytelniania połączenia „{name}”; edytuj połączenie i sprawdź ją.</translation>
    </message>
    <message>
        <source>QGIS could not use the connection's authentication configuration; edit the connection and check it.</source>
        <translation>QGIS nie mógł użyć konfiguracji uwierzytelniania połączenia; edytuj połączenie i sprawdź ją.</translation>
    </message>
    <message>
        <source>QGIS' authentication database cannot be used: {reason}</source>
        <translation>Nie można użyć bazy uwierzytelniania QGIS: {reason}</translation>
    </message>
    <message>
        <source>QGIS' authentication database is locked; enter its master password to use this connection.</source>
        <translation>Baza uwierzytelniania QGIS jest zablokowana; podaj jej hasło główne, aby użyć tego połączenia.</translation>
    </message>
    <message>
        <source>Scene classes must be whole numbers from 0 to 11, not “{text}”.</source>
        <translation>Klasy sceny muszą być liczbami całkowitymi od 0 do 11, a nie „{text}”.</translation>
    </message>
    <message>
        <source>Server address '{url}': it should start with http:// or https:// and name a host.</source>
        <translation>Adres serwera „{url}”: powinien zaczynać się od http:// lub https:// i podawać nazwę hosta.</translation>
    </message>
    <message>
        <source>Signal-to-noise limit {min_snr:g} is not possible: give 0 or more.</source>
        <translation>Granica stosunku sygnału do szumu {min_snr:g} jest niemożliwa: podaj 0 lub więcej.</translation>
    </message>
    <message>
        <source>Statistics of {kind} values are not defined.</source>
        <translation>Statystyki wartości typu {kind} nie są określone.</translation>
    </message>
    <message>
        <source>The PostgreSQL connection “{name}” cannot be read: {reason}.</source>
        <translation>Nie można odczytać połączenia PostgreSQL „{name}”: {reason}.</translation>
    </message>
    <message>
        <source>The PostgreSQL connection “{name}” is not set up in QGIS on this computer.</source>
        <translation>Połączenia PostgreSQL „{name}” nie skonfigurowano w QGIS na tym komputerze.</translation>
    </message>
    <message>
        <source>The authentication configuration '{authcfg}' does not exist on this computer; edit the connection and choose one.</source>
        <translation>Konfiguracja uwierzytelniania „{authcfg}” nie istnieje na tym komputerze; edytuj połączenie i wybierz inną.</translation>
    </message>
    <message>
        <source>The authentication for images holds no access keys: use one of the method “Basic”, with the access key as user name and the secret key as password, or “AWS S3”.</source>
        <translation>Uwierzytelnianie dla obrazów nie zawiera kluczy dostępu: użyj konfiguracji z metodą „Basic”, z kluczem dostępu jako nazwą użytkownika i kluczem tajnym jako hasłem, albo „AWS S3”.</translation>
    </message>
    <message>
        <source>The band has {shape} rows and columns, the spans are for ({height}, {width}).</source>
        <translation>Kanał ma {shape} wierszy i kolumn, a odcinki są dla ({height}, {width}).</translation>
    </message>
    <message>
        <source>The base map “{name}” does not answer, or has not what was asked for.</source>
        <translation>Mapa podkładowa „{name}” nie odpowiada albo nie ma tego, o co pytano.</translation>
    </message>
    <message>
        <source>The class name '{item}' occurs twice.</source>
        <translation>Nazwa klasy „{item}” występuje dwa razy.</translation>
    </message>
    <message>
        <source>The class names need one key '{key}:' with 'value: name' in each line below.</source>
        <translation>Nazwy klas wymagają jednego klucza „{key}:” z parą „wartość: nazwa” w każdym wierszu poniżej.</translation>
    </message>
    <message>
        <source>The class names {path} cannot be read: {reason}</source>
        <translation>Nie można odczytać nazw klas {path}: {reason}</translation>
    </message>
    <message>
        <source>The class raster has {shape} rows and columns, the spans are for ({height}, {width}).</source>
        <translation>Raster klas ma {shape} wierszy i kolumn, a odcinki są dla ({height}, {width}).</translation>
    </message>
    <message>
        <source>The class value '{item}' occurs twice.</source>
        <translation>Wartość klasy „{item}” występuje dwa razy.</translation>
    </message>
    <message>
        <source>The class value {value} is not a whole number.</source>
        <translation>Wartość klasy {value} nie jest liczbą całkowitą.</translation>
    </message>
    <message>
        <source>The class {value} has no name.</source>
        <translation>Klasa {value} nie ma nazwy.</translation>
    </message>
    <message>
        <source>The database {where} did not answer within {seconds:g} s.</source>
        <translation>Baza danych {where} nie odpowiedziała w ciągu {seconds:g} s.</translation>
    </message>
    <message>
        <source>The database {where} does not accept the user name and password stored with the connection.</source>
        <translation>Baza danych {where} nie przyjmuje nazwy użytkownika i hasła zapisanych w połączeniu.</translation>
    </message>
    <message>
        <source>The database {where} ended the connection; try again.</source>
        <translation>Baza danych {where} zakończyła połączenie; spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The database {where} has no free connection at the moment; try again soon, or have its administrator allow more.</source>
        <translation>Baza danych {where} nie ma w tej chwili wolnego połączenia; spróbuj wkrótce ponownie lub poproś jej administratora o dopuszczenie większej liczby połączeń.</translation>
    </message>
    <message>
        <source>The database {where} has no parcels of {key}.</source>
        <translation>Baza danych {where} nie ma działek {key}.</translation>
    </message>
    <message>
        <source>The database {where} is not a CbM database, or this login may not read its registry (public.cbm_dataset).</source>
        <translation>Baza danych {where} nie jest bazą CbM albo ten login nie może czytać jej rejestru (public.cbm_dataset).</translation>
    </message>
    <message>
        <source>The database {where} refuses the request: {reason}.</source>
        <translation>Baza danych {where} odrzuca zapytanie: {reason}.</translation>
    </message>
    <message>
        <source>The file of the scene {scene} cannot be read.</source>
        <translation>Nie można odczytać pliku sceny {scene}.</translation>
    </message>
    <message>
        <source>The file of the scene {scene} is gone.</source>
        <translation>Pliku sceny {scene} już nie ma.</translation>
    </message>
    <message>
        <source>The file of this image is gone or damaged.</source>
        <translation>Plik tego obrazu zniknął lub jest uszkodzony.</translation>
    </message>
    <message>
        <source>The files of these scenes lie in no registered store: the administrator adds it (cbm-backend stores add), then images can be read without a server.</source>
        <translation>Pliki tych scen nie leżą w żadnym zarejestrowanym magazynie: gdy administrator go doda (cbm-backend stores add), obrazy będzie można czytać bez serwera.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made: {reason}.</source>
        <translation>Nie można utworzyć folderu {folder}: {reason}.</translation>
    </message>
    <message>
        <source>The geotransform of the raster cannot be inverted.</source>
        <translation>Nie można odwrócić transformacji współrzędnych rastra.</translation>
    </message>
    <message>
        <source>The image is no GeoTIFF.</source>
        <translation>Obraz nie jest plikiem GeoTIFF.</translation>
    </message>
    <message>
        <source>The image {name} cannot be read.</source>
        <translation>Nie można odczytać obrazu {name}.</translation>
    </message>
    <message>
        <source>The images have no valid pixel in the area.</source>
        <translation>Obrazy nie mają na tym obszarze poprawnych pikseli.</translation>
    </message>
    <message>
        <source>The images lie in a folder of the server, {folder}, that this computer does not see.</source>
        <translation>Obrazy leżą w folderze serwera {folder}, którego ten komputer nie widzi.</translation>
    </message>
    <message>
        <source>The key '{twice}' occurs twice.</source>
        <translation>Klucz „{twice}” występuje dwa razy.</translation>
    </message>
    <message>
        <source>The key '{unknown}' is not known; the only one allowed is '{key}'.</source>
        <translation>Klucz „{unknown}” jest nieznany; jedyny dozwolony to „{key}”.</translation>
    </message>
    <message>
        <source>The layer has no parcels.</source>
        <translation>Warstwa nie ma działek.</translation>
    </message>
    <message>
        <source>The parcels have no CRS: set it in the layer's properties.</source>
        <translation>Działki nie mają układu współrzędnych: ustaw go we właściwościach warstwy.</translation>
    </message>
    <message>
        <source>The parcels in {source} cannot be read.</source>
        <translation>Nie można odczytać działek w {source}.</translation>
    </message>
    <message>
        <source>The picture could not be encoded as PNG.</source>
        <translation>Obrazu nie można było zakodować jako PNG.</translation>
    </message>
    <message>
        <source>The polygon crosses itself or covers more than 10,000 square kilometres; draw it anew.</source>
        <translation>Wielokąt przecina sam siebie lub obejmuje ponad 10 000 kilometrów kwadratowych; narysuj go od nowa.</translation>
    </message>
    <message>
        <source>The polygon has {corners} corners; draw it with at most {most}.</source>
        <translation>Liczba wierzchołków wielokąta to {corners}; narysuj go z najwyżej {most}.</translation>
    </message>
    <message>
        <source>The polygon reaches beyond the globe.</source>
        <translation>Wielokąt wykracza poza kulę ziemską.</translation>
    </message>
    <message>
        <source>The proxy in QGIS' settings is of another kind than HTTP; CbM servers are reached through HTTP proxies only.</source>
        <translation>Proxy w ustawieniach QGIS nie jest proxy HTTP; serwery CbM są osiągalne tylko przez proxy HTTP.</translation>
    </message>
    <message>
        <source>The proxy on the way to {where} does not accept the user name and password.</source>
        <translation>Serwer pośredniczący na drodze do {where} nie przyjmuje nazwy użytkownika i hasła.</translation>
    </message>
    <message>
        <source>The raster has more than 65,000 different values: it is no class raster.</source>
        <translation>Raster ma ponad 65 000 różnych wartości: nie jest to raster klas.</translation>
    </message>
    <message>
        <source>The scene {scene} has no band {band}.</source>
        <translation>Scena {scene} nie ma kanału {band}.</translation>
    </message>
    <message>
        <source>The server address must not hold a user name or password; choose an authentication.</source>
        <translation>Adres serwera nie może zawierać nazwy użytkownika ani hasła; wybierz uwierzytelnianie.</translation>
    </message>
    <message>
        <source>The server at {host} did not answer in time.</source>
        <translation>Serwer {host} nie odpowiedział na czas.</translation>
    </message>
    <message>
        <source>The server at {host} did not answer within {seconds:g} s.</source>
        <translation>Serwer {host} nie odpowiedział w ciągu {seconds:g} s.</translation>
    </message>
    <message>
        <source>The server at {where} answered with JSON that is not an object.</source>
        <translation>Serwer {where} odpowiedział danymi JSON, które nie są obiektem.</translation>
    </message>
    <message>
        <source>The server at {where} answers, but it is not a CbM server (no /{route} there).</source>
        <translation>Serwer {where} odpowiada, ale nie jest serwerem CbM (nie ma tam /{route}).</translation>
    </message>
    <message>
        <source>The server at {where} answers, but it is not a CbM server (no areas in its reply).</source>
        <translation>Serwer {where} odpowiada, ale nie jest serwerem CbM (w odpowiedzi nie ma obszarów).</translation>
    </message>
    <message>
        <source>The server at {where} did not answer with JSON but with something else; is the address right?</source>
        <translation>Serwer {where} odpowiedział nie danymi JSON, lecz czymś innym; czy adres jest poprawny?</translation>
    </message>
    <message>
        <source>The server at {where} did not answer with JSON but with {kind}; is the address right?</source>
        <translation>Serwer {where} odpowiedział nie danymi JSON, lecz {kind}; czy adres jest poprawny?</translation>
    </message>
    <message>
        <source>The server at {where} does not accept this user name and password.</source>
        <translation>Serwer {where} nie przyjmuje tej nazwy użytkownika i hasła.</translation>
    </message>
    <message>
        <source>The server at {where} does not have this parcel.</source>
        <translation>Serwer {where} nie ma tej działki.</translation>
    </message>
    <message>
        <source>The server at {where} does not offer this (/{route}); it may be older.</source>
        <translation>Serwer {where} tego nie oferuje (/{route}); może być starszy.</translation>
    </message>
    <message>
        <source>The server at {where} does not say at which zooms its tiles are.</source>
        <translation>Serwer {where} nie podaje, na jakich poziomach powiększenia są jego kafelki.</translation>
    </message>
    <message>
        <source>The server at {where} gave an answer that is cut short or damaged.</source>
        <translation>Serwer {where} dał odpowiedź uciętą lub uszkodzoną.</translation>
    </message>
    <message>
        <source>The server at {where} gave an empty answer.</source>
        <translation>Serwer {where} dał pustą odpowiedź.</translation>
    </message>
    <message>
        <source>The server at {where} has no data of this area and year.</source>
        <translation>Serwer {where} nie ma danych tego obszaru i roku.</translation>
    </message>
    <message>
        <source>The server at {where} has no parcels of {key}.</source>
        <translation>Serwer {where} nie ma działek {key}.</translation>
    </message>
    <message>
        <source>The server at {where} is not available at the moment; try again soon.</source>
        <translation>Serwer {where} jest chwilowo niedostępny; spróbuj wkrótce ponownie.</translation>
    </message>
    <message>
        <source>The server at {where} left out {missing} in its reply.</source>
        <translation>Serwer {where} pominął {missing} w swojej odpowiedzi.</translation>
    </message>
    <message>
        <source>The server at {where} made a mistake; its administrator finds it in the log.</source>
        <translation>Serwer {where} popełnił błąd; jego administrator znajdzie go w dzienniku.</translation>
    </message>
    <message>
        <source>The server at {where} refuses the request ({status}): {reason}</source>
        <translation>Serwer {where} odrzuca zapytanie ({status}): {reason}</translation>
    </message>
    <message>
        <source>The server at {where} reports a fault ({status}): {reason}</source>
        <translation>Serwer {where} zgłasza błąd ({status}): {reason}</translation>
    </message>
    <message>
        <source>The server at {where} sends on to {location}; if that is the right one, put its address into the connection.</source>
        <translation>Serwer {where} przekierowuje do {location}; jeśli to właściwy serwer, wpisz jego adres w połączeniu.</translation>
    </message>
    <message>
        <source>The server at {where} sent a cloud histogram that cannot be read.</source>
        <translation>Serwer {where} przysłał histogram chmur, którego nie można odczytać.</translation>
    </message>
    <message>
        <source>The server at {where} sent a decision that cannot be read.</source>
        <translation>Serwer {where} przysłał decyzję, której nie można odczytać.</translation>
    </message>
    <message>
        <source>The server at {where} sent a list of images that cannot be read.</source>
        <translation>Serwer {where} przysłał listę obrazów, której nie można odczytać.</translation>
    </message>
    <message>
        <source>The server at {where} sent a list of parcels that cannot be read.</source>
        <translation>Serwer {where} przysłał listę działek, której nie można odczytać.</translation>
    </message>
    <message>
        <source>The server at {where} sent a list of scenes that cannot be read.</source>
        <translation>Serwer {where} przysłał listę scen, której nie można odczytać.</translation>
    </message>
    <message>
        <source>The server at {where} sent a parcel outline that is not GeoJSON.</source>
        <translation>Serwer {where} przysłał obrys działki, który nie jest GeoJSON.</translation>
    </message>
    <message>
        <source>The server at {where} sent a time series with uneven columns.</source>
        <translation>Serwer {where} przysłał szereg czasowy o nierównych kolumnach.</translation>
    </message>
    <message>
        <source>The server at {where} sent a time series without lists.</source>
        <translation>Serwer {where} przysłał szereg czasowy bez list.</translation>
    </message>
    <message>
        <source>The server at {where} sent lists of different lengths.</source>
        <translation>Serwer {where} przysłał listy o różnych długościach.</translation>
    </message>
    <message>
        <source>The server at {where} sent no list of decisions.</source>
        <translation>Serwer {where} nie przysłał listy decyzji.</translation>
    </message>
    <message>
        <source>The server at {where} sent reasons that cannot be read.</source>
        <translation>Serwer {where} przysłał powody, których nie można odczytać.</translation>
    </message>
    <message>
        <source>The server at {where} sent weather with uneven columns.</source>
        <translation>Serwer {where} przysłał dane pogodowe o nierównych kolumnach.</translation>
    </message>
    <message>
        <source>The server at {where} sent weather without days.</source>
        <translation>Serwer {where} przysłał dane pogodowe bez dni.</translation>
    </message>
    <message>
        <source>The server at {where} takes no more requests from you for now; try again in a minute.</source>
        <translation>Serwer {where} na razie nie przyjmuje od Ciebie kolejnych zapytań; spróbuj ponownie za minutę.</translation>
    </message>
    <message>
        <source>The server does not have this.</source>
        <translation>Serwer tego nie ma.</translation>
    </message>
    <message>
        <source>The store {store} does not answer.</source>
        <translation>Magazyn {store} nie odpowiada.</translation>
    </message>
    <message>
        <source>The store {store} does not let you read its images.</source>
        <translation>Magazyn {store} nie pozwala Ci czytać swoich obrazów.</translation>
    </message>
    <message>
        <source>The store {store} refuses the access keys found in {place}.</source>
        <translation>Magazyn {store} odrzuca klucze dostępu znalezione w {place}.</translation>
    </message>
    <message>
        <source>The store {store} wants access keys: choose an authentication for images in the connection, or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY or an AWS profile.</source>
        <translation>Magazyn {store} wymaga kluczy dostępu: wybierz w połączeniu uwierzytelnianie dla obrazów albo ustaw AWS_ACCESS_KEY_ID i AWS_SECRET_ACCESS_KEY lub profil AWS.</translation>
    </message>
    <message>
        <source>The style has no classes: it needs the renderer 'Paletted/Unique values'.</source>
        <translation>Styl nie ma klas: wymaga sposobu wyświetlania „Paleta/Wartości unikalne”.</translation>
    </message>
    <message>
        <source>The table has no field '{name}'.</source>
        <translation>Tabela nie ma pola „{name}”.</translation>
    </message>
    <message>
        <source>The table has no field '{name}'; it needs {needed}.</source>
        <translation>Tabela nie ma pola „{name}”; wymaga {needed}.</translation>
    </message>
    <message>
        <source>The table has no rows.</source>
        <translation>Tabela nie ma wierszy.</translation>
    </message>
    <message>
        <source>The {statistic} of {product} cannot be derived; choose {statistics}.</source>
        <translation>Dla {product} nie można wyznaczyć: {statistic}; wybierz {statistics}.</translation>
    </message>
    <message>
        <source>There are no images to group.</source>
        <translation>Nie ma obrazów do grupowania.</translation>
    </message>
    <message>
        <source>There are {values:,} classes and {most} are possible: is this a class raster?</source>
        <translation>Liczba klas to {values:,}, a możliwych jest {most}: czy to jest raster klas?</translation>
    </message>
    <message>
        <source>There is no class: list every value of the raster with its name.</source>
        <translation>Nie ma klasy: podaj każdą wartość rastra wraz z nazwą.</translation>
    </message>
    <message>
        <source>There is no parcel with id '{pid}' in {key}.</source>
        <translation>Nie ma działki o id „{pid}” w {key}.</translation>
    </message>
    <message>
        <source>There is no plot to take away.</source>
        <translation>Nie ma wykresu do zapisania.</translation>
    </message>
    <message>
        <source>There is no scene {scene} any more.</source>
        <translation>Nie ma już sceny {scene}.</translation>
    </message>
    <message>
        <source>There is no such image.</source>
        <translation>Nie ma takiego obrazu.</translation>
    </message>
    <message>
        <source>This database does not tell your login where the scenes of {aoi} lie; a newer one does (cbm-backend db upgrade).</source>
        <translation>Ta baza danych nie mówi Twojemu loginowi, gdzie leżą sceny {aoi}; nowsza to robi (cbm-backend db upgrade).</translation>
    </message>
    <message>
        <source>This is no QGIS style.</source>
        <translation>To nie jest styl QGIS.</translation>
    </message>
    <message>
        <source>This scene has no image of the parcel.</source>
        <translation>Ta scena nie ma obrazu działki.</translation>
    </message>
    <message>
        <source>This server is of the original kind: it has parcels, series and chips only.</source>
        <translation>Ten serwer jest pierwotnego rodzaju: ma tylko działki, szeregi i wycinki.</translation>
    </message>
    <message>
        <source>This takes the server at {where} too long; ask for less at a time.</source>
        <translation>Zajmuje to serwerowi {where} zbyt wiele czasu; pytaj o mniej naraz.</translation>
    </message>
    <message>
        <source>You have no access to this area on the server at {where}; its administrator grants it.</source>
        <translation>Nie masz dostępu do tego obszaru na serwerze {where}; nadaje go jego administrator.</translation>
    </message>
    <message>
        <source>You may not do this in the database {where}: {reason}.</source>
        <translation>Nie masz do tego uprawnień w bazie danych {where}: {reason}.</translation>
    </message>
    <message>
        <source>Your login may not read the decisions of {key}.</source>
        <translation>Twój login nie może czytać decyzji {key}.</translation>
    </message>
    <message>
        <source>Your login may not read the scenes of {aoi}.</source>
        <translation>Twój login nie może czytać scen {aoi}.</translation>
    </message>
    <message>
        <source>Your login may not read the weather; a newer database lets it (cbm-backend db upgrade).</source>
        <translation>Twój login nie może czytać pogody; nowsza baza danych na to pozwala (cbm-backend db upgrade).</translation>
    </message>
    <message>
        <source>Your login may not read which base maps there are.</source>
        <translation>Twój login nie może czytać, jakie są mapy podkładowe.</translation>
    </message>
    <message>
        <source>Your login may read but not decide: the administrator grants cbm_analyst.</source>
        <translation>Twój login może czytać, ale nie podejmować decyzji: administrator nadaje cbm_analyst.</translation>
    </message>
    <message>
        <source>connection closed without an answer.</source>
        <translation>połączenie zamknięto bez odpowiedzi.</translation>
    </message>
    <message>
        <source>connection refused. Is it running?</source>
        <translation>połączenie odrzucono. Czy działa?</translation>
    </message>
    <message>
        <source>it does not speak HTTP.</source>
        <translation>nie mówi w HTTP.</translation>
    </message>
    <message>
        <source>it gives no reason.</source>
        <translation>nie podaje powodu.</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>nie podano powodu</translation>
    </message>
    <message>
        <source>no secure connection; check its certificate.</source>
        <translation>brak bezpiecznego połączenia; sprawdź jego certyfikat.</translation>
    </message>
    <message>
        <source>no such host.</source>
        <translation>nie ma takiego hosta.</translation>
    </message>
    <message>
        <source>the page could not be drawn</source>
        <translation>nie można było narysować strony</translation>
    </message>
    <message>
        <source>the proxy does not accept the user name and password.</source>
        <translation>serwer proxy nie przyjmuje nazwy użytkownika i hasła.</translation>
    </message>
    <message>
        <source>the proxy refuses the connection.</source>
        <translation>serwer proxy odrzuca połączenie.</translation>
    </message>
    <message>
        <source>the proxy was not found.</source>
        <translation>nie znaleziono serwera proxy.</translation>
    </message>
    <message>
        <source>{classes} classes are not possible: give 2 to {most}.</source>
        <translation>Liczba klas {classes} jest niemożliwa: podaj od 2 do {most}.</translation>
    </message>
    <message>
        <source>{key} has no table for decisions.</source>
        <translation>{key} nie ma tabeli decyzji.</translation>
    </message>
    <message>
        <source>{key}: the class {value} has no name.</source>
        <translation>{key}: klasa {value} nie ma nazwy.</translation>
    </message>
    <message>
        <source>{name} cannot be opened.</source>
        <translation>Nie można otworzyć {name}.</translation>
    </message>
    <message>
        <source>{name} cannot be written.</source>
        <translation>Nie można zapisać {name}.</translation>
    </message>
    <message>
        <source>{name} has another grid than {other}: all need one.</source>
        <translation>{name} ma inną siatkę niż {other}: wszystkie muszą mieć jedną.</translation>
    </message>
    <message>
        <source>{name} has no CRS: set it in the layer's properties.</source>
        <translation>{name} nie ma układu współrzędnych: ustaw go we właściwościach warstwy.</translation>
    </message>
    <message>
        <source>{name} has no band {band}: it has {bands}.</source>
        <translation>{name} nie ma kanału {band}: liczba kanałów to {bands}.</translation>
    </message>
    <message>
        <source>{name} has no band {number}.</source>
        <translation>{name} nie ma kanału {number}.</translation>
    </message>
    <message>
        <source>{name} has {bands} bands; a class raster has one: extract the band with the classes.</source>
        <translation>{name}: liczba kanałów to {bands}; raster klas ma jeden: wyodrębnij kanał z klasami.</translation>
    </message>
    <message>
        <source>{name} holds {kind} values; a class raster holds whole numbers: convert it first.</source>
        <translation>{name} zawiera wartości typu {kind}; raster klas zawiera liczby całkowite: najpierw go przekonwertuj.</translation>
    </message>
    <message>
        <source>{name} is damaged: {reason}</source>
        <translation>Plik {name} jest uszkodzony: {reason}</translation>
    </message>
    <message>
        <source>{name} is no raster file: save it as one first.</source>
        <translation>{name} nie jest plikiem rastrowym: najpierw go tak zapisz.</translation>
    </message>
    <message>
        <source>{name} is not geocoded.</source>
        <translation>{name} nie ma georeferencji.</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}</source>
        <translation>Nie można zapisać {path}: {reason}</translation>
    </message>
    <message>
        <source>{purpose} need the Python package {package}. Add “python3-{package}” with the OSGeo4W Setup or your system's package manager and restart QGIS.</source>
        <translation>{purpose} wymagają pakietu Pythona {package}. Dodaj „python3-{package}” w instalatorze OSGeo4W lub menedżerze pakietów systemu i uruchom QGIS ponownie.</translation>
    </message>
    <message>
        <source>{task}: something unexpected happened ({kind}).</source>
        <translation>{task}: wydarzyło się coś nieoczekiwanego ({kind}).</translation>
    </message>
    <message>
        <source>{values} class values have {names} names.</source>
        <translation>Liczba wartości klas to {values}, a nazw {names}.</translation>
    </message>
    <message>
        <source>“{name}” is neither stored here nor can it be computed; there are: {offer}.</source>
        <translation>„{name}” nie jest tu zapisane ani nie da się tego obliczyć; są: {offer}.</translation>
    </message>
</context>
<context>
    <name>SeriesControls</name>
    <message>
        <source>Choose products…</source>
        <translation>Wybierz produkty…</translation>
    </message>
    <message>
        <source>Cloud share in per cent</source>
        <translation>Udział chmur w procentach</translation>
    </message>
    <message>
        <source>Cloudy</source>
        <translation>Zachmurzone</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkty</translation>
    </message>
    <message>
        <source>Products to plot: indices and stored bands</source>
        <translation>Produkty do wykresu: wskaźniki i zapisane kanały</translation>
    </message>
    <message>
        <source>SCL</source>
        <translation>SCL</translation>
    </message>
    <message>
        <source>Scene classes that count as hidden</source>
        <translation>Klasy sceny, które liczą się jako zasłonięte</translation>
    </message>
    <message>
        <source>Share of hidden pixels (cloud, shadow, snow) above which an observation is cloudy</source>
        <translation>Udział zasłoniętych pikseli (chmura, cień, śnieg), powyżej którego obserwacja jest zachmurzona</translation>
    </message>
    <message>
        <source>Show cloudy observations, as hollow grey marks that the line does not join</source>
        <translation>Pokaż obserwacje zachmurzone jako puste szare znaczniki, których linia nie łączy</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation>Statystyka</translation>
    </message>
    <message>
        <source>Statistic of the parcel's pixels</source>
        <translation>Statystyka pikseli działki</translation>
    </message>
    <message>
        <source>Usual classes</source>
        <translation>Zwykłe klasy</translation>
    </message>
</context>
<context>
    <name>SeriesDock</name>
    <message>
        <source>All curves are switched off in the legend.</source>
        <translation>Wszystkie krzywe są wyłączone w legendzie.</translation>
    </message>
    <message>
        <source>CbM Time Series</source>
        <translation>CbM Szeregi czasowe</translation>
    </message>
    <message>
        <source>Choose a product above.</source>
        <translation>Wybierz powyżej produkt.</translation>
    </message>
    <message>
        <source>Loading parcel {}…</source>
        <translation>Wczytywanie działki {}…</translation>
    </message>
    <message>
        <source>Loading parcel…</source>
        <translation>Wczytywanie działki…</translation>
    </message>
    <message>
        <source>Loading peers…</source>
        <translation>Wczytywanie działek porównawczych…</translation>
    </message>
    <message>
        <source>Loading was cancelled.</source>
        <translation>Wczytywanie anulowano.</translation>
    </message>
    <message>
        <source>No peers: {}</source>
        <translation>Brak działek porównawczych: {}</translation>
    </message>
    <message>
        <source>No series loaded.</source>
        <translation>Nie wczytano szeregu czasowego.</translation>
    </message>
    <message>
        <source>Parcel {}</source>
        <translation>Działka {}</translation>
    </message>
    <message>
        <source>Pick a parcel on the map or search for it by its id to see its time series.</source>
        <translation>Wskaż działkę na mapie lub wyszukaj ją po id, aby zobaczyć jej szereg czasowy.</translation>
    </message>
    <message>
        <source>This statistic cannot be derived for the chosen products.</source>
        <translation>Tej statystyki nie można wyznaczyć dla wybranych produktów.</translation>
    </message>
    <message>
        <source>To copy and save pictures, add the Python package “python3-matplotlib” with the OSGeo4W Setup or your system's package manager and restart QGIS.</source>
        <translation>Aby kopiować i zapisywać obrazy, dodaj pakiet Pythona „python3-matplotlib” w instalatorze OSGeo4W lub menedżerze pakietów systemu i uruchom QGIS ponownie.</translation>
    </message>
    <message>
        <source>Too few parcels with this crop nearby for a band of peers.</source>
        <translation>Za mało działek z tą uprawą w pobliżu, aby pokazać pasmo działek porównawczych.</translation>
    </message>
    <message>
        <source>cloudy (&gt; {} %)</source>
        <translation>zachmurzone (&gt; {} %)</translation>
    </message>
    <message>
        <source>peers, 25–75 %</source>
        <translation>działki porównawcze, 25–75 %</translation>
    </message>
    <message>
        <source>smoothed</source>
        <translation>wygładzona</translation>
    </message>
    <message>
        <source>{} · as of {}, from the cache</source>
        <translation>{} · stan z {}, z pamięci podręcznej</translation>
    </message>
</context>
<context>
    <name>SeriesExporter</name>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tabela CSV (*.csv)</translation>
    </message>
    <message>
        <source>CbM</source>
        <translation>CbM</translation>
    </message>
    <message>
        <source>CbM: save time series</source>
        <translation>CbM: zapis szeregów czasowych</translation>
    </message>
    <message>
        <source>Could not save {}: {}</source>
        <translation>Nie można zapisać {}: {}</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Obraz PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>Rysunek SVG (*.svg)</translation>
    </message>
    <message>
        <source>Save Time Series</source>
        <translation>Zapisz szeregi czasowe</translation>
    </message>
    <message>
        <source>Saved {}</source>
        <translation>Zapisano {}</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>kopia</translation>
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
        <translation>Pokaż lub ukryj tę krzywą</translation>
    </message>
</context>
<context>
    <name>SeriesModel</name>
    <message>
        <source>Cloud</source>
        <translation>Chmury</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Krzywa</translation>
    </message>
    <message>
        <source>Date (UTC)</source>
        <translation>Data (UTC)</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Górna</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Dolna</translation>
    </message>
    <message>
        <source>Not used: {}</source>
        <translation>Niewykorzystane: {}</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Piksele</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Scena</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
</context>
<context>
    <name>SeriesPanel</name>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Kopiuj obraz</translation>
    </message>
    <message>
        <source>Copy values</source>
        <translation>Kopiuj wartości</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Krzywe</translation>
    </message>
    <message>
        <source>Distance from the peers' middle</source>
        <translation>Odległość od środka działek porównawczych</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>Keep this parcel in the plot to compare it with others</source>
        <translation>Zatrzymaj tę działkę na wykresie, aby porównać ją z innymi</translation>
    </message>
    <message>
        <source>Let go of all kept parcels</source>
        <translation>Usuń z wykresu wszystkie zatrzymane działki</translation>
    </message>
    <message>
        <source>Let the temporal controller run over the dates in view</source>
        <translation>Niech kontroler czasu przebiega widoczne daty</translation>
    </message>
    <message>
        <source>List scenes beside the plot</source>
        <translation>Pokaż listę scen obok wykresu</translation>
    </message>
    <message>
        <source>Move the plot by dragging</source>
        <translation>Przesuwaj wykres, przeciągając</translation>
    </message>
    <message>
        <source>Move with the temporal controller of QGIS</source>
        <translation>Podążaj za kontrolerem czasu QGIS</translation>
    </message>
    <message>
        <source>No smooth curve</source>
        <translation>Bez krzywej wygładzonej</translation>
    </message>
    <message>
        <source>Own formulas…</source>
        <translation>Własne formuły…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Save drawing (SVG)…</source>
        <translation>Zapisz rysunek (SVG)…</translation>
    </message>
    <message>
        <source>Save picture (PNG)…</source>
        <translation>Zapisz obraz (PNG)…</translation>
    </message>
    <message>
        <source>Save values (CSV)…</source>
        <translation>Zapisz wartości (CSV)…</translation>
    </message>
    <message>
        <source>Show the peers: parcels nearby with the same crop</source>
        <translation>Pokaż działki porównawcze: działki w pobliżu z tą samą uprawą</translation>
    </message>
    <message>
        <source>Show the whole series</source>
        <translation>Pokaż cały szereg</translation>
    </message>
    <message>
        <source>Show values as a table</source>
        <translation>Pokaż wartości w tabeli</translation>
    </message>
    <message>
        <source>Smooth curve, light</source>
        <translation>Krzywa wygładzona, lekko</translation>
    </message>
    <message>
        <source>Smooth curve, medium</source>
        <translation>Krzywa wygładzona, średnio</translation>
    </message>
    <message>
        <source>Smooth curve, strong</source>
        <translation>Krzywa wygładzona, mocno</translation>
    </message>
    <message>
        <source>Stop loading</source>
        <translation>Przerwij wczytywanie</translation>
    </message>
    <message>
        <source>Time series plot, {}</source>
        <translation>Wykres szeregu czasowego, {}</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Powiększ</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Pomniejsz</translation>
    </message>
</context>
<context>
    <name>SeriesTable</name>
    <message>
        <source>Values of the time series</source>
        <translation>Wartości szeregu czasowego</translation>
    </message>
</context>
<context>
    <name>ShareBars</name>
    <message>
        <source>A class with {} to {} % of the parcel makes it heterogeneous.</source>
        <translation>Klasa zajmująca od {} do {} % działki czyni ją heterogeniczną.</translation>
    </message>
    <message>
        <source>Shares of classes</source>
        <translation>Udziały klas</translation>
    </message>
    <message>
        <source>{} others</source>
        <translation>inne: {}</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>Add a connection to a CbM server first.</source>
        <translation>Najpierw dodaj połączenie z serwerem CbM.</translation>
    </message>
    <message>
        <source>CbM: connecting</source>
        <translation>CbM: łączenie</translation>
    </message>
    <message>
        <source>The server has no dataset {} for you; it has: {}.</source>
        <translation>Serwer nie ma dla Ciebie zbioru danych {}; ma: {}.</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>jeszcze nic</translation>
    </message>
</context>
<context>
    <name>SwipeView</name>
    <message>
        <source>Two dates compared</source>
        <translation>Porównanie dwóch dat</translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <source>Next parcel of the work list (N)</source>
        <translation>Następna działka na liście roboczej (N)</translation>
    </message>
    <message>
        <source>Next parcel without a decision (U)</source>
        <translation>Następna działka bez decyzji (U)</translation>
    </message>
    <message>
        <source>Previous parcel of the work list (P)</source>
        <translation>Poprzednia działka na liście roboczej (P)</translation>
    </message>
    <message>
        <source>{} of {} · {} undecided</source>
        <translation>{} z {} · bez decyzji: {}</translation>
    </message>
</context>
<context>
    <name>WorkList</name>
    <message>
        <source>CbM: parcels of the work list</source>
        <translation>CbM: działki z listy roboczej</translation>
    </message>
</context>
<context>
    <name>WorkListDock</name>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>Bring Back the Previous List</source>
        <translation>Przywróć poprzednią listę</translation>
    </message>
    <message>
        <source>CbM Work List</source>
        <translation>CbM Lista robocza</translation>
    </message>
    <message>
        <source>Clear the List</source>
        <translation>Wyczyść listę</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>Id or crop</source>
        <translation>Id lub uprawa</translation>
    </message>
    <message>
        <source>Load Ids from a File…</source>
        <translation>Wczytaj id z pliku…</translation>
    </message>
    <message>
        <source>No parcels to go through yet. Load their ids from a file, paste them, choose by crop or decision, draw a polygon on the map, or take what is selected in a layer.</source>
        <translation>Nie ma jeszcze działek do przejrzenia. Wczytaj ich id z pliku, wklej je, wybierz według uprawy lub decyzji, narysuj wielokąt na mapie albo weź to, co jest zaznaczone w warstwie.</translation>
    </message>
    <message>
        <source>Parcels by Crop or Decision…</source>
        <translation>Działki według uprawy lub decyzji…</translation>
    </message>
    <message>
        <source>Parcels of the work list</source>
        <translation>Działki listy roboczej</translation>
    </message>
    <message>
        <source>Paste Ids</source>
        <translation>Wklej id</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Zapisz jako CSV…</translation>
    </message>
    <message>
        <source>Show only parcels whose id or crop holds this text</source>
        <translation>Pokaż tylko działki, których id lub uprawa zawiera ten tekst</translation>
    </message>
    <message>
        <source>Show only parcels with this decision</source>
        <translation>Pokaż tylko działki z tą decyzją</translation>
    </message>
    <message>
        <source>Take the Active Layer's Selection</source>
        <translation>Weź zaznaczenie z aktywnej warstwy</translation>
    </message>
    <message>
        <source>{} · {} not in the dataset</source>
        <translation>{} · {} spoza zbioru danych</translation>
    </message>
    <message>
        <source>{} · {} of {} shown</source>
        <translation>{} · widoczne {} z {}</translation>
    </message>
</context>
<context>
    <name>WorkListFiller</name>
    <message>
        <source>All parcels</source>
        <translation>Wszystkie działki</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Pliki CSV (*.csv)</translation>
    </message>
    <message>
        <source>CbM: parcels by filter</source>
        <translation>CbM: działki według filtra</translation>
    </message>
    <message>
        <source>CbM: parcels of a polygon</source>
        <translation>CbM: działki w wielokącie</translation>
    </message>
    <message>
        <source>CbM: parcels of a selection</source>
        <translation>CbM: działki z zaznaczenia</translation>
    </message>
    <message>
        <source>Choose an area and a year first.</source>
        <translation>Najpierw wybierz obszar i rok.</translation>
    </message>
    <message>
        <source>Lists of parcel ids (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Listy id działek (*.csv *.txt *.tsv);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>No parcel fits this filter.</source>
        <translation>Żadna działka nie pasuje do tego filtra.</translation>
    </message>
    <message>
        <source>Only the first {} of {} parcels were taken.</source>
        <translation>Wzięto tylko pierwsze działki: {} z {}.</translation>
    </message>
    <message>
        <source>Parcel ids</source>
        <translation>Id działek</translation>
    </message>
    <message>
        <source>Parcels of a polygon</source>
        <translation>Działki w wielokącie</translation>
    </message>
    <message>
        <source>Pasted ids</source>
        <translation>Wklejone id</translation>
    </message>
    <message>
        <source>Save the work list</source>
        <translation>Zapisz listę roboczą</translation>
    </message>
    <message>
        <source>Select parcels in a layer and make it the active one first.</source>
        <translation>Najpierw zaznacz działki w warstwie i uczyń ją aktywną.</translation>
    </message>
    <message>
        <source>The file {} cannot be read: {}.</source>
        <translation>Nie można odczytać pliku {}: {}.</translation>
    </message>
    <message>
        <source>The layer {} has neither parcel ids nor places on the map.</source>
        <translation>Warstwa {} nie ma ani id działek, ani miejsc na mapie.</translation>
    </message>
    <message>
        <source>The layer {} has no CRS: set it in the layer's properties.</source>
        <translation>Warstwa {} nie ma układu współrzędnych: ustaw go we właściwościach warstwy.</translation>
    </message>
    <message>
        <source>The list cannot be saved: {}.</source>
        <translation>Nie można zapisać listy: {}.</translation>
    </message>
    <message>
        <source>There are no parcel ids in “{}”.</source>
        <translation>W „{}” nie ma id działek.</translation>
    </message>
    <message>
        <source>There is no parcel of this dataset at the first {} features.</source>
        <translation>Wśród pierwszych obiektów ({}) nie ma działki z tego zbioru danych.</translation>
    </message>
    <message>
        <source>There is no parcel of this dataset there.</source>
        <translation>Nie ma tam działki z tego zbioru danych.</translation>
    </message>
    <message>
        <source>{} (the first {} features)</source>
        <translation>{} (pierwsze obiekty: {})</translation>
    </message>
    <message>
        <source>{} (the first {})</source>
        <translation>{} (pierwsze {})</translation>
    </message>
    <message>
        <source>“{}” is no list of parcel ids: it has to be text with one id a line or a CSV file with a column of ids, none longer than {} characters.</source>
        <translation>„{}” nie jest listą id działek: musi to być tekst z jednym id w wierszu albo plik CSV z kolumną id, nie dłuższych niż {} znaków.</translation>
    </message>
</context>
<context>
    <name>WorkListModel</name>
    <message>
        <source>Area</source>
        <translation>Powierzchnia</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Uprawa</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decyzja</translation>
    </message>
    <message>
        <source>Parcel id</source>
        <translation>Id działki</translation>
    </message>
    <message>
        <source>The dataset has no parcel with this id.</source>
        <translation>W zbiorze danych nie ma działki o tym id.</translation>
    </message>
    <message>
        <source>not in the dataset</source>
        <translation>brak w zbiorze danych</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Add a connection to a CbM server first.</source>
        <translation>Najpierw dodaj połączenie z serwerem CbM.</translation>
    </message>
    <message>
        <source>CbM: connecting</source>
        <translation>CbM: łączenie</translation>
    </message>
    <message>
        <source>CbM: parcel at a place</source>
        <translation>CbM: działka w danym miejscu</translation>
    </message>
    <message>
        <source>CbM: parcel {}</source>
        <translation>CbM: działka {}</translation>
    </message>
    <message>
        <source>Choose an area and a year first.</source>
        <translation>Najpierw wybierz obszar i rok.</translation>
    </message>
    <message>
        <source>The server has no dataset {} for you; it has: {}.</source>
        <translation>Serwer nie ma dla Ciebie zbioru danych {}; ma: {}.</translation>
    </message>
    <message>
        <source>There is no parcel of {} here.</source>
        <translation>Nie ma tu działki {}.</translation>
    </message>
    <message>
        <source>There is no parcel with id '{}' in {}.</source>
        <translation>Nie ma działki o id „{}” w {}.</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>jeszcze nic</translation>
    </message>
</context>
</TS>
