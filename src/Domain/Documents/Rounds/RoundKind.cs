namespace SenHub.Domain.Documents.Rounds;

/// <summary>Why teachers are asked: one kind has one set of questions and one way to reckon its days (SD-P7).</summary>
/// <param name="Name">In keys and settings.</param>
/// <param name="InWords">As teachers and the SENCo read it.</param>
/// <param name="Questions">Asked unless the school sets others; at most four.</param>
public sealed record RoundKind(string Name, string InWords, IReadOnlyList<InputQuestion> Questions);

/// <summary>The three kinds of round.</summary>
public static class RoundKinds
{
    /// <summary>A sheet has no more questions than this (SD-P7).</summary>
    public const int MostQuestions = 4;

    /// <summary>A question is the heading of a column: so many characters fit.</summary>
    public const int LongestQuestion = 70;

    /// <summary>Stands in for somebody who does not teach the pupil enough to say.</summary>
    public const string CannotSay = "Not able to say";

    /// <summary>Before the school gives its advice for an annual review (SEND Regulations 2014, reg 20(4); documents.md, section 4a).</summary>
    public static RoundKind Review { get; } = new("review", "advice for an annual review",
    [
        Say("What is working well for this pupil?"),
        Say("What is not working, or gets in the way?"),
        Choose("Progress compared with last year", "More than expected", "As expected", "Less than expected", CannotSay),
        Say("What would you change or try next?"),
    ]);

    /// <summary>At the end of a cycle of assess, plan, do and review: the class teacher reviews it with the SENCo (SEND Code of Practice, 6.53-6.54).</summary>
    public static RoundKind Cycle { get; } = new("cycle", "the review of a support cycle",
    [
        Choose("Have the targets been met?", "Met", "Partly", "Not met", CannotSay),
        Say("What made the difference, or was in the way?"),
        Choose("Was the support given as planned?", "As planned", "Some of it", "Little or none", CannotSay),
        Choose("What next?", "Continue", "Adapt", "Stop", CannotSay),
    ]);

    /// <summary>Evidence behind a request for advice, a referral or an assessment (documents.md, sections 1, 3 and 5). Never for CAMHS: what a teacher might write of risk belongs in no workbook (SD-P6).</summary>
    public static RoundKind Evidence { get; } = new("evidence", "evidence for a referral or request",
    [
        Say("What is this pupil good at?"),
        Say("What concerns you most, and in which lessons?"),
        Choose("How often do you see it?", "Every lesson", "Most days", "Every week", "Seldom", "Not seen"),
        Say("What have you tried, and what did it do?"),
    ]);

    /// <summary>In the order of the documentation.</summary>
    public static IReadOnlyList<RoundKind> All { get; } = [Review, Cycle, Evidence];

    /// <summary>The kind of a name.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public static RoundKind Of(string name) => All.First(kind => kind.Name == name);

    private static InputQuestion Say(string words) => new(words, []);

    private static InputQuestion Choose(string words, params IReadOnlyList<string> choices) => new(words, choices);
}
