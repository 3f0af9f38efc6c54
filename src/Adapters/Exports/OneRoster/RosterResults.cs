using SenHub.Adapters.Exports.Values;
using SenHub.Domain;
using SenHub.Domain.Import;

namespace SenHub.Adapters.Exports.OneRoster;

/// <summary>Results of a bundle, each under the name of what was assessed.</summary>
internal static class RosterResults
{
    public static void Add(RosterFiles files, Findings found)
    {
        var titles = new Dictionary<string, string>(StringComparer.Ordinal);
        using (var items = RosterTable.Open(files, "lineItems.csv"))
        {
            while (items?.Read() == true)
            {
                if (items["sourcedId"] is { } id && items["title"] is { } title)
                    titles[id] = title;
            }
        }

        using var results = RosterTable.Open(files, "results.csv");
        while (results?.Read() == true)
        {
            if (results.IsDeleted || results["studentSourcedId"] is not { } pupil || (results["textScore"] ?? results["score"]) is not { } result)
                continue;
            found.Add(new ResultRow
            {
                Place = new Place(files.NameOf("results.csv"), results.Line),
                SourceId = pupil,
                Subject = results["lineItemSourcedId"] is { } item ? titles.GetValueOrDefault(item) : null,
                Status = results["scoreStatus"],
                Result = result,
                On = DateText.TryParse(results["scoreDate"], DateOrder.DayFirst, DateOnly.MaxValue, out var day) ? day : null,
            });
        }
    }
}
