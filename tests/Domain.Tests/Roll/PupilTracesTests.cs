using SenHub.Domain.Roll;

namespace SenHub.Domain.Tests.Roll;

public sealed class PupilTracesTests
{
    private static readonly Pupil Child = A.Pupil(7) with { Forename = "Aoife", Surname = "Quill", PreferredForename = "Effie", Contacts = [A.Parent("Mrs Anna Quill"), A.Parent("Mr Ben Field")] };

    private static readonly Pupil Brother = A.Pupil(3) with { Surname = "Quill", Contacts = [A.Parent("Mr Ben Field", 3)] };

    private static readonly PupilTraces Traces = PupilTraces.Of([Child, Child with { Surname = "Oldname" }], [Brother]);

    [Theory]
    [InlineData("see LK-7-", true)]
    [InlineData("with Effie Quill.", true)]
    [InlineData("OLDNAME, AOIFE", true)]
    [InlineData("Anna Quill rang", true)]
    [InlineData("ben.field@example.org", false)] // the brother's too
    [InlineData("Aoife Quillham", false)]
    [InlineData("Quill", false)]
    public void Names_numbers_and_addresses_are_traces_whole_and_where_nobody_else_has_them(string text, bool found) =>
        Assert.Equal(found, Traces.IsIn(text.Replace("LK-7-", Child.Ref.ToString(), StringComparison.Ordinal)));

    [Fact]
    public void A_text_without_them_keeps_everything_else() =>
        Assert.Equal("With – and Cormac", Traces.Without("With Aoife Quill and Cormac", "–"));

    [Fact]
    public void A_number_that_was_severed_is_given_to_nobody_again()
    {
        var last = new SchoolRoll(A.School, 4, A.Night, [A.Pupil(1)]) { NumberedTo = 7 };

        var roll = RollUpdate.Apply(last, [A.Export([A.Row(1), A.Row(9)])], "LK", A.Night.AddDays(1), new Domain.Import.ImportThresholds()).Roll;

        Assert.Equal([1, 8], roll.Pupils.Select(pupil => pupil.Ref.Number));
        Assert.Equal(7, roll.NumberedTo);
    }
}
