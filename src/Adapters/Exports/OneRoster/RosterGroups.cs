using SenHub.Adapters.Exports.Values;
using SenHub.Domain;

namespace SenHub.Adapters.Exports.OneRoster;

/// <summary>The classes of a bundle: a homeroom is a registration group, any other a teaching group.</summary>
internal sealed class RosterGroups
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<(string Title, bool IsRegistration)> groups = [];

    /// <summary>Reads classes, and enrols the users in them; the fault when one of the files cannot be read to its end.</summary>
    public static (RosterGroups Groups, Fault? Stopped) Read(RosterFiles files, RosterUsers users, DateOnly day)
    {
        var all = new RosterGroups();
        using (var classes = RosterTable.Open(files, "classes.csv"))
        {
            while (classes?.Read() == true)
            {
                if (!classes.IsDeleted && classes["sourcedId"] is { } id && classes["title"] is { } title && all.numbers.TryAdd(id, all.groups.Count))
                    all.groups.Add((title, Words.Fold(classes["classType"]) is "homeroom"));
            }

            if (classes?.Stopped is { } stopped)
                return (all, stopped);
        }

        using var enrolments = RosterTable.Open(files, "enrollments.csv");
        while (enrolments?.Read() == true)
        {
            if (!enrolments.IsDeleted && !HasEnded(enrolments["endDate"], day)
                && users.NumberOf(enrolments["userSourcedId"]) is { } user
                && enrolments["classSourcedId"] is { } id && all.numbers.TryGetValue(id, out var group))
                users.Enrol(user, group);
        }

        return (all, enrolments?.Stopped);
    }

    /// <summary>Title of the first registration group among these.</summary>
    public string? Registration(IReadOnlyList<int> numbers)
    {
        foreach (var number in numbers)
        {
            if (groups[number].IsRegistration)
                return groups[number].Title;
        }

        return null;
    }

    /// <summary>Titles of the teaching groups among these, joined.</summary>
    public string Teaching(IReadOnlyList<int> numbers) => numbers.Count == 0 || (numbers.Count == 1 && groups[numbers[0]].IsRegistration)
        ? ""
        : string.Join("; ", numbers.Select(number => groups[number]).Where(group => !group.IsRegistration).Select(group => group.Title));

    /// <summary>Titles of all of these.</summary>
    public IReadOnlyList<string> Titles(IReadOnlyList<int> numbers) => [.. numbers.Select(number => groups[number].Title)];

    // The end of an enrolment is the first day without it.
    private static bool HasEnded(string? endDate, DateOnly day) =>
        DateText.TryParse(endDate, DateOrder.DayFirst, DateOnly.MaxValue, out var end) && end <= day;
}
