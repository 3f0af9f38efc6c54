using SenHub.Domain.Deliveries;
using SenHub.Domain.Documents;

namespace SenHub.Domain.Tests.Deliveries;

public sealed class RestoreGateTests
{
    private static readonly DateTimeOffset Backup = new(2026, 11, 24, 19, 0, 0, TimeSpan.Zero);
    private static readonly Guid Key = Guid.Parse("11111111-1111-1111-1111-111111111111");
    private static readonly Guid Other = Guid.Parse("22222222-2222-2222-2222-222222222222");
    private static readonly DateOnly Day = new(2026, 11, 26);

    [Fact]
    public void What_was_begun_since_the_backup_is_held_whatever_night_wants_it()
    {
        var hold = Judge(Key, Day.AddDays(40), Restored(isKnown: true))!;

        Assert.Equal((RestoreGate.Gate, true), (hold.Gate, hold.Releasable));
        Assert.Contains("was begun on", hold.Reason, StringComparison.Ordinal);
        Assert.Null(Judge(Other, Day, Restored(isKnown: true)));
    }

    [Fact]
    public void Where_nobody_can_tell_all_that_nights_up_to_the_day_of_the_restore_want_is_held()
    {
        Assert.Contains("may have gone since", Judge(Other, Day, Restored(isKnown: false))!.Reason, StringComparison.Ordinal);
        Assert.NotNull(Judge(Other, Day.AddDays(-3), Restored(isKnown: false)));
        Assert.Null(Judge(Other, Day.AddDays(1), Restored(isKnown: false)));
    }

    [Fact]
    public void The_digest_goes_and_without_a_restore_nothing_is_held()
    {
        Assert.Null(RestoreGate.Judge(Key, PaperKinds.Digest, Day, [Restored(isKnown: false)], at => $"{at:O}"));
        Assert.Null(RestoreGate.Judge(Key, PaperKinds.Plan, Day, [], at => $"{at:O}"));
    }

    private static Hold? Judge(Guid key, DateOnly night, RestoredBackup restore) => RestoreGate.Judge(key, PaperKinds.ProvisionMap, night, [restore], at => $"{at:O}");

    private static RestoredBackup Restored(bool isKnown) => new(Backup, Day, isKnown, new Dictionary<Guid, DateTimeOffset> { [Key] = Backup.AddHours(15) });
}
