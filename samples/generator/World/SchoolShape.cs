using System.Globalization;

namespace SenHub.Samples.World;

/// <summary>An invented school: its settings and its size.</summary>
internal sealed record SchoolShape
{
    /// <summary>Name of its list of plans.</summary>
    public required string Key { get; init; }

    /// <summary>DfE number; 999 is nobody's authority.</summary>
    public required string Number { get; init; }

    public required string Name { get; init; }

    /// <summary>Starts every pupil reference.</summary>
    public required string Code { get; init; }

    public required string Phase { get; init; }

    /// <summary>Domain of its mailboxes; .example is reserved for invented names (RFC 2606).</summary>
    public required string Domain { get; init; }

    /// <summary>Invented, as papers head it.</summary>
    public required string Address { get; init; }

    /// <summary>One of Ofcom's numbers for drama.</summary>
    public required string Phone { get; init; }

    /// <summary>The form of an authority that the school has under templates/.</summary>
    public string Form => IsPrimary ? "ehcna-norchester" : "ehcna-wexmoor";

    /// <summary>The invented authority that maintains the school.</summary>
    public string Authority { get; init; } = "Norchester";

    public required IReadOnlyList<YearShape> Years { get; init; }

    /// <summary>Pupils with SEN support.</summary>
    public required int Supported { get; init; }

    /// <summary>Pupils with a plan.</summary>
    public required int Plans { get; init; }

    /// <summary>Pairs of twins.</summary>
    public required int Twins { get; init; }

    public required int LookedAfter { get; init; }

    public required int NoContactParents { get; init; }

    public required int OutOfYear { get; init; }

    /// <summary>Establishments that gave pupils their UPN; a primary gives its own.</summary>
    public required IReadOnlyList<string> AllocatedBy { get; init; }

    public bool IsPrimary => Phase == "primary";

    /// <summary>420 pupils from Reception to Year 6.</summary>
    public static SchoolShape Larkfield { get; } = new()
    {
        Key = "larkfield",
        Number = "9991001",
        Name = "Larkfield Primary",
        Code = "LK",
        Phase = "primary",
        Domain = "larkfield.example",
        Address = "Larkfield Green, Norchester, ZZ99 1LK",
        Phone = "01632 960950",
        Years = [.. Enumerable.Range(0, 7).Select(year => YearShape.Of(year, 30, Label(year) + " Wren", Label(year) + " Kestrel"))],
        Supported = 62,
        Plans = 18,
        Twins = 3,
        LookedAfter = 5,
        NoContactParents = 3,
        OutOfYear = 2,
        AllocatedBy = ["1001"],
    };

    /// <summary>1,600 pupils from Year 7 to Year 13.</summary>
    public static SchoolShape Hartside { get; } = new()
    {
        Key = "hartside",
        Number = "9994001",
        Name = "Hartside Academy",
        Code = "HA",
        Phase = "secondary",
        Domain = "hartside.example",
        Address = "Hartside View, Norchester, ZZ99 4HA",
        Phone = "01632 960960",
        Years =
        [
            .. Enumerable.Range(7, 5).Select(year => YearShape.Of(year, 30, [.. "ABCDEFGHJ".Select(form => Label(year) + form)])),
            .. Enumerable.Range(12, 2).Select(year => YearShape.Of(year, 25, [.. "ABCDE".Select(form => Label(year) + form)])),
        ],
        Supported = 254,
        Plans = 46,
        Twins = 8,
        LookedAfter = 11,
        NoContactParents = 6,
        OutOfYear = 3,
        AllocatedBy = ["2101", "2114", "2120", "2133", "2147", "2158"],
    };

    private static string Label(int year) => year == 0 ? "R" : year.ToString(CultureInfo.InvariantCulture);
}

/// <summary>A year group: its classes, each of one size.</summary>
/// <param name="Number">0 for Reception.</param>
internal sealed record YearShape(int Number, string NcYear, int ClassSize, IReadOnlyList<string> Classes)
{
    public static YearShape Of(int number, int classSize, params string[] classes) =>
        new(number, number == 0 ? "R" : number.ToString(CultureInfo.InvariantCulture), classSize, classes);

    /// <summary>First of September of the year of birth (CAL-06 read backwards).</summary>
    public DateOnly BornFrom => new(SampleNight.Year - 5 - Number, 9, 1);

    /// <summary>The year in which its pupils started Reception.</summary>
    public int ReceptionYear => SampleNight.Year - Number;
}
