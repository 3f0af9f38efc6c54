using SenHub.Documents.House;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Printing.Tree;

namespace SenHub.Documents.Faults;

/// <summary>The word to IT that something the hub needs runs out: one at each step of the countdown. Names no pupil.</summary>
public static class EndingPaper
{
    /// <summary>Goes up when words or order change.</summary>
    public const string TemplateVersion = "1";

    /// <summary>The page.</summary>
    public static Doc Write(string school, DateOnly day, Ending ending) => Notices.Page(school, day, HouseStyle.Sentence(Countdown.Words(ending, day)), [Body(ending, day)]);

    /// <summary>Subject and text of the mail.</summary>
    public static string Text(Ending ending, DateOnly day) => Notices.Text($"SenHub: {Countdown.Words(ending, day)}", [Body(ending, day)]);

    /// <summary>One word a step.</summary>
    public static PaperVersion Version(Ending ending, int step) => PaperVersion.Of($"{PaperKinds.Faults}/ending/{TemplateVersion}", [Shown.Part("what", ending.What), Shown.Part("on", ending.On), Shown.Part("step", step)]);

    private static string Body(Ending ending, DateOnly day) =>
        $"{HouseStyle.Sentence(Countdown.Words(ending, day))}. {(Countdown.DaysLeft(ending, day) < 0 ? "What needs it waits; nothing is lost." : "When it has run out, what needs it waits until there is a new one.")} Put the new one in the old one's place and its day into the settings; senhub check counts the days.";
}
