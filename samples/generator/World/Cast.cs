namespace SenHub.Samples.World;

/// <summary>The children of a school while special parts are given out. Nobody plays two parts; children without brothers or sisters in the school come first.</summary>
internal sealed class Cast(IReadOnlyList<Child> all, Dice dice)
{
    private readonly List<Child> children = [.. all];
    private readonly HashSet<string> taken = [];
    private readonly HashSet<int> alone = [.. all.GroupBy(child => child.Family).Where(family => family.Count() == 1).Select(family => family.Key)];

    /// <summary>Everyone, with the parts given out so far.</summary>
    public IReadOnlyList<Child> Children => children;

    /// <summary>A drawn child without a part. The wish counts for more than being alone.</summary>
    public Child Pick(Func<Child, bool> must, Func<Child, bool>? rather = null)
    {
        var fitting = dice.Shuffle(children.Where(child => !taken.Contains(child.Upn) && must(child)));
        var wished = fitting.Where(child => rather?.Invoke(child) ?? true).DefaultIfEmpty(fitting[0]).ToList();
        var found = wished.Find(child => alone.Contains(child.Family)) ?? wished[0];
        taken.Add(found.Upn);
        return found;
    }

    /// <summary>A child of the list that may have brothers or sisters; the part is taken.</summary>
    public Child Choose(Child child)
    {
        taken.Add(child.Upn);
        return child;
    }

    /// <summary>Children that play no part yet, in a drawn order.</summary>
    public List<Child> Free() => dice.Shuffle(children.Where(child => !taken.Contains(child.Upn)));

    /// <summary>Puts the child as it now is in the place of what it was.</summary>
    public void Replace(Child was, Child now) => children[children.FindIndex(child => child.AdmissionNumber == was.AdmissionNumber)] = now;
}
