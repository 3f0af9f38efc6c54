using SenHub.Documents.Parents;
using SenHub.Documents.Tests.Fixtures;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Reviews;
using SenHub.Printing;

namespace SenHub.Documents.Tests.Parents;

public sealed class ReadingAgeTests
{
    [Theory]
    [InlineData("cat", 1)]
    [InlineData("made", 1)]
    [InlineData("helped", 1)]
    [InlineData("wanted", 2)]
    [InlineData("table", 2)]
    [InlineData("reading", 2)]
    [InlineData("communication", 5)]
    [InlineData("the", 1)]
    [InlineData("rhythm", 1)]
    public void Syllables_are_counted_by_groups_of_vowels(string word, int syllables) => Assert.Equal(syllables, ReadingAge.Syllables(word));

    // By hand: 40 words of one syllable in 5 sentences of 8: 0.39 * 8 + 11.8 - 15.59 = -0.67, and nobody reads below five.
    // 30 words of one syllable in one sentence: 11.7 + 11.8 - 15.59 = 7.91, plus five.
    [Fact]
    public void The_formula_is_that_of_1975()
    {
        Assert.Equal(5, ReadingAge.Of(Enumerable.Repeat("The cat sat on the mat with him.", 5)));
        Assert.Equal(12.9m, ReadingAge.Of([string.Join(' ', Enumerable.Repeat("cat", 30)) + "."]));
    }

    [Fact]
    public void Of_too_few_words_nothing_is_told() => Assert.Null(ReadingAge.Of(["A short line."]));

    [Fact]
    public void Our_own_words_stay_well_below_the_aim() =>
        Assert.InRange(ReadingAge.Of(PackPaper.Words(SampleHousePapers.Pack(SampleOwn.Full, RecipientClass.Parent)))!.Value, 5, 11);

    [Fact]
    public void Hard_words_of_the_school_are_named_on_the_SENCos_copy_and_not_on_the_parents()
    {
        var hard = SampleOwn.Full with
        {
            Cycles = [SampleOwn.Full.Cycle! with { Review = string.Concat(Enumerable.Repeat("Notwithstanding considerable environmental modification, generalisation of phonological representations remained inconsistent across curricular opportunities, necessitating multidisciplinary reconsideration of intervention intensity. ", 6)) }],
        };

        var (senco, parent) = (DocText.Print(PackPaper.Write(SampleHousePapers.Pack(hard, RecipientClass.Senco))), DocText.Print(PackPaper.Write(SampleHousePapers.Pack(hard, RecipientClass.Parent))));

        Assert.Contains("plain words (it asks for a reader of", senco, StringComparison.Ordinal);
        Assert.DoesNotContain("it asks for a reader of", parent, StringComparison.Ordinal);
        Assert.DoesNotContain("home language", parent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Continue", "We go on with this support.")]
    [InlineData("adapt", "We change the support")]
    [InlineData("Stop", "This support can stop.")]
    [InlineData(null, "We will tell you how we go on.")]
    public void The_next_step_is_said_in_plain_words(string? step, string words)
    {
        var own = SampleOwn.Full with { Cycles = [SampleOwn.Full.Cycle! with { NextStep = step, Outcome = CycleOutcome.Met }] };

        Assert.Contains(words, DocText.Print(PackPaper.Write(SampleHousePapers.Pack(own, RecipientClass.Parent))), StringComparison.Ordinal);
    }
}
