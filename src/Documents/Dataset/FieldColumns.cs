using System.Globalization;

namespace SenHub.Documents.Dataset;

/// <summary>The columns of fields whose answers have rows, as a Word form may name them: by heading, or by number from 1 where headings are years.</summary>
public static class FieldColumns
{
    private const int MostYears = 12;

    private static readonly string[] Cycles = ["Cycle", "Assess", "Plan", "Do", "Review and next step"], Targets = ["Target", "Starts at", "How we will know", "By", "Result"], Measures = ["Measure"];

    private static readonly Dictionary<string, string[]> ByKey = new(StringComparer.Ordinal)
    {
        ["pupil.senHistory"] = ["From", "SEN provision"],
        ["family.contacts"] = ["Name", "Relationship", "Parental responsibility", "Address", "Telephone and e-mail"],
        ["story.needs"] = ["Area of need", "What it looks like"],
        ["teachers.input"] = ["Question", "Answer", "Teacher", "On"],
        ["progress.results"] = Measures,
        ["progress.standardised"] = Measures,
        ["cycles.reviewed"] = Cycles,
        ["cycles.all"] = Cycles,
        ["targets.current"] = Targets,
        ["targets.all"] = Targets,
        ["provision.map"] = ["Provision", "For", "Who and group", "Time", "From what to what"],
        ["provision.costedMap"] = ["Provision", "Area of need", "Hours attended", "Cost, full range"],
        ["provision.timetable"] = ["Day", "From", "Minutes", "Provision"],
        ["services.table"] = ["Service", "Contact", "Last seen", "Last report"],
        ["health.diagnoses"] = ["Diagnosis", "By", "On"],
        ["outcomes.table"] = ["No.", "Outcome in the plan", "Progress", "Evidence", "Met?", "Next target"],
        ["outcomes.provision"] = ["No.", "Specified in section F", "Delivered"],
        ["review.people"] = ["Who", "Part"],
        ["review.invitees"] = ["Who", "Part", "Invited", "Advice asked", "Advice came", "Attended"],
    };

    /// <summary>Headings of a field's columns, those left out for some recipients among them; none for a field without rows.</summary>
    public static IReadOnlyList<string> Of(string key) => ByKey.GetValueOrDefault(key, []);

    /// <summary>Whether a field can have the column. Years of progress are known by number alone.</summary>
    public static bool Has(string key, string column) =>
        IndexOf(Of(key), column) >= 0 || (Of(key) is [var only] && only == Measures[0] && Number(column) is > 0 and <= MostYears);

    /// <summary>Whether it is the first, where what is missing is named.</summary>
    public static bool IsFirst(string key, string column) => IndexOf(Of(key), column) == 0;

    /// <summary>Place of a column among headings; negative where they have none.</summary>
    public static int IndexOf(IReadOnlyList<string> headings, string column)
    {
        for (var at = 0; at < headings.Count; at++)
        {
            if (string.Equals(headings[at], column, StringComparison.OrdinalIgnoreCase))
                return at;
        }

        return Number(column) is { } number && number <= headings.Count ? number - 1 : -1;
    }

    private static int? Number(string column) => int.TryParse(column, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
}
