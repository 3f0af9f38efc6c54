using SenHub.Adapters.Settings;
using SenHub.Domain;
using SenHub.Domain.Documents.Rounds;

namespace SenHub.Adapters.Tests.Settings;

/// <summary>How a school asks its teachers, as its school.yaml says.</summary>
public sealed class RoundSettingsTests : IDisposable
{
    private const string School = """
        number: "9991001"
        name: Larkfield
        code: LK
        authority: Norchester
        phase: primary
        domain: larkfield.example
        mail: { from: a@larkfield.example, replyTo: b@larkfield.example }
        """;

    private readonly string file = Path.GetTempFileName();

    public void Dispose() => File.Delete(file);

    [Fact]
    public void Without_a_word_the_hubs_own_questions_are_asked()
    {
        var rules = Good("").Rounds;

        Assert.True(rules.Asks);
        Assert.All(RoundKinds.All, kind => Assert.Equal(kind.Questions, rules.QuestionsOf(kind)));
    }

    [Fact]
    public void A_schools_own_questions_take_the_place_of_one_rounds_alone()
    {
        var rules = Good("rounds:\n  ask: false\n  review: { question1: \"What works?\", question3: \"Progress\", choices3: \"More; As expected ; Less\" }").Rounds;

        Assert.False(rules.Asks);
        Assert.Equal([new("What works?", []), new("Progress", ["More", "As expected", "Less"])], rules.QuestionsOf(RoundKinds.Review));
        Assert.Equal(RoundKinds.Cycle.Questions, rules.QuestionsOf(RoundKinds.Cycle));
    }

    [Theory]
    [InlineData("review: { question5: \"A fifth?\" }")]
    [InlineData("review: { choices1: \"Yes; No\" }")]
    [InlineData("review: { question1: \"Filled in by\" }")]
    [InlineData("review: { question1: \"Same?\", question2: \"same?\" }")]
    [InlineData("cycle: { question1: \"One?\", choices1: \"Only\" }")]
    [InlineData("cycle: { question1: \"One?\", choices1: \"Twice; twice\" }")]
    [InlineData("evidence: { question1: \"A question that is so very long that it could not possibly stand above a column of a sheet?\" }")]
    [InlineData("termly: { question1: \"One?\" }")]
    public void What_cannot_be_asked_is_named_with_its_line(string rounds)
    {
        var fault = Assert.Single(Assert.IsType<Checked<SchoolSettings>.Bad>(Read($"rounds:\n  {rounds}")).Faults);

        Assert.Equal(9, fault.Place.Line);
    }

    private SchoolSettings Good(string more) => Assert.IsType<Checked<SchoolSettings>.Good>(Read(more)).Value;

    private Checked<SchoolSettings> Read(string more)
    {
        File.WriteAllText(file, School + "\n" + more + "\n");
        return SchoolSettingsFile.Read(file);
    }
}
