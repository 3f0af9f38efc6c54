namespace SenHub.Domain.Deliveries.Identity;

/// <summary>Names that are words of the papers' own language: alone they count only where somebody typed them (SD-S7).</summary>
internal static class CommonWords
{
    private static readonly HashSet<string> Words =
    [
        .. """
        ALDER AMBER APRIL ART ASH AUGUST AUTUMN BANKS BASS BAY BEACH BEAR BELL BEST BILL BIRD BISHOP BLACK BLESSING BLUE BOB BOND BRIGHT BROOK BROOKS BROWN BUDDY BUSH CARTER
        CASE CHANCE CHARITY CHASE CHERRY CLAY CLIFF COMFORT COOK COOPER CORAL COTTON CRICKET DAISY DALE DAWN DAY DEAN DICK DOVE DREW EARL EASTER EDGE EVE FAITH FARMER FERN FIELD
        FISHER FOREST FORD FOX FRANK FREE FROST GALE GARDENER GENE GIFT GINGER GLEN GOOD GRACE GRANT GRAY GREEN GREY GUY HALL HARMONY HARPER HAY HAZEL HEATH HEATHER HILL HOLLY
        HONEY HOPE HUNT HUNTER IRIS IVORY IVY JACK JADE JASMINE JASPER JAY JET JEWEL JOLLY JOY JUNE KAY KING KIT KNIGHT LAKE LAMB LANE LARK LAUREL LAW LILY LITTLE LONG LOVE LOVELY
        LUCK MAJOR MARCH MARK MARSH MASON MAX MAY MEADOW MELODY MERCY MERRY MILES MILL MISTY MOON MOOR MYRTLE NORTH OAK OAKS OLIVE OPAL ORCHARD PAGE PARK PARKER PAT PATIENCE PEACE
        PEARL PENNY PEPPER PIERCE PIPER POOL POPPY POWER PRAISE PRICE PRINCE PRUDENCE QUEEN QUEENIE QUICKLY RAIN RAVEN RAY READ REED RICH RIVER RIVERS ROB ROBIN ROCKY ROSE
        ROSEMARY ROWAN ROY RUBY RUSH RUSTY SAGE SANDS SANDY SAVAGE SCARLETT SHARP SHEPHERD SHORT SIGN SILVER SKIP SKY SMALL SNOW SONNY SPARROW SPEED SPRING STAR STONE STORM
        STRONG SUE SUMMER SUMMERS SUNNY SWIFT TANNER TAYLOR THORNE TRINITY TURNER UNIQUE VALE VICTOR VIOLET WADE WALKER WARD WATERS WEST WHITE WILD WILL WILLOW WINTER WISDOM WOLF
        WOOD WREN YOUNG
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
    ];

    private static readonly HashSet<string> Seasons = ["SPRING", "SUMMER", "AUTUMN", "WINTER", "EASTER"];

    private static readonly HashSet<string> OfTheYear = ["TERM", "TERMS", "HALF", "HOLIDAY", "HOLIDAYS", "BREAK", "SCHOOL", "CENSUS", "EXAMS", "TESTS"];

    /// <summary>Whether a name is also a word.</summary>
    public static bool Has(string key) => Words.Contains(key);

    /// <summary>A month or a season that speaks of the year: Summer term, 4 May, June 2026.</summary>
    public static bool IsOfTheYear(List<TextWord> words, int at)
    {
        var key = words[at].Key;
        if (!Seasons.Contains(key) && DayReading.MonthOf(key) == 0)
            return false;
        return (at > 0 && words[at - 1].IsNumber) || (at + 1 < words.Count && (words[at + 1].IsNumber || OfTheYear.Contains(words[at + 1].Key)));
    }
}
