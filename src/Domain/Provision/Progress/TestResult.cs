namespace SenHub.Domain.Provision.Progress;

/// <summary>Answer of one test: absent data is "not enough", never "fine" (PROG-05).</summary>
public enum TestAnswer
{
    /// <summary>Cannot be computed.</summary>
    NotEnoughData,

    /// <summary>The criterion is not met: nothing to look at here.</summary>
    False,

    /// <summary>The criterion is met: a prompt for a person.</summary>
    True,
}

/// <summary>One of the four tests with the sentence that shows its numbers.</summary>
/// <param name="RuleId">PROG-01 to PROG-04.</param>
public sealed record TestResult(string RuleId, TestAnswer Answer, string Sentence)
{
    internal static TestResult Of(string ruleId, bool isMet, string sentence) => new(ruleId, isMet ? TestAnswer.True : TestAnswer.False, sentence);

    internal static TestResult NotEnough(string ruleId, string sentence) => new(ruleId, TestAnswer.NotEnoughData, "Not enough data: " + sentence);
}
