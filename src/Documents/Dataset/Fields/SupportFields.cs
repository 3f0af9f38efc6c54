using SenHub.Documents.House;
using SenHub.Documents.Maps;
using SenHub.Documents.Recipients;
using SenHub.Domain.Import;
using static SenHub.Documents.Dataset.Say;

namespace SenHub.Documents.Dataset.Fields;

/// <summary>What is provided and what it costs, services and health.</summary>
internal static class SupportFields
{
    private static readonly (string, double)[] MapColumns = [("Provision", 1.8), ("For", 2.2), ("Who and group", 1.3), ("Time", 1.6), ("From what to what", 1.8)];

    private static readonly (string, double)[] CostColumns = [("Provision", 2.4), ("Area of need", 1.8), ("Hours attended", 1), ("Cost, full range", 1.1)];

    private const string Contact = "Contact";

    private static readonly (string Heading, double Width)[] ServiceColumns = [("Service", 2.4), (Contact, 1.4), ("Last seen", 1), ("Last report", 1)];

    private static readonly (string, double)[] DiagnosisColumns = [("Diagnosis", 2.2), ("By", 1.8), ("On", 1)];

    private const string Health = "Restricted file, sheet Health, column ";

    /// <summary>In the order of the documentation.</summary>
    public static IReadOnlyList<DataField> All { get; } =
    [
        new("provision.map", "Provision this year", PaperField.Provision, "Provision file, sheet Provision", Map),
        new("provision.costedMap", "Provision this year with its cost", PaperField.Costs, MapRequirements.CostSource, Costed),
        new("provision.total", "Cost against the first \u00a36,000", PaperField.Costs, MapRequirements.CostSource, Total) { IsBrief = true },
        new("provision.timetable", "Support in the week", PaperField.Provision, "Provision file, sheet Timetable", Week),
        new("services.table", "Services involved", PaperField.Services, "SEN file, sheet Involvement, column Last report", Services) { OwedBy = OwedBy.Service },
        new("health.diagnoses", "Diagnoses", PaperField.Health, Health + "Diagnosis", Diagnoses) { OwedBy = OwedBy.Parent },
        new("health.gp", "GP", PaperField.Health, Health + "GP practice", file => One(file.Own.Health.Select(row => (Gp(row.Doctor, row.Practice), row.Source)), "GP")) { OwedBy = OwedBy.Parent, IsBrief = true },
        new("health.nhsNumber", "NHS number", PaperField.Health, Health + "NHS number", file => One(file.Own.Health.Select(row => (Nhs(row.NhsNumber), row.Source)), "NHS number")) { OwedBy = OwedBy.Parent, IsBrief = true },
    ];

    private static Answer? Map(PupilFile file) => Rows(MapColumns, MapRows.ByArea(file.Map).SelectMany(area => area.Rows).Select(row => (IReadOnlyList<string?>)
    [
        row.Provision,
        row.Outcome,
        string.Join(", ", new[] { row.DeliveredBy, row.GroupSize switch { null => null, 1 => "one to one", var size => $"group of {HouseStyle.Number(size.Value)}" } }.OfType<string>()),
        string.Join(", ", new[]
        {
            row.Minutes is { } minutes ? $"{HouseStyle.Number(minutes)} minutes" : null,
            row.SessionsPerWeek is { } sessions ? $"{HouseStyle.Number(sessions)} a week" : null,
            row.Weeks is { } weeks ? $"{HouseStyle.Number(weeks)} weeks" : null,
        }.OfType<string>()),
        (row.Baseline, row.Exit) switch { ({ } from, { } to) => $"{from}, then {to}", ({ } from, null) => $"{from}, no exit yet", _ => row.Exit },
    ]), Lines(file));

    private static Answer? Costed(PupilFile file) => Doubtful(file, Rows(CostColumns, CostRows.From(file.Map).Rows.Select(row => (IReadOnlyList<string?>)
    [
        row.Counts ? row.Provision : $"{row.Provision} (ordinary provision, not counted)",
        row.Area,
        row.FullCost is null ? null : HouseStyle.Number(row.HoursAttended),
        row.FullCost is { } full ? HouseStyle.Money(full) : "Not costed",
    ]), Lines(file)));

    private static Answer? Total(PupilFile file)
    {
        var costs = CostRows.From(file.Map);
        return file.Map.Lines.Count == 0
            ? null
            : Doubtful(file, Words(
                $"{HouseStyle.Money(costs.Full)} over the full range; {(costs.AboveElement2 > 0 ? $"{HouseStyle.Money(costs.AboveElement2)} above" : "within")} the school's own {HouseStyle.Money(costs.Element2)} (element 2)"
                + (costs.TopUp is { } topUp ? $"; top-up {HouseStyle.Money(topUp)} a year" : ""),
                Lines(file)));
    }

    // A total that is silently short would be a wrong figure in somebody's case.
    private static Answer? Doubtful(PupilFile file, Answer? answer) =>
        answer is not null && file.Map.Lines.Any(CostRows.IsUncosted) ? answer with { Doubt = $"{HouseStyle.Count(file.Map.Lines.Count(CostRows.IsUncosted), "line", "lines")} could not be costed" } : answer;

    private static IReadOnlyList<Origin> Lines(PupilFile file) => [.. file.Map.Lines.Select(line => new Origin(line.Line.EntryOn ?? line.Line.Start, line.Line.Source))];

    private static Answer? Week(PupilFile file) => Rows(
        [("Day", 1), ("From", 0.8), ("Minutes", 0.8), ("Provision", 3)],
        file.Own.Timetable.OrderBy(slot => slot.Day).ThenBy(slot => slot.From).Select(slot => (IReadOnlyList<string?>)
            [slot.Day.ToString(), slot.From.ToString("HH:mm", System.Globalization.CultureInfo.InvariantCulture), HouseStyle.Number(slot.Minutes), slot.Intervention]),
        [.. file.Own.Timetable.Select(slot => new Origin())]);

    private static Answer? Services(PupilFile file)
    {
        var named = file.Allowed.Contains(PaperField.ServiceContacts) && file.Own.Involvements.Any(row => row.Contact is not null);
        return Rows(
            [.. named ? ServiceColumns : ServiceColumns.Where(column => column.Heading != Contact)],
            file.Own.Involvements.Select(row => (IReadOnlyList<string?>)
            [
                row.Service,
                .. named ? new[] { row.Contact } : [],
                row.LastSeen is { } seen ? HouseStyle.Brief(seen) : null,
                row.LastReport is { } report ? HouseStyle.Brief(report) : null,
            ]),
            [.. file.Own.Involvements.Select(row => new Origin(row.LastReport, row.Source))]);
    }

    private static Answer? Diagnoses(PupilFile file)
    {
        var rows = file.Own.Health.Where(row => !string.IsNullOrWhiteSpace(row.Diagnosis)).ToList();
        return Rows(DiagnosisColumns, rows.Select(row => (IReadOnlyList<string?>)[row.Diagnosis, row.DiagnosedBy, row.DiagnosedOn is { } on ? HouseStyle.Brief(on) : null]), [.. rows.Select(row => new Origin(row.DiagnosedOn, row.Source))]);
    }

    private static string? Gp(string? doctor, string? practice) => string.Join(", ", new[] { doctor, practice }.Where(part => !string.IsNullOrWhiteSpace(part)));

    private static string? Nhs(string? number) => number is not null && NhsNumbers.IsRight(number) ? $"{number[..3]} {number[3..6]} {number[6..]}" : null;
}
