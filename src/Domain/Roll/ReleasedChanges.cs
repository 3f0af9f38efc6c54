namespace SenHub.Domain.Roll;

/// <summary>What people have let go, pupil by pupil: a release covers what was seen and nothing that came later.</summary>
public sealed class ReleasedChanges
{
    private readonly Dictionary<(string Code, HeldItem Item), Guid> byItem = [];

    private ReleasedChanges()
    {
    }

    /// <summary>Nothing is released.</summary>
    public static ReleasedChanges None { get; } = new();

    /// <summary>These held changes are.</summary>
    public static ReleasedChanges Of(IEnumerable<HeldChange> released)
    {
        var all = new ReleasedChanges();
        foreach (var change in released)
        {
            foreach (var item in change.Items)
                all.byItem[(change.Why.Code, item)] = change.Id;
        }

        return all;
    }

    /// <summary>The release that covers an item; null when none does.</summary>
    public Guid? Find(string code, HeldItem item) => byItem.TryGetValue((code, item), out var id) ? id : null;
}
