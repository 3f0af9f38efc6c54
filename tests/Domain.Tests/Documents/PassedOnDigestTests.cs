using SenHub.Domain.Documents;
using SenHub.Domain.Import;
using SenHub.Domain.Reviews;

namespace SenHub.Domain.Tests.Documents;

/// <summary>Whoever a statutory step was passed on to gets a page that names it (SD-W1).</summary>
public sealed class PassedOnDigestTests
{
    private static readonly SencoFacts Facts = A.Facts with { Staff = [.. A.Facts.Staff, A.Staff("Deputy", "Mr Deputy"), A.Staff("Head", "Mrs Head")] };

    [Theory]
    [InlineData("2026-11-18", new[] { "Ms Sen" })]
    [InlineData("2026-11-19", new[] { "Ms Sen", "Mr Deputy" })]
    [InlineData("2026-11-24", new[] { "Ms Sen", "Mrs Head" })]
    public void The_deputy_and_then_the_head_read_what_was_passed_on_to_them(string night, string[] readers)
    {
        var day = A.Day(night);
        var due = Escalation.Apply([Item], Facts, day);

        var papers = DigestPlan.For(A.Roll(3), Facts, due, day);

        Assert.Equal(readers, papers.Select(paper => paper.Recipients[0].Name));
        var page = Digests.For(new DigestInput { Reader = Facts.Staff.First(member => member.Name == readers[^1]), School = "A", Roll = A.Roll(0), Facts = Facts, Due = due, Night = day });
        Assert.Equal(readers[^1], due[0].Person);
        Assert.Contains(page.Lines, line => line.RuleId == "AR-06" && line.Owner == readers[^1]);
    }

    private static DueItem Item { get; } = new()
    {
        Pupil = A.Ref(),
        RuleId = "AR-06",
        Step = "report",
        Owner = DutyOwner.School,
        Kind = DueKind.Statutory,
        Status = DueStatus.Overdue,
        Basis = "a basis",
        Source = "SEND Regulations 2014",
        Confidence = "High",
        StaffTarget = A.Day("2026-11-16"),
        LastLawfulDay = A.Day("2026-11-17"),
        Person = "Ms Sen",
    };
}
