using SenHub.Documents.Advice;
using SenHub.Documents.House;
using SenHub.Documents.Maps;
using SenHub.Documents.Morning;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Import;
using SenHub.Domain.Provision;
using SenHub.Domain.Reviews;
using SenHub.Domain.Roll;
using SenHub.Printing;

namespace SenHub.Documents.Tests;

public sealed class FromRulesToPapersTests
{
    private static readonly Pupil Child = A.Child() with { Sen = new() { Status = SenStatus.Plan, Needs = [new("ASD", 1, null, null)] } };

    private static readonly SencoFacts Facts = A.Facts with
    {
        Plans = [A.Plan()],
        Reviews = [A.Review("2027-01-14")],
        Provision = [A.Line() with { End = A.Day("2027-03-19"), Weeks = null }, A.Line() with { LineId = "unknown role", StaffRole = "Wizard", Area = "Sensory and/or physical" }],
    };

    private static IEnumerable<DateOnly> Nights => Enumerable.Range(0, 30).Select(A.Night.AddDays);

    [Fact]
    public void Thirty_nights_of_the_rules_with_unchanged_facts_make_one_version_of_a_map() =>
        Assert.Single(Nights.Select(night => ProvisionMapPaper.Version(ProvisionMapModel.From(Child, Map(night), School, RecipientClass.Agency)).Hash).Distinct());

    [Fact]
    public void The_cost_to_date_did_move_in_those_nights() => Assert.True(Nights.Select(night => Map(night).CostToDate).Distinct().Count() > 10);

    [Fact]
    public void Thirty_nights_of_the_rules_with_unchanged_facts_make_one_version_of_an_advice() =>
        Assert.Single(Nights.Select(night => ReviewAdvicePaper.Version(Advice(night)).Hash).Distinct());

    [Fact]
    public void The_rules_words_never_name_the_child_on_the_digest_or_in_its_mail()
    {
        var digest = Digest(A.Day("2027-01-20"));

        Assert.NotEmpty(digest.Lines);
        Assert.All(
            [DocText.Print(DigestPaper.Write(DigestModel.From(digest))), DigestMail.Text(digest), DigestMail.Html(digest)],
            text => Assert.DoesNotContain("name412", text, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void What_falls_away_overnight_leaves_the_calendar_as_cancelled()
    {
        var night = A.Day("2027-01-20");
        var before = DigestCalendar.For(A.School, Digest(night).CalendarItems, [], night);

        var after = CalendarFile.Write(DigestCalendar.For(A.School, [], before, night.AddDays(1)), night.AddDays(1));

        Assert.NotEmpty(before);
        Assert.Equal(before.Count, after!.Split("STATUS:CANCELLED").Length - 1);
        Assert.DoesNotContain("STATUS:CONFIRMED", after, StringComparison.Ordinal);
    }

    [Fact]
    public void Papers_made_by_the_rules_print_without_a_warning()
    {
        Assert.Empty(PdfPrinter.Print(ReviewAdvicePaper.Write(Advice(A.Night))).Warnings);
        Assert.Empty(PdfPrinter.Print(DigestPaper.Write(DigestModel.From(Digest(A.Night)))).Warnings);
    }

    private static SchoolHeader School { get; } = new("Larkfield Primary School", A.School, "Lark Lane", null, "Ms Sen", "Norchester");

    private static ProvisionMap Map(DateOnly night) => Domain.Provision.ProvisionMaps.For(Child, Facts, night);

    private static ReviewAdviceModel Advice(DateOnly night) => ReviewAdviceModel.From(new()
    {
        School = School,
        Pupil = Child,
        Review = Facts.Reviews[0],
        Recipient = RecipientClass.Parent,
        Facts = Facts,
        DueItems = DueRules.For(A.RollOf(Child), Facts, night),
        Map = Map(night),
    });

    private static Digest Digest(DateOnly night) => Domain.Reviews.Digests.For(new()
    {
        Reader = Facts.Staff[0],
        School = School.Name,
        Roll = A.RollOf(Child),
        Facts = Facts,
        Due = DueRules.For(A.RollOf(Child), Facts, night),
        Night = night,
    });
}
