using SenHub.Domain.Import;

namespace SenHub.Domain.Tests.Import;

public sealed class DuplicateRowsTests
{
    [Fact]
    public void A_leavers_row_beside_a_current_one_is_one_pupil()
    {
        var file = DuplicateRows.Settle(A.Export(A.Row() with { LeavingDate = A.Night.AddYears(-1) }, A.Row() with { Class = "6 Ash" }));

        Assert.Equal("6 Ash", Assert.Single(file.Rows).Class);
        Assert.Empty(file.Faults);
    }

    [Fact]
    public void Two_children_with_one_UPN_are_both_set_aside_and_count_as_there()
    {
        var file = DuplicateRows.Settle(A.Export(A.Row(1), A.Row(2) with { Upn = A.Upn(1) }, A.Row(3)));

        Assert.Equal((1, 2), (file.Rows.Count, file.Quarantined));
        Assert.Contains(RowKeys.Upn(A.Upn(1).ToString()), file.RefusedKeys);
        Assert.Equal([2, 3], file.Faults.Select(fault => fault.Place.Line!.Value));
    }

    [Fact]
    public void Two_children_with_one_admission_number_are_both_set_aside()
    {
        var file = DuplicateRows.Settle(A.Export(A.Row(1), A.Row(2) with { SourceId = A.Row(1).SourceId }));

        Assert.Empty(file.Rows);
        Assert.All(file.Faults, fault => Assert.Equal(FaultCodes.SourceIdDuplicate, fault.Code));
    }

    [Fact]
    public void Twins_and_namesakes_are_two_pupils()
    {
        var twin = A.Row(2) with { Surname = A.Row(1).Surname, BornOn = A.Row(1).BornOn };
        var namesake = A.Row(3) with { Surname = A.Row(1).Surname, Forename = A.Row(1).Forename, BornOn = A.Row(1).BornOn };

        Assert.Equal(3, DuplicateRows.Settle(A.Export(A.Row(1), twin, namesake)).Rows.Count);
    }
}
