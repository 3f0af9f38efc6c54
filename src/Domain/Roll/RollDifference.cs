namespace SenHub.Domain.Roll;

/// <summary>What differs between two rolls, by reference and field name; never a value, so that it may stand in logs and messages.</summary>
public sealed record RollDifference
{
    /// <summary>On the roll now and not before.</summary>
    public IReadOnlyList<PupilRef> Joined { get; init; } = [];

    /// <summary>Left, on evidence of the export.</summary>
    public IReadOnlyList<PupilRef> Left { get; init; } = [];

    /// <summary>Absent from enough full exports to count as missing.</summary>
    public IReadOnlyList<PupilRef> Missing { get; init; } = [];

    /// <summary>Back on roll after missing or leaving.</summary>
    public IReadOnlyList<PupilRef> Returned { get; init; } = [];

    /// <summary>Pupils of both rolls with other facts.</summary>
    public IReadOnlyList<PupilChanged> Changed { get; init; } = [];

    /// <summary>Nothing differs that anyone can see.</summary>
    public bool IsEmpty => Joined.Count + Left.Count + Missing.Count + Returned.Count + Changed.Count == 0;

    /// <summary>Compares pupil by pupil.</summary>
    public static RollDifference Between(SchoolRoll before, SchoolRoll after)
    {
        var known = before.Pupils.ToDictionary(pupil => pupil.Ref);
        var pairs = after.Pupils.OrderBy(pupil => pupil.Ref).Select(now => (Was: known.GetValueOrDefault(now.Ref), Now: now)).ToList();
        return new RollDifference
        {
            Joined = Where(pairs, (was, now) => was is null && now.State != RollState.Left),
            Left = Where(pairs, (was, now) => was?.State != RollState.Left && now.State == RollState.Left),
            Missing = Where(pairs, (was, now) => was?.State != RollState.Missing && now.State == RollState.Missing),
            Returned = Where(pairs, (was, now) => was?.State is RollState.Missing or RollState.Left && now.State is RollState.OnRoll or RollState.PreAdmission),
            Changed = [.. Changes(pairs)],
        };
    }

    private static IReadOnlyList<PupilRef> Where(List<(Pupil? Was, Pupil Now)> pairs, Func<Pupil?, Pupil, bool> test) =>
        [.. pairs.Where(pair => test(pair.Was, pair.Now)).Select(pair => pair.Now.Ref)];

    private static IEnumerable<PupilChanged> Changes(List<(Pupil? Was, Pupil Now)> pairs) =>
        from pair in pairs
        where pair.Was is not null
        let fields = PupilFields.Differing(pair.Was, pair.Now)
        where fields.Count > 0
        select new PupilChanged(pair.Now.Ref, fields);
}

/// <summary>A pupil with other facts than before.</summary>
/// <param name="Fields">Names of the facts, in words; never their values.</param>
public sealed record PupilChanged(PupilRef Pupil, IReadOnlyList<string> Fields);
