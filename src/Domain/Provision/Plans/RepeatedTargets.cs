namespace SenHub.Domain.Provision.Plans;

/// <summary>Term targets that come back, term after term, without being achieved.</summary>
public static class RepeatedTargets
{
    /// <summary>The newest of each such chain, and how often it was set.</summary>
    public static IEnumerable<(PlanTarget Target, int Times)> Of(IReadOnlyList<PlanTarget> targets)
    {
        var left = targets.Where(target => target.Level == TargetLevel.Term).OrderByDescending(target => target.SetOn).ThenBy(target => target.Words, StringComparer.Ordinal).ToList();
        while (left.Count > 0)
        {
            var newest = left[0];
            var chain = left.Where(target => TargetWords.Alike(target.Words, newest.Words)).ToList();
            left.RemoveAll(chain.Contains);
            left.Remove(newest); // words without a letter are like nothing, not even themselves
            var setAgain = chain.TakeWhile(target => target.Result != TargetResult.Achieved).Select(target => target.SetOn).Distinct().Count();
            if (setAgain > 1)
                yield return (newest, setAgain);
        }
    }
}
