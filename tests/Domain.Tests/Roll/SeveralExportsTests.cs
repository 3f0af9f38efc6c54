using SenHub.Domain.Import;
using SenHub.Domain.Roll;

namespace SenHub.Domain.Tests.Roll;

public sealed class SeveralExportsTests
{
    private static readonly ContactRow Mother = new() { Surname = "Oak", Relationship = "PAM", Email = " Ivy@Example.org ", AddressAsPupil = true };

    [Fact]
    public void A_transfer_file_with_contacts_and_a_report_with_statuses_make_one_picture()
    {
        var pupil = Assert.Single(Night.Of(SchoolRoll.None(A.School), Report(), TransferFile()).Roll.Pupils);

        Assert.Equal((SenStatus.Support, "SEN Support", new DateOnly(2024, 9, 5)), (pupil.Sen.Status, pupil.Sen.RawText, pupil.Sen.Since!.Value));
        Assert.Equal(("Mother", "ivy@example.org"), (Assert.Single(pupil.Contacts).Relationship, pupil.Contacts[0].Email));
        Assert.Equal(("6 Ash", "000001"), (pupil.Class, pupil.SourceId));
    }

    [Fact]
    public void The_order_in_which_they_are_handed_over_does_not_matter()
    {
        var one = Night.Of(SchoolRoll.None(A.School), Report(), TransferFile()).Roll;
        var other = Night.Of(SchoolRoll.None(A.School), TransferFile(), Report()).Roll;

        Assert.True(RollDifference.Between(one, other).IsEmpty);
    }

    [Fact]
    public void Both_again_change_nothing()
    {
        var first = Night.Of(SchoolRoll.None(A.School), Report(), TransferFile()).Roll;

        Assert.Same(first, Night.Of(first, TransferFile(), Report()).Roll);
    }

    [Fact]
    public void The_newest_full_file_says_who_is_on_roll()
    {
        var older = TransferFile() with { Rows = [.. TransferFile().Rows, A.Row(2), A.Row(3)] };

        var change = Night.Of(A.Roll(2), Report(), older);

        Assert.Equal([0, 1], change.Roll.Pupils.Select(pupil => pupil.Absences));
    }

    [Fact]
    public void A_leaver_whom_only_the_older_file_names_has_left()
    {
        var older = TransferFile() with { Rows = [.. TransferFile().Rows, A.Row(2) with { LeavingDate = new(2026, 10, 23) }] };

        var change = Night.Of(A.Roll(2), Report(), older);

        Assert.Equal((RollState.Left, new DateOnly(2026, 10, 23)), (change.Roll.Pupils[1].State, change.Roll.Pupils[1].LeftOn!.Value));
    }

    [Fact]
    public void A_pupil_whom_the_newer_file_shows_on_roll_has_not_left()
    {
        var older = TransferFile() with { Rows = [TransferFile().Rows[0] with { LeavingDate = new(2026, 10, 23) }] };

        Assert.Equal(RollState.OnRoll, Night.Of(A.Roll(1), Report(), older).Roll.Pupils[0].State);
    }

    [Fact]
    public void A_file_without_contacts_keeps_them_and_an_empty_block_clears_them()
    {
        var known = Night.Of(SchoolRoll.None(A.School), TransferFile()).Roll;
        var empty = TransferFile().On(A.Night) with { Rows = [TransferFile().Rows[0].WithContacts()] };

        Assert.Single(Night.Of(known, Report()).Roll.Pupils[0].Contacts);
        Assert.Empty(Night.Of(known, empty).Roll.Pupils[0].Contacts);
    }

    private static ExportFile Report() => A.Export((A.Row(1) with { Class = "6 Ash" }).WithStatus("K", "SEN Support"));

    private static ExportFile TransferFile() =>
        A.Export((A.Row(1) with { SourceId = null, Class = null }).WithStatus("K", since: new(2024, 9, 5)).WithContacts(Mother)).On(A.Night.AddDays(-1)) with { Name = "CTF.xml", Series = "CTF" };
}
