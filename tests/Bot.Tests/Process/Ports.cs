using System.Net;
using System.Net.Sockets;

namespace Casebell.Tests.Process;

/// <summary>Ports for programs that cannot say which one the system chose for them.</summary>
static class Ports
{
    // Below the range from which Linux takes ports for outgoing connections: nobody else is given one of these by chance.
    const int First = 18_000;
    const int Count = 14_000;

    static int last = Random.Shared.Next(Count);

    public static int Free()
    {
        while (true)
        {
            var port = First + Interlocked.Increment(ref last) % Count;
            if (IsFree(port))
                return port;
        }
    }

    static bool IsFree(int port)
    {
        try
        {
            using var listener = new TcpListener(IPAddress.Loopback, port);
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
