using FsCheck;
using FsCheck.Fluent;
using SenHub.Adapters.Workbooks;
using SenHub.Domain.Import;
using SenHub.Domain.Import.Sheets;
using SenHub.Domain.Reviews;

namespace SenHub.Adapters.Tests.Workbooks;

public sealed class RoundTripTests
{
    [Fact]
    public void Facts_written_into_the_four_files_are_read_back_the_same()
    {
        using var school = SchoolOnDisk.WithEverything();

        var reading = school.Read();

        Assert.Empty(reading.Faults);
        Assert.Equal(SameFacts.Print(InventedFacts.All), SameFacts.Print(reading.Facts));
    }

    [Fact]
    public void Every_field_of_every_fact_has_a_column()
    {
        var full = SameFacts.Print(InventedFacts.All);

        Assert.All(full.Where(list => list.Key is not ("Releases" or "HeldSheets" or "TeachersInput")), list => Assert.NotEqual("", list.Value));
        Assert.All(typeof(EhcPlan).GetProperties().Where(field => field.Name != "Source"), field => Assert.NotNull(field.GetValue(InventedFacts.All.Plans[0])));
        Assert.All(typeof(ReviewMeeting).GetProperties().Where(field => field.Name != "Source"), field => Assert.NotNull(field.GetValue(InventedFacts.All.Reviews[0])));
        Assert.All(typeof(Domain.Provision.ProvisionLine).GetProperties().Where(field => field.Name != "Source"), field => Assert.NotNull(field.GetValue(InventedFacts.All.Provision[0])));
    }

    [Fact]
    public void Any_text_day_and_sum_comes_back_as_it_went()
    {
        var anything = ArbMap.Default.ArbFor<(string[] Texts, uint[] Numbers)>();

        Prop.ForAll(anything, seed => ComesBack(AnyFacts(seed.Texts, seed.Numbers)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(25).WithReplay(20261122, 1));
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+44 1632 960100")]
    [InlineData("-- see the note")]
    [InlineData("@home")]
    [InlineData("_x0041_ is not the letter A")]
    [InlineData("two\nlines")]
    [InlineData("<b>& \"quotes\" 'n' so on</b>")]
    [InlineData("ক্ষমা দাস, محمد, Ștefăniță, Llŷr, İpek")]
    [InlineData("2026-03-04")]
    [InlineData("007")]
    public void Words_stay_words(string text)
    {
        var facts = new SencoFacts { Views = [new ViewRow(InventedSchool.Ref(1), "Pupil", null, text, text)] };

        Assert.True(ComesBack(facts));
    }

    [Fact]
    public void The_same_facts_make_the_same_bytes()
    {
        var files = WorkbookRegistration.Excel();
        var sheets = WorkbookRegistration.SheetsOf(InventedFacts.All);

        var first = files.Make(InventedSchool.Roll, sheets);
        var second = files.Make(InventedSchool.Roll, sheets);

        Assert.All(first.Zip(second), pair => Assert.True(pair.First.Content.Span.SequenceEqual(pair.Second.Content.Span), pair.First.Name));
    }

    private static bool ComesBack(SencoFacts facts)
    {
        using var school = SchoolOnDisk.With(facts);
        var before = SameFacts.Print(facts);
        var after = SameFacts.Print(school.Read().Facts);
        Assert.Equal(before, after);
        return true;
    }

    // Blank words are no words, and the ends of words are trimmed when people type: neither is a fact.
    private static SencoFacts AnyFacts(string[] texts, uint[] numbers)
    {
        var words = (texts ?? []).Select(Fit).Where(text => text.Length > 0 && !text.StartsWith("example", StringComparison.OrdinalIgnoreCase)).Append("word").ToList();
        var sums = (numbers ?? []).Append(7u).ToList();
        return new SencoFacts
        {
            Views = [.. words.Select((text, at) => new ViewRow(InventedSchool.Ref(1 + (at % 8)), "Parent", Day(sums, at), text, words[^(1 + (at % words.Count))]))],
            Involvements = [.. words.Select((text, at) => new InvolvementRow(InventedSchool.Ref(1 + (at % 8)), text, null, Day(sums, at), null))],
            Plans = [.. sums.Take(8).Select((sum, at) => new EhcPlan { Pupil = InventedSchool.Ref(at + 1), Authority = words[at % words.Count], PlanMade = Day(sums, at), TopUpPerYear = sum % 10_000_000 / 100m })],
        };
    }

    private static string Fit(string? text) =>
        new string([.. (text ?? "").Where(letter => !char.IsControl(letter) && !char.IsSurrogate(letter) && letter is not ('\u00a0' or '\u2028' or '\u2029' or '\uFFFE' or '\uFFFF'))]).Trim();

    private static DateOnly Day(List<uint> sums, int at) => new DateOnly(1990, 1, 1).AddDays((int)(sums[at % sums.Count] % 40_000));
}
