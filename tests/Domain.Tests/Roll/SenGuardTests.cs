using SenHub.Domain.Import;
using SenHub.Domain.Roll;

namespace SenHub.Domain.Tests.Roll;

public sealed class SenGuardTests
{
    [Theory]
    [InlineData(20, 3, false)]
    [InlineData(20, 4, true)]
    [InlineData(80, 8, false)]
    [InlineData(80, 9, true)]
    public void More_than_three_pupils_and_ten_per_cent_are_withheld(int withSen, int losing, bool held)
    {
        var change = Night.Of(Roll(withSen), Export(withSen, losing));

        Assert.Equal(held, change.Held.Any(one => one.Why.Code == FaultCodes.SenChangesWithheld));
        Assert.Equal(held ? withSen : withSen - losing, change.Roll.Pupils.Count(pupil => pupil.Sen.Status == SenStatus.Support));
    }

    [Fact]
    public void Only_SEN_is_withheld()
    {
        var rows = A.Rows(100).Select(row => (row with { Class = "6 Ash" }).WithStatus("N"));

        var change = Night.Of(Roll(20), A.Export([.. rows]));

        Assert.All(change.Roll.Pupils, pupil => Assert.Equal("6 Ash", pupil.Class));
        Assert.Equal(20, change.Roll.Pupils.Count(pupil => pupil.Sen.Status == SenStatus.Support));
    }

    [Fact]
    public void Blank_cells_for_the_whole_register_are_withheld_as_well()
    {
        var rows = A.Rows(100).Select(row => row with { Sen = new SenBlock.Empty() });

        Assert.Single(Night.Of(Roll(20), A.Export([.. rows])).Held);
    }

    [Fact]
    public void A_missing_block_is_no_fall_at_all()
    {
        var change = Night.Of(Roll(20), A.Export([.. A.Rows(100).Select(row => row.WithoutSenBlock())]));

        Assert.Empty(change.Held);
        Assert.True(change.Difference.IsEmpty);
    }

    [Fact]
    public void A_released_fall_applies()
    {
        var held = Night.Of(Roll(20), Export(20, 10)).Held;

        Assert.Equal(10, Night.Releasing(Roll(20), held, Export(20, 10)).Roll.Pupils.Count(pupil => pupil.Sen.Status == SenStatus.Support));
    }

    [Fact]
    public void A_release_covers_the_pupils_it_named_and_not_a_further_fall()
    {
        var held = Night.Of(Roll(20), Export(20, 6)).Held;

        var further = Night.Releasing(Roll(20), held, Export(20, 12));

        Assert.Equal(6, Assert.Single(further.Held).Items.Count);
        Assert.Equal(14, further.Roll.Pupils.Count(pupil => pupil.Sen.Status == SenStatus.Support));
    }

    private static SchoolRoll Roll(int withSen) =>
        A.Roll([.. Enumerable.Range(1, 100).Select(number => number <= withSen ? A.Pupil(number).WithSen(SenStatus.Support) : A.Pupil(number))]);

    private static ExportFile Export(int withSen, int losing) =>
        A.Export([.. A.Rows(100).Select((row, at) => at < withSen - losing ? row.WithStatus("K") : row)]);
}
