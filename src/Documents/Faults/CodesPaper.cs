using SenHub.Documents.House;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Domain.Time;
using SenHub.Printing.Tree;

namespace SenHub.Documents.Faults;

/// <summary>The mail that brings a person the codes of the day's Decisions file (SD-W2). The codes themselves are put in when it leaves. Names no pupil.</summary>
public static class CodesPaper
{
    /// <summary>Goes up when words or order change.</summary>
    public const string TemplateVersion = "1";

    /// <summary>The page kept of it: how many, and no code.</summary>
    public static Doc Write(string school, DateOnly day, int lines) => Notices.Page(school, day, Heading(day), [Body(day, lines)]);

    /// <summary>Subject and text of the mail, the codes left out.</summary>
    public static string Text(DateOnly day, int lines) => Notices.Text($"SenHub: {Heading(day)}", [Body(day, lines)]);

    /// <summary>One a person and day.</summary>
    public static PaperVersion Version(DateOnly day, string person) => PaperVersion.Of($"{PaperKinds.Faults}/codes/{TemplateVersion}", [Shown.Part("day", day), Shown.Part("person", person)]);

    private static string Heading(DateOnly day) => $"codes for the Decisions file of {DayWords.Brief(day)}";

    private static string Body(DateOnly day, int lines) =>
        FormattableString.Invariant($"{HouseStyle.Count(lines, "line waits", "lines wait")} for your decision in sen/Decisions-{day:yyyy-MM-dd}.xlsx. Read the paper first; then choose Release or Stop, type your initials, the reason, and the code of just that line and that decision, and save. A code decides once, for the paper and the reasons as they stood this morning, and only today. They are yours alone: please do not pass them on, and do not keep them in the file.");
}
