using System.Globalization;
using System.Text;
using SenHub.Domain.Time;

namespace SenHub.Domain.Reviews.Dates;

/// <summary>The page docs/dates.md, written from the rules' own words and worked by the rules themselves.</summary>
public static class DatesPage
{
    private const string Head =
        """
        # The dates

        Every date that SenHub computes: whose duty, the arithmetic, the source, an example. `senhub dates` answers with them for one case, and the nightly run goes by the same rules as far as the roll and the SENCo's sheets hold the facts: AR-01 to AR-08 and AR-15, PT-01 to PT-04, U5-01, PFA-01 and YP-01 for plans, SUP-01 and SUP-02 for SEN support, DP-08 for leavers, TRANS-02, NEED-05 and REF-05 for the school. No sheet holds an assessment, an appeal, an order, a move between authorities or an access request: ask `senhub dates`. This page is written by a test from the code's own words (`APPROVE=1 dotnet test tests/Domain.Tests` rewrites it); it is a specification, not legal advice.

        The **last lawful day** is the day the law or guidance gives; it moves for nobody. The **staff target** is that day or one before it: a school day where the school acts, else a working day. Confidence says how sure the rule's reading is.

        """;

    /// <summary>The page.</summary>
    public static string Write()
    {
        var page = new StringBuilder(Head.ReplaceLineEndings("\n")).Append('\n');
        page.Append("| rule | step | whose | kind | arithmetic | source | confidence | example |\n| --- | --- | --- | --- | --- | --- | --- | --- |\n");
        foreach (var step in CaseRules.Steps)
            page.Append(CultureInfo.InvariantCulture, $"| {step.RuleId} | {step.Step} | {step.Owner} | {step.Kind} | **{step.Title}.** {step.Arithmetic} | {step.Source} | {step.Confidence} | {Example(step)} |\n");
        page.Append("\n## Not computed, because\n\n| rule | because |\n| --- | --- |\n");
        foreach (var (rule, because) in NotComputed.All)
            page.Append(CultureInfo.InvariantCulture, $"| {rule} | {because} |\n");
        page.Append("\n## Packs\n\nA question about an old day is answered by the rules of that day.\n\n| version | from |\n| --- | --- |\n");
        foreach (var pack in RulePacks.All)
            page.Append(CultureInfo.InvariantCulture, $"| {pack.Version} | {DayWords.Plain(pack.From)} |\n");
        return page.ToString();
    }

    private static string Example(RuleStep step)
    {
        var item = DatesExamples.Of(step);
        var target = item.StaffTarget == item.LastLawfulDay ? "" : $", target {DayWords.Brief(item.StaffTarget!.Value)}";
        return $"{item.Basis}: {DayWords.Brief(item.LastLawfulDay!.Value)}{target}";
    }
}
