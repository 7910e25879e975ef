"""Large cities and the country each is in, under their names in six languages.

A city whose name is also a word or a well-known city elsewhere is left out: of an unknown one nothing is promised.
"""

from collections.abc import Mapping

from drafter.domain.product_names import words_of

_CITIES: Mapping[str, str] = {
    "AT": "Wien, Vienna, Viena, Vienne, Graz, Linz, Salzburg, Salisburgo, Salzburgo, Salzbourg, Innsbruck",
    "BE": "Brussels, Brüssel, Bruxelles, Bruselas, Antwerpen, Antwerp, Anversa, Amberes, Anvers, Gent, Ghent, Liège",
    "CH": "Zürich, Zurich, Zurigo, Genf, Geneva, Genève, Ginevra, Ginebra, Basel, Basilea, Lausanne, Losanna, Lugano",
    "CN": (
        "北京, 上海, 天津, 重庆, 广州, 深圳, 珠海, 佛山, 东莞, 杭州, 宁波, 温州, "
        "南京, 苏州, 无锡, 常州, 成都, 武汉, 西安, 长沙, 郑州, 青岛, 济南, 烟台, "
        "大连, 沈阳, 长春, 吉林, 哈尔滨, 福州, 厦门, 泉州, 合肥, 南昌, 昆明, 大理, "
        "丽江, 贵阳, 南宁, 桂林, 海口, 三亚, 石家庄, 太原, 呼和浩特, 包头, 兰州, "
        "西宁, 银川, 乌鲁木齐, 喀什, 拉萨, 日喀则, 林芝, 西藏, 新疆, 青海, 甘肃, "
        "宁夏, 内蒙古, 内蒙, 云南, 贵州, 四川, 陕西, 山西, 河南, 河北, 山东, 江苏, "
        "浙江, 安徽, 江西, 福建, 湖北, 湖南, 广东, 广西, 海南, 辽宁, 黑龙江"
    ),
    "CZ": "Prag, Prague, Praga, Brno, Brünn",
    "DE": (
        "Berlin, Berlino, Berlín, Hamburg, Amburgo, Hamburgo, Hambourg, München, Munich, Monaco di Baviera, Köln, "
        "Cologne, Colonia, Frankfurt, Francoforte, Fráncfort, Francfort, Stuttgart, Stoccarda, Düsseldorf, Leipzig, "
        "Dortmund, Bremen, Brema, Hannover, Hanovre, Nürnberg, Nuremberg, Norimberga, Dresden, Dresda, Freiburg, "
        "Augsburg"
    ),
    "DK": "Kopenhagen, Copenhagen, Copenaghen, Copenhague, Aarhus",
    "ES": (
        "Madrid, Barcelona, Barcellona, Barcelone, Sevilla, Seville, Siviglia, Séville, Zaragoza, Saragozza, Málaga, "
        "Malaga, Bilbao, Murcia, Palma de Mallorca, Alicante, Gijón, San Sebastián, Valladolid"
    ),
    "FI": "Helsinki, Tampere",
    "FR": (
        "Paris, Parigi, París, Lyon, Lione, Marseille, Marseilles, Marsiglia, Marsella, Toulouse, Tolosa, Bordeaux, "
        "Burdeos, Lille, Nantes, Strasbourg, Straßburg, Strasburgo, Estrasburgo, Montpellier, Rennes, Grenoble, Dijon, "
        "Nizza, Annecy, Brest"
    ),
    "GB": (
        "London, Londra, Londres, Manchester, Liverpool, Leeds, Sheffield, Edinburgh, Edimburgo, Édimbourg, Glasgow, "
        "Cardiff, Belfast, Bristol, Nottingham, Leicester, Brighton, Aberdeen"
    ),
    "GR": "Athen, Atene, Atenas, Athènes, Thessaloniki",
    "HU": "Budapest",
    "IE": "Dublin, Dublino, Dublín, Cork, Galway",
    "IT": (
        "Roma, Rome, Rom, Milano, Milan, Milán, Mailand, Torino, Turin, Napoli, Naples, Neapel, Nápoles, Firenze, "
        "Florenz, Florencia, Bologna, Bolonia, Bologne, Venezia, Venedig, Venice, Venecia, Venise, Genova, Genua, "
        "Palermo, Verona, Bari, Trieste, Padova, Catania, Cagliari, Bolzano, Bozen"
    ),
    "MX": "Ciudad de México, Mexico City, Guadalajara, Monterrey",
    "NL": "Amsterdam, Ámsterdam, Rotterdam, Utrecht, Den Haag, Eindhoven",
    "NO": "Oslo, Bergen",
    "PL": "Warschau, Warsaw, Varsavia, Varsovia, Varsovie, Krakau, Kraków, Cracovia, Cracovie, Danzig, Gdańsk",
    "PT": "Lissabon, Lisbon, Lisboa, Lisbona, Lisbonne, Porto, Oporto",
    "SE": "Stockholm, Stoccolma, Estocolmo, Göteborg, Gothenburg, Malmö",
    "US": (
        "New York, Nueva York, Los Angeles, Los Ángeles, Chicago, Houston, Phoenix, Philadelphia, San Diego, Dallas, "
        "San Francisco, Seattle, Denver, Boston, Miami, Atlanta, Minneapolis, Las Vegas"
    ),
}

CITIES: tuple[str, ...] = tuple(name.strip() for names in _CITIES.values() for name in names.split(","))
"""Every name, as it is written."""

_COUNTRIES = {
    words_of(name): country for country, names in _CITIES.items() for name in names.split(",") if words_of(name)
}


def country_of(city: str) -> str | None:
    """Return the ISO code of the country a city is in, or None for one that is not known."""
    return _COUNTRIES.get(words_of(city))
