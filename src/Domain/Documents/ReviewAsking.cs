using SenHub.Domain.Import;
using SenHub.Domain.Reviews;
using SenHub.Domain.Roll;

namespace SenHub.Domain.Documents;

/// <summary>A paper about a review that has gone to somebody: an invitation, or a request for advice.</summary>
/// <param name="Kind">Of <see cref="FormKinds"/>.</param>
/// <param name="Review">Id of the review.</param>
/// <param name="Recipient">Key of whoever got it.</param>
/// <param name="On">The day it left.</param>
public sealed record ReviewAsked(string Kind, PupilRef Pupil, string Review, string Recipient, DateOnly On);

/// <summary>The days of inviting and of asking for advice (SEND Regulations 2014, reg 20(3) and (4)): where the hub itself sent the paper it knows the day, and nobody has to type it.</summary>
public static class ReviewAsking
{
    /// <summary>The facts with those days filled in; a day that the SENCo typed stands. The same facts where there is nothing to fill in.</summary>
    public static SencoFacts Apply(SencoFacts facts, SchoolRoll roll, IReadOnlyList<ReviewAsked> asked)
    {
        if (asked.Count == 0)
            return facts;
        var pupils = roll.Pupils.ToDictionary(pupil => pupil.Ref);
        var days = asked.GroupBy(gone => (gone.Kind, gone.Pupil, gone.Review, gone.Recipient)).ToDictionary(same => same.Key, same => same.Min(gone => gone.On));
        return facts with { Invitees = [.. facts.Invitees.Select(Filled)] };

        Invitee Filled(Invitee person)
        {
            var review = facts.Reviews.FirstOrDefault(review => review.Pupil == person.Pupil && review.Meeting == person.Meeting);
            if (review is null || !pupils.TryGetValue(person.Pupil, out var pupil))
                return person;
            var key = Recipients.Invitee(person, pupil, facts).Key;
            return person with { Invited = person.Invited ?? On(FormKinds.ReviewInvitation), AdviceRequested = person.AdviceRequested ?? On(FormKinds.AdviceRequest) };

            DateOnly? On(string kind) => days.TryGetValue((kind, person.Pupil, review.Id, key), out var day) ? day : null;
        }
    }
}
