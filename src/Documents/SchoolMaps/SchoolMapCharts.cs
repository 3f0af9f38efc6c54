using SenHub.Documents.House;
using SenHub.Domain.Provision;
using SenHub.Printing.Tree;

namespace SenHub.Documents.SchoolMaps;

/// <summary>Cost by area and by year, drawn.</summary>
internal static class SchoolMapCharts
{
    /// <summary>Nothing where nothing costs anything.</summary>
    public static IEnumerable<Block> For(SchoolMap map) =>
        map.Total.Additional == 0 ? [] : [Chart("Additional provision by area of need", map.ByArea, HouseStyle.Sentence), Chart("Additional provision by year group", map.ByYear, Year)];

    private static Block.BarChart Chart(string title, IReadOnlyList<CostPart> parts, Func<string, string> label) =>
        new(title, [.. parts.Select(part => new Bar(label(part.Key), part.Cost.Additional, HouseStyle.Money(part.Cost.Additional)))]);

    private static string Year(string key) => key == "not recorded" ? HouseStyle.NotRecorded : YearGroup.InWords(key);
}
