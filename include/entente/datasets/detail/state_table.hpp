// Copyright (c) 2026 The entente authors
// Distributed under the Boost Software License, Version 1.0 (see LICENSE).

#ifndef ENTENTE_DATASETS_DETAIL_STATE_TABLE_HPP
#define ENTENTE_DATASETS_DETAIL_STATE_TABLE_HPP

/// The states of the Correlates of War project, 1816 to 2016, with their codes in other systems.

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace entente::inline v0_1::detail {

struct state_row {
    std::string_view id;
    std::string_view name;
    std::uint16_t cow;
    std::string_view cow_letters;
    std::string_view iso_letters; ///< ISO 3166-1 or 3166-3, alpha-3; empty: none
    std::uint16_t iso_number;     ///< ISO 3166-1 numeric; 0: none
};

/// In the order of the numbers of COW. A name is today's.
inline constexpr state_row state_rows[]{
    {"united-states", "United States", 2, "USA", "USA", 840},
    {"canada", "Canada", 20, "CAN", "CAN", 124},
    {"bahamas", "Bahamas", 31, "BHM", "BHS", 44},
    {"cuba", "Cuba", 40, "CUB", "CUB", 192},
    {"haiti", "Haiti", 41, "HAI", "HTI", 332},
    {"dominican-republic", "Dominican Republic", 42, "DOM", "DOM", 214},
    {"jamaica", "Jamaica", 51, "JAM", "JAM", 388},
    {"trinidad-and-tobago", "Trinidad and Tobago", 52, "TRI", "TTO", 780},
    {"barbados", "Barbados", 53, "BAR", "BRB", 52},
    {"dominica", "Dominica", 54, "DMA", "DMA", 212},
    {"grenada", "Grenada", 55, "GRN", "GRD", 308},
    {"saint-lucia", "Saint Lucia", 56, "SLU", "LCA", 662},
    {"saint-vincent-and-the-grenadines", "Saint Vincent and the Grenadines", 57, "SVG", "VCT", 670},
    {"antigua-and-barbuda", "Antigua and Barbuda", 58, "AAB", "ATG", 28},
    {"saint-kitts-and-nevis", "Saint Kitts and Nevis", 60, "SKN", "KNA", 659},
    {"mexico", "Mexico", 70, "MEX", "MEX", 484},
    {"belize", "Belize", 80, "BLZ", "BLZ", 84},
    {"guatemala", "Guatemala", 90, "GUA", "GTM", 320},
    {"honduras", "Honduras", 91, "HON", "HND", 340},
    {"el-salvador", "El Salvador", 92, "SAL", "SLV", 222},
    {"nicaragua", "Nicaragua", 93, "NIC", "NIC", 558},
    {"costa-rica", "Costa Rica", 94, "COS", "CRI", 188},
    {"panama", "Panama", 95, "PAN", "PAN", 591},
    {"colombia", "Colombia", 100, "COL", "COL", 170},
    {"venezuela", "Venezuela", 101, "VEN", "VEN", 862},
    {"guyana", "Guyana", 110, "GUY", "GUY", 328},
    {"suriname", "Suriname", 115, "SUR", "SUR", 740},
    {"ecuador", "Ecuador", 130, "ECU", "ECU", 218},
    {"peru", "Peru", 135, "PER", "PER", 604},
    {"brazil", "Brazil", 140, "BRA", "BRA", 76},
    {"bolivia", "Bolivia", 145, "BOL", "BOL", 68},
    {"paraguay", "Paraguay", 150, "PAR", "PRY", 600},
    {"chile", "Chile", 155, "CHL", "CHL", 152},
    {"argentina", "Argentina", 160, "ARG", "ARG", 32},
    {"uruguay", "Uruguay", 165, "URU", "URY", 858},
    {"united-kingdom", "United Kingdom", 200, "UKG", "GBR", 826},
    {"ireland", "Ireland", 205, "IRE", "IRL", 372},
    {"netherlands", "Netherlands", 210, "NTH", "NLD", 528},
    {"belgium", "Belgium", 211, "BEL", "BEL", 56},
    {"luxembourg", "Luxembourg", 212, "LUX", "LUX", 442},
    {"france", "France", 220, "FRN", "FRA", 250},
    {"monaco", "Monaco", 221, "MNC", "MCO", 492},
    {"liechtenstein", "Liechtenstein", 223, "LIE", "LIE", 438},
    {"switzerland", "Switzerland", 225, "SWZ", "CHE", 756},
    {"spain", "Spain", 230, "SPN", "ESP", 724},
    {"andorra", "Andorra", 232, "AND", "AND", 20},
    {"portugal", "Portugal", 235, "POR", "PRT", 620},
    {"hanover", "Hanover", 240, "HAN", "", 0},
    {"bavaria", "Bavaria", 245, "BAV", "", 0},
    {"germany", "Germany", 255, "GMY", "DEU", 276},
    {"west-germany", "West Germany", 260, "GFR", "", 0},
    {"east-germany", "East Germany", 265, "GDR", "DDR", 278},
    {"baden", "Baden", 267, "BAD", "", 0},
    {"saxony", "Saxony", 269, "SAX", "", 0},
    {"wurttemberg", "Württemberg", 271, "WRT", "", 0},
    {"hesse-kassel", "Hesse-Kassel", 273, "HSE", "", 0},
    {"hesse-darmstadt", "Hesse-Darmstadt", 275, "HSG", "", 0},
    {"mecklenburg-schwerin", "Mecklenburg-Schwerin", 280, "MEC", "", 0},
    {"poland", "Poland", 290, "POL", "POL", 616},
    {"austria-hungary", "Austria-Hungary", 300, "AUH", "", 0},
    {"austria", "Austria", 305, "AUS", "AUT", 40},
    {"hungary", "Hungary", 310, "HUN", "HUN", 348},
    {"czechoslovakia", "Czechoslovakia", 315, "CZE", "CSK", 200},
    {"czechia", "Czechia", 316, "CZR", "CZE", 203},
    {"slovakia", "Slovakia", 317, "SLO", "SVK", 703},
    {"italy", "Italy", 325, "ITA", "ITA", 380},
    {"papal-states", "Papal States", 327, "PAP", "", 0},
    {"two-sicilies", "Two Sicilies", 329, "SIC", "", 0},
    {"san-marino", "San Marino", 331, "SNM", "SMR", 674},
    {"modena", "Modena", 332, "MOD", "", 0},
    {"parma", "Parma", 335, "PMA", "", 0},
    {"tuscany", "Tuscany", 337, "TUS", "", 0},
    {"malta", "Malta", 338, "MLT", "MLT", 470},
    {"albania", "Albania", 339, "ALB", "ALB", 8},
    {"montenegro", "Montenegro", 341, "MNG", "MNE", 499},
    {"north-macedonia", "North Macedonia", 343, "MAC", "MKD", 807},
    {"croatia", "Croatia", 344, "CRO", "HRV", 191},
    {"serbia", "Serbia", 345, "YUG", "SRB", 688},
    {"bosnia-and-herzegovina", "Bosnia and Herzegovina", 346, "BOS", "BIH", 70},
    {"kosovo", "Kosovo", 347, "KOS", "", 0},
    {"slovenia", "Slovenia", 349, "SLV", "SVN", 705},
    {"greece", "Greece", 350, "GRC", "GRC", 300},
    {"cyprus", "Cyprus", 352, "CYP", "CYP", 196},
    {"bulgaria", "Bulgaria", 355, "BUL", "BGR", 100},
    {"moldova", "Moldova", 359, "MLD", "MDA", 498},
    {"romania", "Romania", 360, "ROM", "ROU", 642},
    {"russia", "Russia", 365, "RUS", "RUS", 643},
    {"estonia", "Estonia", 366, "EST", "EST", 233},
    {"latvia", "Latvia", 367, "LAT", "LVA", 428},
    {"lithuania", "Lithuania", 368, "LIT", "LTU", 440},
    {"ukraine", "Ukraine", 369, "UKR", "UKR", 804},
    {"belarus", "Belarus", 370, "BLR", "BLR", 112},
    {"armenia", "Armenia", 371, "ARM", "ARM", 51},
    {"georgia", "Georgia", 372, "GRG", "GEO", 268},
    {"azerbaijan", "Azerbaijan", 373, "AZE", "AZE", 31},
    {"finland", "Finland", 375, "FIN", "FIN", 246},
    {"sweden", "Sweden", 380, "SWD", "SWE", 752},
    {"norway", "Norway", 385, "NOR", "NOR", 578},
    {"denmark", "Denmark", 390, "DEN", "DNK", 208},
    {"iceland", "Iceland", 395, "ICE", "ISL", 352},
    {"cabo-verde", "Cabo Verde", 402, "CAP", "CPV", 132},
    {"sao-tome-and-principe", "São Tomé and Príncipe", 403, "STP", "STP", 678},
    {"guinea-bissau", "Guinea-Bissau", 404, "GNB", "GNB", 624},
    {"equatorial-guinea", "Equatorial Guinea", 411, "EQG", "GNQ", 226},
    {"gambia", "Gambia", 420, "GAM", "GMB", 270},
    {"mali", "Mali", 432, "MLI", "MLI", 466},
    {"senegal", "Senegal", 433, "SEN", "SEN", 686},
    {"benin", "Benin", 434, "BEN", "BEN", 204},
    {"mauritania", "Mauritania", 435, "MAA", "MRT", 478},
    {"niger", "Niger", 436, "NIR", "NER", 562},
    {"cote-divoire", "Côte d'Ivoire", 437, "CDI", "CIV", 384},
    {"guinea", "Guinea", 438, "GUI", "GIN", 324},
    {"burkina-faso", "Burkina Faso", 439, "BFO", "BFA", 854},
    {"liberia", "Liberia", 450, "LBR", "LBR", 430},
    {"sierra-leone", "Sierra Leone", 451, "SIE", "SLE", 694},
    {"ghana", "Ghana", 452, "GHA", "GHA", 288},
    {"togo", "Togo", 461, "TOG", "TGO", 768},
    {"cameroon", "Cameroon", 471, "CAO", "CMR", 120},
    {"nigeria", "Nigeria", 475, "NIG", "NGA", 566},
    {"gabon", "Gabon", 481, "GAB", "GAB", 266},
    {"central-african-republic", "Central African Republic", 482, "CEN", "CAF", 140},
    {"chad", "Chad", 483, "CHA", "TCD", 148},
    {"congo", "Congo", 484, "CON", "COG", 178},
    {"democratic-republic-of-the-congo", "Democratic Republic of the Congo", 490, "DRC", "COD", 180},
    {"uganda", "Uganda", 500, "UGA", "UGA", 800},
    {"kenya", "Kenya", 501, "KEN", "KEN", 404},
    {"tanzania", "Tanzania", 510, "TAZ", "TZA", 834},
    {"zanzibar", "Zanzibar", 511, "ZAN", "", 0},
    {"burundi", "Burundi", 516, "BUI", "BDI", 108},
    {"rwanda", "Rwanda", 517, "RWA", "RWA", 646},
    {"somalia", "Somalia", 520, "SOM", "SOM", 706},
    {"djibouti", "Djibouti", 522, "DJI", "DJI", 262},
    {"ethiopia", "Ethiopia", 530, "ETH", "ETH", 231},
    {"eritrea", "Eritrea", 531, "ERI", "ERI", 232},
    {"angola", "Angola", 540, "ANG", "AGO", 24},
    {"mozambique", "Mozambique", 541, "MZM", "MOZ", 508},
    {"zambia", "Zambia", 551, "ZAM", "ZMB", 894},
    {"zimbabwe", "Zimbabwe", 552, "ZIM", "ZWE", 716},
    {"malawi", "Malawi", 553, "MAW", "MWI", 454},
    {"south-africa", "South Africa", 560, "SAF", "ZAF", 710},
    {"namibia", "Namibia", 565, "NAM", "NAM", 516},
    {"lesotho", "Lesotho", 570, "LES", "LSO", 426},
    {"botswana", "Botswana", 571, "BOT", "BWA", 72},
    {"eswatini", "Eswatini", 572, "SWA", "SWZ", 748},
    {"madagascar", "Madagascar", 580, "MAG", "MDG", 450},
    {"comoros", "Comoros", 581, "COM", "COM", 174},
    {"mauritius", "Mauritius", 590, "MAS", "MUS", 480},
    {"seychelles", "Seychelles", 591, "SEY", "SYC", 690},
    {"morocco", "Morocco", 600, "MOR", "MAR", 504},
    {"algeria", "Algeria", 615, "ALG", "DZA", 12},
    {"tunisia", "Tunisia", 616, "TUN", "TUN", 788},
    {"libya", "Libya", 620, "LIB", "LBY", 434},
    {"sudan", "Sudan", 625, "SUD", "SDN", 729},
    {"south-sudan", "South Sudan", 626, "SSD", "SSD", 728},
    {"iran", "Iran", 630, "IRN", "IRN", 364},
    {"turkey", "Turkey", 640, "TUR", "TUR", 792},
    {"iraq", "Iraq", 645, "IRQ", "IRQ", 368},
    {"egypt", "Egypt", 651, "EGY", "EGY", 818},
    {"syria", "Syria", 652, "SYR", "SYR", 760},
    {"lebanon", "Lebanon", 660, "LEB", "LBN", 422},
    {"jordan", "Jordan", 663, "JOR", "JOR", 400},
    {"israel", "Israel", 666, "ISR", "ISR", 376},
    {"saudi-arabia", "Saudi Arabia", 670, "SAU", "SAU", 682},
    {"north-yemen", "North Yemen", 678, "YAR", "", 0},
    {"yemen", "Yemen", 679, "YEM", "YEM", 887},
    {"south-yemen", "South Yemen", 680, "YPR", "YMD", 720},
    {"kuwait", "Kuwait", 690, "KUW", "KWT", 414},
    {"bahrain", "Bahrain", 692, "BAH", "BHR", 48},
    {"qatar", "Qatar", 694, "QAT", "QAT", 634},
    {"united-arab-emirates", "United Arab Emirates", 696, "UAE", "ARE", 784},
    {"oman", "Oman", 698, "OMA", "OMN", 512},
    {"afghanistan", "Afghanistan", 700, "AFG", "AFG", 4},
    {"turkmenistan", "Turkmenistan", 701, "TKM", "TKM", 795},
    {"tajikistan", "Tajikistan", 702, "TAJ", "TJK", 762},
    {"kyrgyzstan", "Kyrgyzstan", 703, "KYR", "KGZ", 417},
    {"uzbekistan", "Uzbekistan", 704, "UZB", "UZB", 860},
    {"kazakhstan", "Kazakhstan", 705, "KZK", "KAZ", 398},
    {"china", "China", 710, "CHN", "CHN", 156},
    {"mongolia", "Mongolia", 712, "MON", "MNG", 496},
    {"taiwan", "Taiwan", 713, "TAW", "TWN", 158},
    {"korea-to-1905", "Korea (to 1905)", 730, "KOR", "", 0},
    {"north-korea", "North Korea", 731, "PRK", "PRK", 408},
    {"republic-of-korea", "Republic of Korea", 732, "ROK", "KOR", 410},
    {"japan", "Japan", 740, "JPN", "JPN", 392},
    {"india", "India", 750, "IND", "IND", 356},
    {"bhutan", "Bhutan", 760, "BHU", "BTN", 64},
    {"pakistan", "Pakistan", 770, "PAK", "PAK", 586},
    {"bangladesh", "Bangladesh", 771, "BNG", "BGD", 50},
    {"myanmar", "Myanmar", 775, "MYA", "MMR", 104},
    {"sri-lanka", "Sri Lanka", 780, "SRI", "LKA", 144},
    {"maldives", "Maldives", 781, "MAD", "MDV", 462},
    {"nepal", "Nepal", 790, "NEP", "NPL", 524},
    {"thailand", "Thailand", 800, "THI", "THA", 764},
    {"cambodia", "Cambodia", 811, "CAM", "KHM", 116},
    {"laos", "Laos", 812, "LAO", "LAO", 418},
    {"vietnam", "Vietnam", 816, "DRV", "VNM", 704},
    {"south-vietnam", "South Vietnam", 817, "RVN", "", 0},
    {"malaysia", "Malaysia", 820, "MAL", "MYS", 458},
    {"singapore", "Singapore", 830, "SIN", "SGP", 702},
    {"brunei", "Brunei", 835, "BRU", "BRN", 96},
    {"philippines", "Philippines", 840, "PHI", "PHL", 608},
    {"indonesia", "Indonesia", 850, "INS", "IDN", 360},
    {"timor-leste", "Timor-Leste", 860, "ETM", "TLS", 626},
    {"australia", "Australia", 900, "AUL", "AUS", 36},
    {"papua-new-guinea", "Papua New Guinea", 910, "PNG", "PNG", 598},
    {"new-zealand", "New Zealand", 920, "NEW", "NZL", 554},
    {"vanuatu", "Vanuatu", 935, "VAN", "VUT", 548},
    {"solomon-islands", "Solomon Islands", 940, "SOL", "SLB", 90},
    {"kiribati", "Kiribati", 946, "KIR", "KIR", 296},
    {"tuvalu", "Tuvalu", 947, "TUV", "TUV", 798},
    {"fiji", "Fiji", 950, "FIJ", "FJI", 242},
    {"tonga", "Tonga", 955, "TON", "TON", 776},
    {"nauru", "Nauru", 970, "NAU", "NRU", 520},
    {"marshall-islands", "Marshall Islands", 983, "MSI", "MHL", 584},
    {"palau", "Palau", 986, "PAL", "PLW", 585},
    {"micronesia", "Micronesia", 987, "FSM", "FSM", 583},
    {"samoa", "Samoa", 990, "WSM", "WSM", 882},
};

inline constexpr std::size_t state_count = sizeof(state_rows) / sizeof(state_rows[0]);

/// A number of Gleditsch and Ward that is not the one of COW, or for a time only. Days as 19901003; 0 and 99999999: always.
struct gw_row {
    std::uint16_t gw;
    std::string_view id;
    std::int32_t first = 0;
    std::int32_t last = 99999999;
};

inline constexpr gw_row gw_rows[]{
    {255, "germany", 0, 19451231},
    {260, "west-germany", 0, 19901002},
    {260, "germany", 19901003},
    {340, "serbia", 0, 19181130},
    {345, "serbia", 19181201, 20060604},
    {340, "serbia", 20060604}, // Archigos has it from that day
    {678, "north-yemen", 0, 19900521},
    {678, "yemen", 19900522},
    {970, "kiribati"},
    {971, "nauru"},
    {972, "tonga"},
    {973, "tuvalu"},
};

/// States of Gleditsch and Ward that COW does not have.
struct gw_state {
    std::uint16_t gw;
    std::string_view id;
    std::string_view name;
};

inline constexpr gw_state gw_states[]{
    {89, "united-provinces-of-central-america", "United Provinces of Central America"},
    {99, "great-colombia", "Great Colombia"},
    {396, "abkhazia", "Abkhazia"},
    {397, "south-ossetia", "South Ossetia"},
    {563, "transvaal", "Transvaal"},
    {564, "orange-free-state", "Orange Free State"},
    {711, "tibet", "Tibet"},
    {815, "annam", "Annam"},
};

/// The numbers of ISO 3166-1 that mean a territory, or a state that COW does not have.
struct territory_row {
    std::uint16_t number;
    std::string_view letters;
};

inline constexpr territory_row territory_rows[]{
    {10, "ATA"},  {16, "ASM"},  {60, "BMU"},  {74, "BVT"},  {86, "IOT"},  {92, "VGB"},  {136, "CYM"}, {162, "CXR"},
    {166, "CCK"}, {175, "MYT"}, {184, "COK"}, {234, "FRO"}, {238, "FLK"}, {239, "SGS"}, {248, "ALA"}, {254, "GUF"},
    {258, "PYF"}, {260, "ATF"}, {275, "PSE"}, {292, "GIB"}, {304, "GRL"}, {312, "GLP"}, {316, "GUM"}, {334, "HMD"},
    {336, "VAT"}, {344, "HKG"}, {446, "MAC"}, {474, "MTQ"}, {500, "MSR"}, {531, "CUW"}, {533, "ABW"}, {534, "SXM"},
    {535, "BES"}, {540, "NCL"}, {570, "NIU"}, {574, "NFK"}, {580, "MNP"}, {581, "UMI"}, {612, "PCN"}, {630, "PRI"},
    {638, "REU"}, {652, "BLM"}, {654, "SHN"}, {660, "AIA"}, {663, "MAF"}, {666, "SPM"}, {732, "ESH"}, {744, "SJM"},
    {772, "TKL"}, {796, "TCA"}, {831, "GGY"}, {832, "JEY"}, {833, "IMN"}, {850, "VIR"}, {876, "WLF"},
};

/// Other names of territories, by the letters of ISO 3166-1.
struct territory_alias {
    std::string_view name;
    std::string_view letters;
};

inline constexpr territory_alias territory_aliases[]{
    {"holy see", "VAT"},  {"holy see vatican city state", "VAT"}, {"vatican city", "VAT"},
    {"palestine", "PSE"}, {"state of palestine", "PSE"},          {"palestinian authority", "PSE"},
};

/// Other names of states in datasets, without accents and signs, in small letters.
struct state_alias {
    std::string_view name;
    std::string_view id;
    std::int32_t last = 99999999; ///< the last day on which the name means that state
};

inline constexpr state_alias state_aliases[]{
    {"germany federal republic of", "west-germany", 19901002},
    {"germany federal republic of", "germany"},
    {"germany west", "west-germany", 19901002},
    {"federal republic of germany", "west-germany", 19901002},
    {"german democratic republic", "east-germany"},
    {"czech republic", "czechia"},
    {"korea south", "republic-of-korea"},
    {"south korea", "republic-of-korea"},
    {"korea", "korea-to-1905", 19051117},
    {"korea", "republic-of-korea"},
    {"korea north", "north-korea"},
    {"vietnam republic of", "south-vietnam"},
    {"vietnam south", "south-vietnam"},
    {"soviet union", "russia"},
    {"ussr", "russia"},
    {"u s s r", "russia"},
    {"republic of china", "taiwan"},
    {"macedonia former yugoslav republic of", "north-macedonia"},
    {"former yugoslav republic of macedonia", "north-macedonia"},
    {"russian empire", "russia"},
    {"union of soviet socialist republics", "russia"},
    {"turkiye", "turkey"},
    {"great britain", "united-kingdom"},
    {"england", "united-kingdom"},
    {"united states of america", "united-states"},
    {"united kingdom of great britain and northern ireland", "united-kingdom"},
    {"united republic of tanzania", "tanzania"},
    {"republic of moldova", "moldova"},
    {"democratic peoples republic of korea", "north-korea"},
    {"netherlands kingdom of the", "netherlands"},
    {"kingdom of the netherlands", "netherlands"},
    {"the netherlands", "netherlands"},
    {"viet nam", "vietnam"},
    {"islamic republic of iran", "iran"},
    {"lao peoples democratic republic", "laos"},
    {"peoples republic of china", "china"},
    {"federated states of micronesia", "micronesia"},
    {"st lucia", "saint-lucia"},
    {"st kitts and nevis", "saint-kitts-and-nevis"},
    {"st vincent and the grenadines", "saint-vincent-and-the-grenadines"},
    {"burma", "myanmar"},
    {"swaziland", "eswatini"},
    {"macedonia", "north-macedonia"},
    {"cape verde", "cabo-verde"},
    {"east timor", "timor-leste"},
    {"ivory coast", "cote-divoire"},
    {"zaire", "democratic-republic-of-the-congo"},
    {"congo democratic republic of", "democratic-republic-of-the-congo"},
    {"congo republic of", "congo"},
    {"bosnia herzegovina", "bosnia-and-herzegovina"},
    {"yugoslavia", "serbia"},
    {"serbia and montenegro", "serbia"},
    {"china peoples republic of", "china"},
    {"china republic of", "taiwan"},
    {"chinese taipei", "taiwan"},
    {"the gambia", "gambia"},
    {"gambia the", "gambia"},
    {"the bahamas", "bahamas"},
    {"bahamas the", "bahamas"},
    {"trinidad tobago", "trinidad-and-tobago"},
    {"upper volta", "burkina-faso"},
    {"dahomey", "benin"},
    {"ceylon", "sri-lanka"},
    {"siam", "thailand"},
    {"persia", "iran"},
    {"abyssinia", "ethiopia"},
    {"rhodesia", "zimbabwe"},
    {"kampuchea", "cambodia"},
    {"united arab republic", "egypt"},
    {"ottoman empire", "turkey"},
    {"prussia", "germany"},
    {"sardinia", "italy"},
    {"piedmont sardinia", "italy"},
};

} // namespace entente::detail

#endif
