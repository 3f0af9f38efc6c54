using SenHub.Domain;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Exports.OneRoster;

/// <summary>The schools of a bundle; a trust's bundle holds several, and only one is this roll's.</summary>
/// <param name="Chosen">Id of the school that is read; null when the bundle does not tell its schools apart.</param>
/// <param name="Number">Its DfE number, where the bundle gives it.</param>
internal sealed record RosterSchools(string? Chosen, SchoolNumber? Number, bool AreSeveral)
{
    /// <summary>Chooses the school; Bad when this school is not in the bundle.</summary>
    public static Checked<RosterSchools> Read(RosterFiles files, ReadContext context)
    {
        using var table = RosterTable.Open(files, "orgs.csv");
        var schools = new List<(string Id, SchoolNumber? Number)>();
        while (table?.Read() == true)
        {
            if (!table.IsDeleted && string.Equals(table["type"], "school", StringComparison.OrdinalIgnoreCase) && table["sourcedId"] is { } id)
                schools.Add((id, SchoolNumber.TryParse(table["identifier"], out var number) || SchoolNumber.TryParse(id, out number) ? number : null));
        }

        if (table?.Stopped is { } stopped)
            return new Checked<RosterSchools>.Bad([stopped]);
        var mine = schools.Find(school => school.Number is not null && school.Number == context.Expected);
        if (mine.Id is not null)
            return Good(mine.Id, mine.Number, schools.Count > 1);
        if (context.Expected is { } expected && schools.Count > 0 && schools.TrueForAll(school => school.Number is not null))
            return new Checked<RosterSchools>.Bad([ExportFaults.WrongSchool(new Place(files.NameOf("orgs.csv")), schools[0].Number!.Value, expected)]);
        if (schools.Count > 1 && context.Expected is not null)
            return new Checked<RosterSchools>.Bad([new Fault(
                FaultCodes.RosterOtherSchools,
                new Place(files.NameOf("orgs.csv")),
                FormattableString.Invariant($"the bundle holds {schools.Count} schools, and none of them gives this school's DfE number"),
                "Give the school's DfE number as its identifier in the sending system, or export one school only")]);
        return schools.Count == 1 ? Good(schools[0].Id, schools[0].Number, false) : Good(null, null, schools.Count > 1);
    }

    /// <summary>Whether somebody of these schools belongs to the chosen one. Who names no school belongs to it.</summary>
    public bool Hold(IReadOnlyCollection<string> orgs) => !AreSeveral || Chosen is null || orgs.Count == 0 || orgs.Contains(Chosen);

    private static Checked<RosterSchools>.Good Good(string? chosen, SchoolNumber? number, bool areSeveral) => new(new RosterSchools(chosen, number, areSeveral));
}
