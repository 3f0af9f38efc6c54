using System.Globalization;
using SenHub.Adapters.Exports.Values;
using SenHub.Domain;

namespace SenHub.Adapters.Exports.OneRoster;

/// <summary>Everybody of a bundle by id, with the facts that stand in other files: kept small, since a pupil's own row is read later, one at a time.</summary>
/// <param name="keepOrgs">The bundle holds several schools, so who belongs to which matters.</param>
internal sealed class RosterUsers(bool keepOrgs)
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<string?> roles = [];
    private readonly List<string?> bornOn = [];
    private readonly List<string?> sexes = [];
    private readonly List<string?> lastDays = [];
    private readonly List<int[]?> groups = [];
    private readonly List<sbyte> grades = [];
    private readonly Dictionary<int, HashSet<string>> orgs = [];

    /// <summary>At least one row says that it is to be deleted.</summary>
    public bool HasDeleted { get; private set; }

    /// <summary>At least one row has a status.</summary>
    public bool HasStatus { get; private set; }

    /// <summary>Contacts by their user id.</summary>
    public Dictionary<string, RosterContact> Contacts { get; } = new(StringComparer.Ordinal);

    /// <summary>Reads users, roles and demographics; Bad when one of them cannot be read to its end.</summary>
    public static Checked<RosterUsers> Read(RosterFiles files, bool keepOrgs)
    {
        var users = new RosterUsers(keepOrgs);
        foreach (var (name, add) in ((string, Action<RosterTable>)[])[("users.csv", users.AddUser), ("roles.csv", users.AddRole), ("demographics.csv", users.AddDemographics)])
        {
            using var table = RosterTable.Open(files, name);
            while (table?.Read() == true)
                add(table);
            if (table?.Stopped is { } stopped)
                return new Checked<RosterUsers>.Bad([stopped]);
        }

        users.AddContacts(files);
        return new Checked<RosterUsers>.Good(users);
    }

    /// <summary>The number of a user; null when the bundle does not have them.</summary>
    public int? NumberOf(string? id) => id is not null && numbers.TryGetValue(id, out var number) ? number : null;

    public bool IsPupil(int user) => "student".Equals(roles[user], StringComparison.OrdinalIgnoreCase);

    public bool IsContact(int user) => Words.Fold(roles[user]) is "guardian" or "parent" or "relative" or "counselor" && !IsPupil(user);

    public string? RoleOf(int user) => roles[user];

    public string? BornOn(int user) => bornOn[user];

    public string? Sex(int user) => sexes[user];

    /// <summary>The last day on roll, from a role that ends; ends are exclusive in OneRoster.</summary>
    public DateOnly? LastDay(int user) =>
        DateText.TryParse(lastDays[user], DateOrder.DayFirst, DateOnly.MaxValue, out var end) ? end.AddDays(-1) : null;

    /// <summary>Schools that the user belongs to.</summary>
    public IReadOnlyCollection<string> OrgsOf(int user) => orgs.TryGetValue(user, out var all) ? all : [];

    /// <summary>Numbers of the classes that the user is enrolled in.</summary>
    public IReadOnlyList<int> GroupsOf(int user) => groups[user] ?? [];

    /// <summary>Enrols a user in a class.</summary>
    public void Enrol(int user, int group) => groups[user] = [.. groups[user] ?? [], group];

    /// <summary>How grades are to be read: as CEDS codes, one less than the English year, or as English years; decided by the birth dates of the whole bundle.</summary>
    public bool GradesAreCeds { get; private set; } = true;

    /// <summary>Somebody is neither a pupil nor a pupil's contact.</summary>
    public bool HasStaff => Enumerable.Range(0, roles.Count).Any(user => !IsPupil(user) && !IsContact(user));

    /// <summary>Decides on grades from every pupil's grade and birth date.</summary>
    public void DecideGrades(DateOnly day)
    {
        var (ceds, english) = (0, 0);
        for (var user = 0; user < roles.Count; user++)
        {
            if (grades[user] < 0 || !DateText.TryParse(BornOn(user), DateOrder.DayFirst, day, out var born))
                continue;
            var year = StartYear(day) - StartYear(born) - 5;
            ceds += grades[user] + 1 == year ? 1 : 0;
            english += grades[user] == year ? 1 : 0;
        }

        GradesAreCeds = ceds >= english;
    }

    private static int StartYear(DateOnly day) => day.Month >= 9 ? day.Year : day.Year - 1;

    private void AddUser(RosterTable row)
    {
        HasStatus |= row["status"] is not null;
        HasDeleted |= row.IsDeleted;
        if (row["sourcedId"] is not { } id || !numbers.TryAdd(id, roles.Count))
            return;
        roles.Add(row["role"]);
        bornOn.Add(null);
        sexes.Add(null);
        lastDays.Add(null);
        groups.Add(null);
        grades.Add(sbyte.TryParse(row["grades"], NumberStyles.None, CultureInfo.InvariantCulture, out var grade) ? grade : (sbyte)-1);
        foreach (var org in row.List("orgSourcedIds").Concat(row.List("primaryOrgSourcedId")))
            AddOrg(numbers[id], org);
    }

    // Version 1.2 keeps roles in a file of their own; the primary one says what a user is.
    private void AddRole(RosterTable row)
    {
        if (row.IsDeleted || NumberOf(row["userSourcedId"]) is not { } user)
            return;
        if (roles[user] is null || string.Equals(row["roleType"], "primary", StringComparison.OrdinalIgnoreCase))
            (roles[user], lastDays[user]) = (row["role"], row["endDate"]);
        if (row["orgSourcedId"] is { } org)
            AddOrg(user, org);
    }

    private void AddDemographics(RosterTable row)
    {
        if (!row.IsDeleted && NumberOf(row["sourcedId"] ?? row["userSourcedId"]) is { } user)
            (bornOn[user], sexes[user]) = (row["birthDate"], row["sex"]);
        else if (!row.IsDeleted && NumberOf(row["userSourcedId"]) is { } other)
            (bornOn[other], sexes[other]) = (row["birthDate"], row["sex"]);
    }

    private void AddContacts(RosterFiles files)
    {
        if (!Enumerable.Range(0, roles.Count).Any(IsContact))
            return;
        using var table = RosterTable.Open(files, "users.csv");
        while (table?.Read() == true)
        {
            if (NumberOf(table["sourcedId"]) is { } user && IsContact(user) && !table.IsDeleted)
                Contacts[table["sourcedId"]!] = RosterContact.Of(table, RoleOf(user));
        }
    }

    private void AddOrg(int user, string org)
    {
        if (!keepOrgs)
            return;
        if (!orgs.TryGetValue(user, out var all))
            orgs[user] = all = new HashSet<string>(StringComparer.Ordinal);
        all.Add(string.IsInterned(org) ?? org);
    }
}
