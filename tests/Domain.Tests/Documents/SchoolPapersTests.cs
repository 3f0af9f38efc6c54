using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;
using SenHub.Domain.Import;
using SenHub.Domain.Roll;
using SenHub.Domain.Time;

namespace SenHub.Domain.Tests.Documents;

public sealed class SchoolPapersTests
{
    private static readonly SencoFacts Facts = A.Facts with
    {
        Staff =
        [
            A.Staff(StaffRoles.Senco, "Ms Sen"), A.Staff(StaffRoles.Head, "Mr Head"),
            A.Staff(StaffRoles.ClassTeacher, "Ms Elm") with { Units = ["5 Elm"] }, A.Staff(StaffRoles.ClassTeacher, "Mr Gone") with { Units = ["5 Elm"], To = A.Day("2026-08-31") },
        ],
    };

    private static readonly SchoolRoll Roll = A.RollOf(A.Child(1) with { Class = "5 Elm" }, A.Child(2) with { Class = "6 Oak" }, A.Child(3).WithSen(SenStatus.None) with { Class = "4 Ash" });

    [Theory]
    [InlineData("2026-11-22", true)]
    [InlineData("2026-11-23", false)]
    [InlineData("2026-10-25", false)]
    [InlineData("2026-11-01", true)]
    [InlineData("2026-09-01", true)]
    [InlineData("2026-12-20", false)]
    public void They_are_looked_at_for_each_Monday_of_a_term_and_for_its_first_day(string night, bool wanted) =>
        Assert.Equal(wanted, SchoolPapers.For(Roll, Facts, A.Day(night)).Any());

    [Fact]
    public void Without_a_calendar_every_Monday_counts_and_the_month_is_the_period()
    {
        var papers = SchoolPapers.For(Roll, Facts with { Calendar = SchoolCalendar.None }, A.Day("2026-11-22"));

        Assert.Equal("2026-11", papers[0].Period);
        Assert.Empty(SchoolPapers.For(Roll, Facts with { Calendar = SchoolCalendar.None }, A.Day("2026-11-23")));
    }

    [Fact]
    public void Each_goes_to_whom_it_is_for()
    {
        var to = SchoolPapers.For(Roll, Facts, A.Day("2026-11-22")).ToDictionary(paper => (paper.Kind, paper.Group), paper => paper.Recipients.Select(recipient => recipient.Name));

        Assert.Equal(["Ms Sen", "Mr Head"], to[(PaperKinds.Register, null)]);
        Assert.Equal(["Mr Head", "Ms Sen"], to[(PaperKinds.SchoolMap, null)]);
        Assert.Equal(["Ms Sen"], to[(PaperKinds.Evidence, null)]);
        Assert.Equal(["Mr Head", "Ms Sen"], to[(PaperKinds.Governors, null)]);
        Assert.Equal(["Ms Elm"], to[(PaperKinds.ClassSheet, "5 Elm")]);
        Assert.Equal(["Ms Elm"], to[(PaperKinds.ClassMap, "5 Elm")]);
        Assert.DoesNotContain((PaperKinds.ClassSheet, "6 Oak"), to.Keys);
        Assert.DoesNotContain((PaperKinds.ClassSheet, "4 Ash"), to.Keys);
    }

    [Fact]
    public void A_class_that_has_no_teacher_in_the_file_is_named() =>
        Assert.Equal(["6 Oak"], SchoolPapers.ClassesWithoutTeacher(Roll, Facts, A.Day("2026-11-22")));

    [Fact]
    public void Every_one_of_them_stays_in_school() =>
        Assert.All(SchoolPapers.For(Roll, Facts, A.Day("2026-11-22")), paper =>
        {
            Assert.True(InsideOnlyGate.Binds(paper.Kind));
            Assert.All(paper.Recipients, recipient => Assert.Null(InsideOnlyGate.Judge(paper.Kind, recipient, "school.example")));
        });

    [Fact]
    public void A_half_term_has_one_period_and_each_class_its_own()
    {
        var nights = Enumerable.Range(0, 42).SelectMany(day => SchoolPapers.For(Roll, Facts, A.Day("2026-11-01").AddDays(day)));

        Assert.Equal("half-term from 2026-11-02", Assert.Single(nights.Where(paper => paper.Kind == PaperKinds.Register).Select(paper => paper.Period).Distinct()));
        Assert.Equal("5 Elm, half-term from 2026-11-02", Assert.Single(nights.Where(paper => paper.Kind == PaperKinds.ClassSheet).Select(paper => paper.Period).Distinct()));
    }

    [Theory]
    [InlineData("2026-11-15", null)]
    [InlineData("2026-11-22", "2026-1")]
    [InlineData("2027-02-21", null)]
    [InlineData("2027-02-28", "2026-2")]
    [InlineData("2027-06-27", "2026-3")]
    public void The_governors_report_is_made_in_the_last_four_weeks_of_a_term(string night, string? period) =>
        Assert.Equal(period, SchoolPapers.For(Roll, Facts, A.Day(night)).FirstOrDefault(paper => paper.Kind == PaperKinds.Governors)?.Period);

    [Fact]
    public void A_school_without_anybody_on_the_register_makes_none() =>
        Assert.Empty(SchoolPapers.For(A.RollOf(A.Child(3).WithSen(SenStatus.None)), Facts, A.Day("2026-11-22")));

    [Theory]
    [InlineData(RecipientClass.Teacher, "t@school.example", "mail", false)]
    [InlineData(RecipientClass.Teacher, "t@SCHOOL.example", "mail", false)]
    [InlineData(RecipientClass.Teacher, "t@gmail.example", "mail", true)]
    [InlineData(RecipientClass.Teacher, "t@notschool.example", "mail", true)]
    [InlineData(RecipientClass.Teacher, null, "mail", true)]
    [InlineData(RecipientClass.Teacher, null, "folder", false)]
    [InlineData(RecipientClass.LocalAuthority, "sen@school.example", "mail", true)]
    [InlineData(RecipientClass.Parent, null, "folder", true)]
    public void A_paper_about_many_pupils_never_leaves_the_schools_own_domain(RecipientClass to, string? address, string route, bool held)
    {
        var recipient = new Recipient { Key = "k", Name = "n", Class = to, Email = address, Route = route };

        Assert.Equal(held, InsideOnlyGate.Judge(PaperKinds.ClassSheet, recipient, "school.example") is { Releasable: false, Gate: "SD-S7" });
        Assert.Null(InsideOnlyGate.Judge(PaperKinds.Plan, recipient, "school.example"));
    }

    [Fact]
    public void A_term_reads_back_as_written_and_sorts_as_time_passes()
    {
        Assert.Equal(new TermName(2026, 2), TermName.Read(new TermName(2026, 2).ToString()));
        Assert.Equal("Spring 2026/27", TermName.Of(A.Day("2027-03-25")).InWords);
        Assert.Equal("Summer 2026/27", TermName.Of(A.Day("2027-04-12")).InWords);
        Assert.Equal("Autumn 2026/27", TermName.Of(A.Day("2026-08-31")).InWords);
        Assert.True(new TermName(2025, 3).CompareTo(new TermName(2026, 1)) < 0);
        Assert.Throws<FormatException>(() => TermName.Read("autumn"));
    }
}
