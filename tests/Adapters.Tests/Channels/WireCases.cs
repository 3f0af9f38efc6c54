using SenHub.TestKit.Wires;

namespace SenHub.Adapters.Tests.Channels;

/// <summary>Every channel of a group with every fault of it.</summary>
internal static class WireCases
{
    public static TheoryData<string, WireFault> Of(params (string[] Channels, WireFault[] Faults)[] all)
    {
        var cases = new TheoryData<string, WireFault>();
        foreach (var (channel, fault) in all.SelectMany(group => group.Channels.SelectMany(channel => group.Faults.Select(fault => (channel, fault)))))
            cases.Add(channel, fault);
        return cases;
    }
}
