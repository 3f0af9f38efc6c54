using System.Globalization;
using SenHub.Adapters.Exports.Reports;
using SenHub.Adapters.Exports.Values;
using SenHub.Domain;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Exports.OneRoster;

/// <summary>The pupils of a bundle as a register report: users joined with demographics, classes and guardians, one row a pupil. From there on it is read like any report.</summary>
internal sealed class RosterReport(ExportSource source, RosterFiles files, RosterUsers users, RosterGroups groups, RosterSchools schools, RosterExtras extras) : IReport
{
    private const int MostContacts = 4;

    private static readonly string[] Fixed =
    [
        "MIS ID", "UPN", "ULN", "Legal surname", "Legal forename", "Middle names", "Preferred surname", "Preferred forename",
        "Date of birth", "Sex", "NC year", "Registration group", "Teaching groups", "Date of leaving", "Pupil status",
    ];

    private readonly int contacts = users.Contacts.Count > 0 ? MostContacts : 0;

    public string Kind => "OneRoster";

    public ExportSource Source { get; } = source;

    public DateTime? SerialZero => null;

    public IReportRows Open() => new Rows(this, RosterTable.Open(files, "users.csv")!);

    // A person finds a user by their line; the columns are of our own making.
    public Place At(int? line = null, int? column = null) => new(files.NameOf("users.csv"), line);

    public bool EndsEarly(int lastCells, int headings) => false;

    private string[] Header() =>
    [
        .. Fixed,
        .. Enumerable.Range(1, contacts).SelectMany(number => RosterContact.Headings.Select(fact => string.Create(CultureInfo.InvariantCulture, $"Contact {number} {fact}"))),
        .. extras.Headings,
    ];

    private string[] Cells(RosterTable row, int user)
    {
        string?[] cells =
        [
            row["sourcedId"],
            Upn(row),
            extras.Value(row, ReportField.Uln) ?? Id(row, "ULN"),
            row["familyName"],
            row["givenName"],
            row["middleName"],
            row["preferredFamilyName"],
            row["preferredGivenName"],
            extras.Value(row, ReportField.BornOn) ?? users.BornOn(user),
            extras.Value(row, ReportField.Sex) ?? users.Sex(user),
            extras.Value(row, ReportField.NcYear) ?? RosterGrades.InEngland(row["grades"]?.Split(',', 2)[0], users.GradesAreCeds),
            groups.Registration(users.GroupsOf(user)),
            groups.Teaching(users.GroupsOf(user)),
            LeftOn(row, user),
            row.IsDeleted ? "Leaver" : null,
            .. Contacts(row),
            .. extras.Cells(row),
        ];
        return Array.ConvertAll(cells, cell => cell ?? "");
    }

    private IEnumerable<string?> Contacts(RosterTable row)
    {
        if (contacts == 0)
            return [];
        var known = row.List("agentSourcedIds").Select(id => users.Contacts.GetValueOrDefault(id)).OfType<RosterContact>().Take(contacts).ToList();
        return Enumerable.Range(0, contacts).SelectMany(at => at < known.Count ? known[at].Cells : RosterContact.Headings.Select(_ => (string?)null));
    }

    // A row that is taken back in a delta is evidence of leaving, on the day it was taken back.
    private string? LeftOn(RosterTable row, int user) =>
        row.IsDeleted ? row["dateLastModified"] : users.LastDay(user)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    // identifier, or userIds such as {UPN:X999100121001},{LDAP:oak}; an extension column where a supplier has one.
    private string? Upn(RosterTable row) =>
        extras.Value(row, ReportField.Upn) ?? Id(row, "UPN") ?? (Domain.Import.Upn.HasShape(row["identifier"]?.ToUpperInvariant() ?? "") ? row["identifier"] : null);

    private static string? Id(RosterTable row, string type)
    {
        foreach (var id in (row["userIds"] ?? "").Split('}', 50, StringSplitOptions.RemoveEmptyEntries))
        {
            var colon = id.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0 && id.AsSpan(0, colon).Contains(type, StringComparison.OrdinalIgnoreCase))
                return Words.Tidy(id[(colon + 1)..]);
        }

        return null;
    }

    private sealed class Rows(RosterReport report, RosterTable table) : IReportRows
    {
        private bool headerIsDue = true;

        public Fault? Stopped => table.Stopped;

        public string[] Cells { get; private set; } = [];

        public int Line { get; private set; }

        public bool Read()
        {
            if (headerIsDue)
            {
                headerIsDue = false;
                (Cells, Line) = (report.Header(), 1);
                return true;
            }

            while (table.Read())
            {
                if (report.NumberOfPupil(table) is not { } user)
                    continue;
                (Cells, Line) = (report.Cells(table, user), table.Line);
                return true;
            }

            return false;
        }

        public void Dispose() => table.Dispose();
    }

    private int? NumberOfPupil(RosterTable row) =>
        users.NumberOf(row["sourcedId"]) is { } user && users.IsPupil(user) && schools.Hold(users.OrgsOf(user)) ? user : null;
}
