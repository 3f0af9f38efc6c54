using SenHub.Adapters.Exports.Reports;
using SenHub.Adapters.Exports.Zip;
using SenHub.Domain;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Exports.OneRoster;

/// <summary>A OneRoster 1.1 or 1.2 bundle of CSV files in a zip (formats.md, section 5).</summary>
internal static class OneRosterReader
{
    public static Checked<ExportFile> Read(ExportSource source, ExportZip zip, ReadContext context, Action<ExportRow> each)
    {
        var files = new RosterFiles(zip);
        var found = new Findings(context.FileName, each);
        var day = DateOnly.FromDateTime(context.WrittenAt);
        var manifest = RosterManifest.Read(files, found);
        if (files.Part("users.csv") is null)
            return Bad(new Fault(FaultCodes.RosterPartMissing, found.At(), "the bundle has no users.csv, so it names nobody", "Export the whole bundle again, with users, demographics, classes and enrolments"));
        var chosen = RosterSchools.Read(files, context);
        if (chosen is not Checked<RosterSchools>.Good { Value: var schools })
            return new Checked<ExportFile>.Bad(((Checked<RosterSchools>.Bad)chosen).Faults);
        var people = RosterUsers.Read(files, schools.AreSeveral);
        if (people is not Checked<RosterUsers>.Good { Value: var users })
            return new Checked<ExportFile>.Bad(((Checked<RosterUsers>.Bad)people).Faults);
        var (groups, stopped) = RosterGroups.Read(files, users, day);
        if (stopped is not null)
            return Bad(stopped);
        users.DecideGrades(day);
        return Read(source, new RosterParts(files, users, groups, schools, Extras(files, context)), manifest, context, found);
    }

    private static Checked<ExportFile> Read(ExportSource source, RosterParts parts, RosterManifest manifest, ReadContext context, Findings found)
    {
        if (parts.Files.Part("demographics.csv") is null && !parts.Extras.Gives(ReportField.BornOn))
            return Bad(new Fault(FaultCodes.RosterPartMissing, found.At(), "the bundle has no demographics.csv, so no pupil has a birth date", "Export the whole bundle again, with users, demographics, classes and enrolments"));
        var report = new RosterReport(source, parts.Files, parts.Users, parts.Groups, parts.Schools, parts.Extras);
        switch (HeaderFinder.Find(report, context))
        {
            case Checked<ReportColumns>.Bad bad:
                return new Checked<ExportFile>.Bad(bad.Faults);
            case Checked<ReportColumns>.Good { Value: var columns } when ReportReading.ReadInto(report, columns, context, found) is { } stopped:
                return Bad(stopped);
        }

        if (parts.Users.HasStaff)
            RosterPeople.AddStaff(parts, found);
        RosterResults.Add(parts.Files, found);
        var scope = manifest.ScopeOf(parts.Users, found);
        return new Checked<ExportFile>.Good(
            found.ToFile(source, $"OneRoster {manifest.Version} CSV", "OneRoster", null, context.WrittenAt, scope) with { School = parts.Schools.Number, System = "OneRoster" });
    }

    private static RosterExtras Extras(RosterFiles files, ReadContext context)
    {
        using var table = RosterTable.Open(files, "users.csv");
        return new RosterExtras(table?.Headings ?? [], context.Own);
    }

    private static Checked<ExportFile> Bad(Fault fault) => new Checked<ExportFile>.Bad([fault]);
}

/// <summary>Everything that was gathered of a bundle before its pupils are read.</summary>
internal sealed record RosterParts(RosterFiles Files, RosterUsers Users, RosterGroups Groups, RosterSchools Schools, RosterExtras Extras);
