using SenHub.Domain.Deliveries;
using SenHub.Domain.Import;

namespace SenHub.Domain.Tests.Deliveries;

public sealed class DeliveryKeyTests
{
    private static readonly SchoolNumber School = SchoolNumber.Parse("9991001");

    [Fact]
    public void The_same_request_has_the_same_key_each_night() =>
        Assert.Equal(
            DeliveryKey.For(School, A.Ref(), "review-advice", "LK-412-7/2027-02-04", "agency:Link EP"),
            DeliveryKey.For(SchoolNumber.Parse("999/1001"), A.Ref(), "review-advice", "LK-412-7/2027-02-04", "agency:Link EP"));

    [Fact]
    public void Another_school_pupil_kind_period_or_recipient_is_another_delivery()
    {
        Guid[] keys =
        [
            DeliveryKey.For(School, A.Ref(), "provision-map", "r1", "agency:Link EP"),
            DeliveryKey.For(SchoolNumber.Parse("9991002"), A.Ref(), "provision-map", "r1", "agency:Link EP"),
            DeliveryKey.For(School, A.Ref(9), "provision-map", "r1", "agency:Link EP"),
            DeliveryKey.For(School, null, "provision-map", "r1", "agency:Link EP"),
            DeliveryKey.For(School, A.Ref(), "review-advice", "r1", "agency:Link EP"),
            DeliveryKey.For(School, A.Ref(), "provision-map", "r2", "agency:Link EP"),
            DeliveryKey.For(School, A.Ref(), "provision-map", "r1", "agency:Norchester SEN"),
        ];

        Assert.Equal(keys.Length, keys.Distinct().Count());
    }
}
