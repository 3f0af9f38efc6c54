using SenHub.Domain.Reviews.Dates;
using SenHub.Domain.Tests.Cases;
using SenHub.Domain.Time;

namespace SenHub.Domain.Tests.Reviews.Dates;

/// <summary>Every example of the rulebook but those of cost, progress and register, through the whole calculator.</summary>
public sealed class CaseRulesCasesTests
{
    public static IEnumerable<object[]> Examples() =>
        ((string[])["EHCNA", "ANNUAL", "PHASE", "PFA", "YP", "LATRANSFER", "APPEAL", "SENSUPPORT", "DATA", "REFORM"]).SelectMany(category => Case.Ids(category));

    [Theory]
    [MemberData(nameof(Examples))]
    public void Each_member_is_as_the_rulebook_works_it_out(string id)
    {
        var example = Case.Of(id);
        var facts = CaseFactsOf.Example(example);

        var answer = CaseRules.Answer(facts);

        Assert.All(example.Expectations.EnumerateObject(), member =>
            Assert.Equal($"{member.Name}: {member.Value}", $"{member.Name}: {CaseAnswers.Of(id, example.Category, member.Name, facts, answer)}"));
    }

    [Fact]
    public void Age_on_31_August_decides_the_year_group()
    {
        var example = Case.Of("EX41");
        var start = example.Given("academic_year_start")!.Value;

        Assert.Equal(example.ExpectedNumber("nc_year_a"), SchoolYear.NcYearOf(example.Given("dob_a")!.Value, start));
        Assert.Equal(example.ExpectedNumber("nc_year_b"), SchoolYear.NcYearOf(example.Given("dob_b")!.Value, start));
    }
}
