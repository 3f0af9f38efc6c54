using System.Text.RegularExpressions;
using SenHub.Adapters.Clock;
using SenHub.Adapters.Storage;
using SenHub.Contracts;
using SenHub.Domain;
using SenHub.Domain.Deliveries;
using SenHub.Domain.Import;
using SenHub.TestKit.Exports;
using SenHub.Workers.Deliveries;
using SenHub.Workers.Nights;

namespace SenHub.Workers.Tests.RedTeam;

public sealed partial class DecisionsFileTests
{
    public static TheoryData<string> Attacks => ["wrong code", "code of another line", "code of the other decision", "copied row", "codes sorted", "references sorted", "decisions sorted"];

    [Theory]
    [MemberData(nameof(Attacks))]
    public async Task A_wrong_code_a_copied_row_and_a_sorted_column_decide_nothing(string attack)
    {
        await using var school = await MorningAsync();
        var (ep, mother) = (await HeldAsync(school, FreshEp), await HeldAsync(school, FreshMother));
        var (one, other) = (CodesOf(school, ep), CodesOf(school, mother));
        switch (attack)
        {
            case "wrong code": Type(school, ep, "Release", "0000-0000"); break;
            case "code of another line": Type(school, ep, "Release", other.Release); break;
            case "code of the other decision": Type(school, ep, "Release", one.Stop); break;
            case "copied row":
                Type(school, ep, "Release", one.Release);
                Type(school, mother, "Release", one.Release);
                TypeInto.Cells(FileOf(school), ("A" + LineOf(school, mother), ep.Reference));
                break;
            case "codes sorted":
                Type(school, ep, "Release", other.Release);
                Type(school, mother, "Release", one.Release);
                break;
            case "references sorted":
                var (first, second) = (LineOf(school, ep), LineOf(school, mother));
                Type(school, ep, "Release", one.Release);
                TypeInto.Cells(FileOf(school), ("A" + first, mother.Reference), ("A" + second, ep.Reference));
                break;
            default:
                // Release was meant for the mother and Stop for the EP; then somebody sorted that one column.
                Type(school, ep, "Release", one.Stop);
                Type(school, mother, "Stop", other.Release);
                break;
        }

        var (taken, refused) = await ReadAsync(school);
        await school.DayAsync(Night);

        Assert.Equal(0, taken);
        Assert.InRange(refused, 1, 2);
        Assert.Equal((0, 0), (school.MailsTo(FreshEp), school.MailsTo(FreshMother)));
        Assert.All(new[] { ep, mother }, was => Assert.Equal(DeliveryState.Held, school.Deliveries.DeliveryAsync(was.Id, default).Result!.State));
    }
}
