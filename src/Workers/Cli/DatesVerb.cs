using System.CommandLine;
using System.Text.Json.Nodes;
using SenHub.Adapters.Clock;
using SenHub.Domain.Reviews.Dates;

namespace SenHub.Workers.Cli;

/// <summary>senhub dates: every date the law sets for a case, from facts on standard input or from a few options.</summary>
internal static class DatesVerb
{
    // The options for people, and the member that each stands for.
    private static readonly (string Option, string Part, string Member, string Description)[] Days =
    [
        ("--born", "", "bornOn", "Date of birth."),
        ("--plan-made", "annualReview", "planMade", "Day the plan was first made."),
        ("--last-review", "annualReview", "lastReviewMeeting", "Day of the last review meeting."),
        ("--meeting", "annualReview", "meeting", "Day of the meeting that is booked."),
        ("--request-received", "ehcNeedsAssessment", "requestReceived", "Day the authority received a request to assess."),
        ("--decision-letter", "appeal", "decisionLetter", "Day of a decision that may be appealed."),
    ];

    /// <summary>The verb.</summary>
    public static Command Make()
    {
        var asOf = Common.AsOf();
        asOf.Description = "Answer as on this date instead of today.";
        var year = new Option<string?>("--nc-year") { Description = "NC year as taught: N1, N2, R, or 1 to 14.", HelpName = "YEAR" };
        var json = Common.Json();
        var ics = new Option<bool>("--ics") { Description = "Answer as a calendar file." };
        var days = Days.Select(day => new Option<string?>(day.Option) { Description = day.Description, HelpName = "YYYY-MM-DD" }).ToArray();
        var verb = new Command("dates", "Say every date the law sets for a case, whose duty it is and why. Reads one JSON object (or an array) from standard input, or takes these options.") { asOf, year, json, ics };
        foreach (var option in days)
            verb.Add(option);
        verb.SetAction(parse =>
        {
            var today = parse.GetValue(asOf) ?? new HubClock(TimeProvider.System).Today;
            var typed = Typed(days.Select(parse.GetValue), parse.GetValue(year));
            if (typed is null && !Console.IsInputRedirected)
            {
                Console.Error.WriteLine("Give facts as JSON on standard input, or as options: senhub dates --plan-made 2026-03-14. See senhub dates --help.");
                return SenHubCommand.WrongUse;
            }

            return Answer(typed ?? Console.In.ReadToEnd(), today, parse.GetValue(json) || (typed is null && Console.IsOutputRedirected), parse.GetValue(ics), Console.Out, Console.Error);
        });
        return verb;
    }

    /// <summary>Reads, answers and writes; the exit code.</summary>
    public static int Answer(string input, DateOnly today, bool json, bool ics, TextWriter output, TextWriter error)
    {
        var (cases, isArray, faults) = DatesReader.Read(input, today);
        foreach (var fault in faults)
            error.WriteLine(fault);
        if (faults.Count > 0)
            return SenHubCommand.WrongUse;
        DatesAnswer[] answers = [.. cases.Select(CaseRules.Answer)];
        output.WriteLine(
            ics ? DatesFile.Of(answers, today)?.TrimEnd() ?? ""
            : json ? DatesJson.Of(answers, isArray)
            : string.Join(Environment.NewLine + Environment.NewLine, answers.Select(DatesTable.Of)));
        return SenHubCommand.Done;
    }

    private static string? Typed(IEnumerable<string?> days, string? year)
    {
        var facts = new JsonObject();
        foreach (var (option, value) in Days.Zip(days).Where(pair => pair.Second is not null))
        {
            if (option.Part.Length == 0)
                facts[option.Member] = value;
            else if (facts[option.Part] is JsonObject part)
                part[option.Member] = value;
            else
                facts[option.Part] = new JsonObject { [option.Member] = value };
        }

        if (year is not null)
            facts["ncYear"] = year;
        return facts.Count == 0 ? null : facts.ToJsonString();
    }
}
