using System.Reflection;
using SenHub.Domain.Documents.Rounds;

namespace SenHub.Domain.Tests.Documents.Rounds;

/// <summary>docs/rounds.md says what the program does.</summary>
public sealed class RoundsPageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "rounds.md"));

    [Fact]
    public void It_lists_every_code_of_a_return()
    {
        var place = new Place("input.xlsx");
        var faults = typeof(ReplyFaults).GetMethods(BindingFlags.Public | BindingFlags.Static).Where(method => method.Name != nameof(ReplyFaults.NotBelieved))
            .Select(method => (Fault)method.Invoke(null, [.. method.GetParameters().Select(parameter => parameter.ParameterType == typeof(Place) ? place : parameter.ParameterType == typeof(int) ? 3 : parameter.ParameterType == typeof(DateOnly) ? A.Night : (object)"a question")])!);

        Assert.All(faults, fault => Assert.Contains($"`{fault.Code}`", Page, StringComparison.Ordinal));
    }

    [Fact]
    public void It_lists_every_question_of_the_hubs_own() =>
        Assert.All(RoundKinds.All, kind => Assert.Contains($"| `{kind.Name}` | {string.Join(" · ", kind.Questions.Select(question => question.Words))} |", Page, StringComparison.Ordinal));
}
