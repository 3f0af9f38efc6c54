using System.Text.RegularExpressions;
using SenHub.Domain.Reviews.Dates;

namespace SenHub.Domain.Tests.Reviews.Dates;

public sealed partial class DatesPageTests
{
    private static readonly string File = Path.Combine(Repository.Root, "docs", "dates.md");

    [Fact]
    public void The_page_says_what_the_rules_say()
    {
        var page = DatesPage.Write();
        if (Environment.GetEnvironmentVariable("APPROVE") == "1")
            System.IO.File.WriteAllText(File, page);

        Assert.Equal(System.IO.File.ReadAllText(File), page);
    }

    [Fact]
    public void Every_rule_of_the_rulebook_is_computed_or_the_page_says_why_not()
    {
        var page = DatesPage.Write();
        var ids = Families.SelectMany(family => Enumerable.Range(1, family.Last).Select(number => (family.Name, Number: number)));

        Assert.All(ids, id => Assert.True(Names(page, id.Name, id.Number), $"{id.Name}-{id.Number}"));
    }

    private static readonly (string Name, int Last)[] Families =
    [
        ("EHCNA", 8), ("REAS", 2), ("APL", 3), ("TRIB", 14), ("AR", 15), ("LOCAL", 1), ("PT", 7), ("U5", 1), ("PFA", 1), ("LAT", 3), ("YP", 1),
        ("SUP", 7), ("NEED", 5), ("PROV", 2), ("PROG", 5), ("TRANS", 5), ("TIME", 11), ("CAL", 6), ("DP", 10), ("REF", 7),
    ];

    private static bool Names(string page, string name, int number) =>
        page.Contains(FormattableString.Invariant($"{name}-{number:00}"), StringComparison.Ordinal)
        || Span().Matches(page).Any(span => span.Groups["name"].Value == name && number >= int.Parse(span.Groups["from"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture) && number <= int.Parse(span.Groups["to"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture));

    [GeneratedRegex(@"(?<name>\w+)-(?<from>\d\d) to \k<name>-(?<to>\d\d)")]
    private static partial Regex Span();
}
