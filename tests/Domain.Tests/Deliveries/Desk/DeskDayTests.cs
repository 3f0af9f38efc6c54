using SenHub.Domain.Deliveries;
using SenHub.Domain.Deliveries.Desk;
using SenHub.Domain.Import;

namespace SenHub.Domain.Tests.Deliveries.Desk;

public sealed class DeskDayTests
{
    private static readonly DeskLine One = Line("H7K2-9QXM", "one");
    private static readonly DeskLine Two = Line("AAAA-2222", "two");

    [Fact]
    public void The_code_of_just_this_line_and_this_decision_decides()
    {
        Assert.Equal(new DeskVerdict.Decided(One, true, "ms", "rang them"), Judge(Row(One, "Release", Code(One, true))));
        Assert.Equal(new DeskVerdict.Decided(One, false, "ms", "rang them"), Judge(Row(One, "stop", Code(One, false).ToLowerInvariant().Replace("-", "", StringComparison.Ordinal))));
    }

    [Fact]
    public void A_code_of_another_line_or_of_the_other_decision_decides_nothing()
    {
        AssertRefused("the code is not the one", Row(One, "Release", Code(Two, true)));
        AssertRefused("the code is not the one", Row(One, "Stop", Code(One, true)));
        AssertRefused("the code is not the one", Row(One, "Release", "0000-0000"));
    }

    [Fact]
    public void A_reference_that_moved_without_its_row_decides_nothing() =>
        AssertRefused("partial sort", Row(One, "Release", Code(One, true)) with { Mark = Two.Seen });

    [Fact]
    public void A_copied_row_makes_both_unbelieved()
    {
        var row = Row(One, "Release", Code(One, true));

        Assert.All(Day([row, row with { Line = 9 }]).Judge(), judged => Assert.Contains("more than one row", Assert.IsType<DeskVerdict.Refused>(judged.Verdict).Why, StringComparison.Ordinal));
    }

    [Fact]
    public void A_note_of_the_desk_on_the_same_line_uses_up_no_code()
    {
        var note = new DeskRecord { Id = DerivedId.Of("note"), School = SchoolNumber.Parse("9991001"), Day = A.Day("2026-11-23"), Reference = One.Reference, IsTaken = true, Decision = DeskWords.SendBack, At = DateTimeOffset.UnixEpoch };

        var judged = Assert.Single((Day([Row(One, "Release", Code(One, true))]) with { Records = [note] }).Judge());

        Assert.IsType<DeskVerdict.Decided>(judged.Verdict);
    }

    [Fact]
    public void A_used_code_decides_nothing_more_and_the_same_row_read_again_is_no_new_decision()
    {
        var taken = Record(One, "") with { IsTaken = true, Decision = DeskDay.Release };

        Assert.IsType<DeskVerdict.Nothing>(Judge(Row(One, "Release", Code(One, true)), taken));
        AssertRefused("decided already", Row(One, "Stop", Code(One, false)), taken);
    }

    [Fact]
    public void What_only_a_mended_fact_lets_go_is_decided_by_no_code()
    {
        var fixedLine = One with { IsReleasable = false };
        AssertRefused("only the mended fact", Row(fixedLine, "Release", Code(fixedLine, true)), lines: fixedLine);
        var nobodys = One with { Person = null };
        AssertRefused("nobody on the sheet Staff", Row(nobodys, "Release", Code(nobodys, true)), lines: nobodys);
    }

    [Theory]
    [InlineData("", "ms", "rang", true)]
    [InlineData("Perhaps", "ms", "rang", true)]
    [InlineData("Release", "", "rang", true)]
    [InlineData("Release", "ms", "", true)]
    [InlineData("Release", "ms", "rang", false)]
    [InlineData("Release", "everybody in the office", "rang", true)]
    public void A_row_with_anything_missing_decides_nothing(string decision, string initials, string reason, bool hasCode) =>
        AssertRefused("a decision needs all of", Row(One, decision, hasCode ? Code(One, true) : "") with { Initials = initials, Reason = reason });

    [Fact]
    public void Nobody_tries_codes_until_one_fits()
    {
        var wrong = Enumerable.Repeat(Record(One, Assert.IsType<DeskVerdict.Refused>(Judge(Row(One, "Release", "0000-0000"))).Why), DeskDay.MostWrong).ToArray();

        AssertRefused("too many wrong codes", Row(One, "Release", Code(One, true)), wrong);
        Assert.IsType<DeskVerdict.Decided>(Judge(Row(Two, "Release", Code(Two, true)), wrong));
    }

    [Fact]
    public void A_row_of_another_day_or_of_nowhere_decides_nothing_and_an_untouched_one_says_nothing()
    {
        AssertRefused("no line of today", Row(One, "Release", Code(One, true)) with { Reference = "ZZZZ-9999" });
        Assert.Empty(Day([new DeskEntry(3, One.Reference, "", "", "", "", One.Seen)]).Judge());
    }

    private static DeskLine Line(string reference, string thing) => new()
    {
        Thing = DerivedId.Of(thing),
        Key = DerivedId.Of("key", thing),
        Reference = reference,
        What = "provision-map",
        Why = [new DeskReason("GATE-3", "its address is new")],
        Owner = HoldOwner.Senco,
        Person = "Ms Sen",
        Document = "00",
        IsReleasable = true,
    };

    private static string Code(DeskLine line, bool isRelease) => ShortReference.Of(DerivedId.Of("code", line.Seen, isRelease ? "1" : "0"));

    private static DeskEntry Row(DeskLine line, string decision, string code) => new(3, line.Reference, decision, "ms", "rang them", code, line.Seen);

    private static DeskRecord Record(DeskLine line, string outcome) => new() { Id = Guid.Empty, School = SchoolNumber.Parse("9991001"), Day = A.Day("2026-11-23"), Reference = line.Reference, IsTaken = false, Decision = "", Outcome = outcome, At = DateTimeOffset.UnixEpoch };

    private static DeskDay Day(IReadOnlyList<DeskEntry> entries, IReadOnlyList<DeskRecord>? records = null, params DeskLine[] lines) => new(lines.Length > 0 ? lines : [One, Two], entries, Code, records ?? []);

    private static DeskVerdict Judge(DeskEntry entry, params DeskRecord[] records) => Assert.Single(Day([entry], records).Judge()).Verdict;

    private static void AssertRefused(string why, DeskEntry entry, params DeskRecord[] records) => Assert.Contains(why, Assert.IsType<DeskVerdict.Refused>(Judge(entry, records)).Why, StringComparison.Ordinal);

    private static void AssertRefused(string why, DeskEntry entry, DeskLine lines) => Assert.Contains(why, Assert.IsType<DeskVerdict.Refused>(Assert.Single(Day([entry], null, lines).Judge()).Verdict).Why, StringComparison.Ordinal);
}
