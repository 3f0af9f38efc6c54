using System.Globalization;
using SenHub.Domain.Import;
using SenHub.Samples.World;

namespace SenHub.Bench.Night.Trust;

/// <summary>
/// Draws schools of sizes like England's. Rounded from the Department for Education's "Schools, pupils and their characteristics" and
/// "Special educational needs in England", academic year 2024/25: about 24,000 schools, 9.0 million pupils, 1.77 million with SEN.
/// <list type="bullet">
/// <item>785 of 1,000 schools are primary (nurseries and small independent schools among them): 275 pupils on average, 60 to 490.</item>
/// <item>155 are secondary: 980 on average, 560 to 1,400.</item>
/// <item>60 are special: 120 on average, 60 to 180; each pupil has a plan.</item>
/// <item>Of mainstream pupils 14.6 % have SEN support and 3.5 % a plan, each school's share between a half and one and a half times that.</item>
/// </list>
/// </summary>
internal static class TrustShape
{
    /// <summary>DfE numbers of the invented authority go no further.</summary>
    public const int MostSchools = 9_000;

    private const int FirstNumber = 1_000;
    private const int PerThousandPrimary = 785, PerThousandSecondary = 155;
    private const decimal SupportShare = 0.146m, PlanShare = 0.035m;

    /// <summary>The school at a place of the trust: the same whatever the trust's size.</summary>
    /// <param name="at">From 0.</param>
    /// <param name="isSmall">A primary school with one class of a few children in each year.</param>
    public static SchoolShape Of(int seed, int at, bool isSmall) => isSmall ? Small(seed, at) : Draw(seed, at);

    /// <summary>The place of a school, by its number.</summary>
    public static int PlaceOf(SchoolNumber school) => int.Parse(school.Establishment, CultureInfo.InvariantCulture) - FirstNumber;

    private static SchoolShape Draw(int seed, int at)
    {
        var dice = Dice.For(seed, string.Create(CultureInfo.InvariantCulture, $"trust/{at}/shape"));
        return dice.Below(1_000) switch
        {
            < PerThousandPrimary => Make(at, "larkfield", "primary", Primary(dice.Between(60, 490)), dice),
            < PerThousandPrimary + PerThousandSecondary => Make(at, "hartside", "secondary", Secondary(dice.Between(560, 1_400)), dice),
            _ => Make(at, "hartside", "special", Special(dice.Between(60, 180)), dice),
        };
    }

    private static SchoolShape Small(int seed, int at)
    {
        var dice = Dice.For(seed, string.Create(CultureInfo.InvariantCulture, $"trust/{at}/small"));
        return Make(at, "larkfield", "primary", Primary(dice.Between(35, 70)), dice);
    }

    private static SchoolShape Make(int at, string lists, string phase, IReadOnlyList<YearShape> years, Dice dice)
    {
        var pupils = years.Sum(year => year.ClassSize * year.Classes.Count);
        var (number, isSpecial) = (string.Create(CultureInfo.InvariantCulture, $"999{FirstNumber + at}"), phase == "special");
        return new SchoolShape
        {
            Key = lists, // staff of the samples' school of that phase
            Number = number,
            Name = string.Create(CultureInfo.InvariantCulture, $"Bench School {at + 1}"),
            Code = Letters(at),
            Phase = phase,
            Domain = string.Create(CultureInfo.InvariantCulture, $"school{at + 1}.example"),
            Address = string.Create(CultureInfo.InvariantCulture, $"{at + 1} Bench Lane, Norchester, ZZ99 1BL"),
            Phone = "01632 960970",
            Years = years,
            Supported = isSpecial ? 0 : Share(pupils, SupportShare, dice),
            Plans = isSpecial ? pupils : Share(pupils, PlanShare, dice),
            Twins = pupils / 200,
            LookedAfter = 0,
            NoContactParents = 0,
            OutOfYear = 0,
            AllocatedBy = [number[3..]],
        };
    }

    // One class a year, or two where thirty are not enough.
    private static List<YearShape> Primary(int pupils)
    {
        var size = pupils / 7;
        return [.. Enumerable.Range(0, 7).Select(year => Year(year, size > 35 ? size / 2 : size, size > 35 ? [" Wren", " Kestrel"] : [" Wren"]))];
    }

    private static List<YearShape> Secondary(int pupils) =>
        [.. Enumerable.Range(7, 5).Select(year => Year(year, 28, [.. "ABCDEFGHJK"[..(pupils / 140)].Select(form => form.ToString())]))];

    private static List<YearShape> Special(int pupils) =>
        [.. Enumerable.Range(1, 11).Select(year => Year(year, pupils / 11, [year >= 7 ? "A" : " Wren"]))];

    private static YearShape Year(int year, int size, string[] classes)
    {
        var label = year == 0 ? "R" : year.ToString(CultureInfo.InvariantCulture);
        return YearShape.Of(year, size, [.. classes.Select(name => label + name)]);
    }

    private static int Share(int pupils, decimal share, Dice dice) =>
        (int)decimal.Round(pupils * share * dice.Between(50, 150) / 100, MidpointRounding.AwayFromZero);

    // Three letters, so that no two schools share a code.
    private static string Letters(int at) => string.Create(CultureInfo.InvariantCulture, $"{(char)('A' + (at / 676))}{(char)('A' + (at / 26 % 26))}{(char)('A' + (at % 26))}");
}
