using SenHub.Domain.Import;
using SenHub.TestKit.Exports;

namespace SenHub.Adapters.Tests.Exports;

/// <summary>One invented school, written in every format, is one and the same roll.</summary>
public sealed class AgreementTests
{
    private static readonly InventedSchool School = InventedSchool.Of(420);

    public static TheoryData<string> Formats => [.. EveryFormat.All.Select(format => format.Name)];

    [Theory]
    [MemberData(nameof(Formats))]
    public void All_readers_agree_on_the_roll(string name)
    {
        var file = Read(name);

        Assert.Equal(
            School.OnRoll.Select(pupil => pupil.Line).OrderBy(line => line.Upn, StringComparer.Ordinal),
            file.Rows.Where(row => row.LeavingDate is null).Select(RollLine.Of).OrderBy(line => line.Upn, StringComparer.Ordinal));
        Assert.Equal((0, 0), (file.Refused, file.Quarantined));
        Assert.Equal(ExportScope.Full, file.Scope);
        Assert.Empty(file.Faults);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Formats_with_leavers_agree_on_who_left_and_when(string name)
    {
        var left = Read(name).Rows.Where(row => row.LeavingDate is not null).ToList();

        var expected = EveryFormat.Named(name).HasLeavers ? School.Leavers.Select(pupil => (pupil.Upn, pupil.Left)) : [];

        Assert.Equal(expected, left.Select(row => (row.Upn.ToString()!, row.LeavingDate)));
        Assert.All(left, row => Assert.Equal(RollStanding.Left, row.Standing));
    }

    private static ExportFile Read(string name)
    {
        var format = EveryFormat.Named(name);
        return Reading.Of(format.Bytes(School), format.FileName).Good();
    }
}
